/** Hands a file to the browser's own downloads; words are JSON. */
export function download(name: string, content: string | Blob): void {
  const file =
    typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes its copy after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
