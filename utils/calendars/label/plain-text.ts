const SPACE_OR_BIDI = /[\p{Zs}\t\n\r\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const DIGIT = /\p{Nd}/u;
const FIRST_OTHER_DIGIT = 0x660;

/** What stands for a character, by its code; empty for one that stays. */
const standIns = new Map<number, string>();

/** Decimal digits of every script lie in runs of ten that begin with zero. */
function digitValue(code: number): string {
  let before = 0;
  while (before < 9 && DIGIT.test(String.fromCharCode(code - before - 1))) before += 1;
  return String(before);
}

function standInOf(code: number): string {
  const known = standIns.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const found = SPACE_OR_BIDI.test(char) ? ' ' : DIGIT.test(char) ? digitValue(code) : '';
  standIns.set(code, found);
  return found;
}

/** False for what certainly stays: nearly all letters, without looking anything up. */
function mayChange(code: number): boolean {
  if (code < FIRST_OTHER_DIGIT) return code === 0xa0 || code === 9 || code === 10 || code === 13;
  // Kana, Han and Hangul; halves of characters beyond the first plane.
  if (code > 0x3000 && code < 0xa620) return false;
  return code < 0xac00 || code > 0xdfff;
}

/**
 * The label with plain blanks for every kind of space and direction mark, and digits of any
 * script as 0–9. The length stays the same, so positions hold in the original as well.
 */
export function plainText(text: string): string {
  let plain = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const standIn = mayChange(code) && standInOf(code);
    if (!standIn) continue;
    plain += text.slice(copied, at) + standIn;
    copied = at + 1;
  }
  return copied === 0 ? text : plain + text.slice(copied);
}

/** Lower case letters only, to look a word up. Dots come and go between ICU's versions. */
export function bareWord(text: string): string {
  return text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

export function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
