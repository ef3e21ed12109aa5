/** Hands a file to the browser's own downloads. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes its copy after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
