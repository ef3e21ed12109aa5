const SPACES_AND_BIDI = /[\p{Zs}\t\n\r\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const OTHER_DIGIT = /(?![0-9\ud800-\udfff])\p{Nd}/gu;
const NEEDS_WORK = /[^\x20-\x7e]/;

const values = new Map<string, string>();

/** Decimal digits of every script lie in runs of ten that begin with zero. */
function digitValue(digit: string): string {
  const known = values.get(digit);
  if (known !== undefined) return known;
  const code = digit.charCodeAt(0);
  let before = 0;
  while (before < 9 && /\p{Nd}/u.test(String.fromCharCode(code - before - 1))) before += 1;
  const value = String(before);
  values.set(digit, value);
  return value;
}

/**
 * The label with plain blanks for every kind of space and direction mark, and digits of any
 * script as 0–9. The length stays the same, so positions hold in the original as well.
 */
export function plainText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text.replace(SPACES_AND_BIDI, ' ').replace(OTHER_DIGIT, digitValue);
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
