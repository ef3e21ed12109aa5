/**
 * Control characters, and the marks by which a name could reverse or hide what stands around it on
 * the screen (Unicode TR 36, bidirectional text spoofing). Line breaks and tabs become blanks.
 */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of visible text of at most `longest` UTF-16 units; `''` when nothing visible is left. */
export function plainText(text: string, longest: number): string {
  const line = text.replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ').replace(UNSEEN, '');
  const cut = line.trim().slice(0, longest).trimEnd();
  // A cut through a surrogate pair would leave half a character.
  return cut.replace(/[\ud800-\udbff]$/, '');
}
