const [LF, CR, BLANK, TAB] = [10, 13, 32, 9];

/**
 * UTF-8 without the folds that tear a letter apart: many programs break lines after 75 bytes, wherever
 * that is (RFC 5545, 3.1, warns of it). No whole letter has such a break within, so nothing else is
 * touched. To be called before decoding; afterwards both halves are lost.
 */
export function withWholeLetters(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const fold = length > 0 && (whole[length - 1] ?? 0) >= 0x80 ? foldLength(bytes, at) : 0;
    if (fold > 0 && isInsideLetter(bytes[at + fold])) at += fold;
    whole[length] = bytes[at] ?? 0;
    length += 1;
  }
  return whole.slice(0, length);
}

/** A line break and the one blank after it; 0 for anything else. */
function foldLength(bytes: Uint8Array, at: number): number {
  const lineEnd = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF ? 1 : 0;
  const next = bytes[at + lineEnd];
  return lineEnd > 0 && (next === BLANK || next === TAB) ? lineEnd + 1 : 0;
}

/** Any byte of a letter but its first. */
function isInsideLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}
