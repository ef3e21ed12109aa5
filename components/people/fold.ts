/** Letters that no mark makes of another, as people type them without. */
const ALONE: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case and without marks, so that "Zoe" finds "Zoë" and "lukasz" finds "Łukasz". */
export function fold(text: string): string {
  // Most names need nothing else, and there are tens of thousands.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþıßæœ]/g, (letter) => ALONE[letter] ?? letter);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
