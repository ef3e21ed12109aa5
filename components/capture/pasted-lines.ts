/**
 * Several lines as the one that fits into the field, each told from the next; null for a single line,
 * which is pasted as it is.
 */
export function pastedLines(text: string): string | null {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length < 2 ? null : lines.join(' / ');
}
