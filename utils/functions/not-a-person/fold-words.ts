import { plainLetters } from '../plain-letters';

/** Most names need no more than this, and there are many. */
const ASCII = /^[\x20-\x7e]*$/;

/** Lower-case words without marks, one blank between them: in this form all word lists are compared. */
export function foldWords(text: string): string {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/['.]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return plainLetters(bare)
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** A list of words and phrases, separated by `|` or the end of a line, folded. */
export function wordList(...lists: string[]): string[] {
  return lists
    .join('|')
    .split(/[|\n]/)
    .map(foldWords)
    .filter((word) => word !== '');
}

/** Such a list by the first word of each, so that a name is looked through once. */
export function phraseMap(...lists: string[]): ReadonlyMap<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const phrase of wordList(...lists)) {
    const [first = ''] = phrase.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}
