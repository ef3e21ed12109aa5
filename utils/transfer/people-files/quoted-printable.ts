/**
 * Text written in quoted-printable, as old phones do: "=C3=A9" for é. What is no code stays as it is.
 * The charset is what the card says, else UTF-8 where that fits, else Windows-1252.
 */
export function fromQuotedPrintable(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  const rest = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const code =
      text[at] === '=' ? /^[\da-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (code) {
      bytes.push(Number.parseInt(code, 16));
      at += 3;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    bytes.push(...rest.encode(letter));
    at += letter.length;
  }
  const all = Uint8Array.from(bytes);
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(all);
  } catch {
    return new TextDecoder('windows-1252').decode(all);
  }
}
