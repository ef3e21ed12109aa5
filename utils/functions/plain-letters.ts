const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower-case text with the letters that Unicode does not take apart as they are typed without them. */
export function plainLetters(text: string): string {
  return text.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}
