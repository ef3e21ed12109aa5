import { plainLetters } from '@/utils/functions/plain-letters';
import { type Concept, HEADER_WORDS } from './header-words';

export interface HeaderReading {
  /** What the header speaks of, each with how surely, 0–1. */
  concepts: Map<Concept, number>;
  /** Words that mean nothing here. */
  unknown: number;
}

type Meaning = readonly [Concept, number];

/** The longest phrase known, in words. */
const LONGEST = 5;
const RUNS_ON = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

let index: Map<string, Meaning[]> | undefined;

/**
 * What the words of a header mean: "Work E-mail [Required]", "userPrincipalName", "FIRST_NAME" and
 * "上司のメールアドレス" alike. Longer phrases win over the words in them.
 */
export function readHeaderWords(header: string): HeaderReading {
  const known = meanings();
  const words = plainHeader(header).split(' ').filter(Boolean).slice(0, 24);
  const concepts = new Map<Concept, number>();
  const add = (found: readonly Meaning[]) => {
    for (const [concept, weight] of found) {
      concepts.set(concept, Math.max(weight, concepts.get(concept) ?? 0));
    }
  };
  const whole = known.get(words.join(''));
  if (whole) {
    add(whole);
    return { concepts, unknown: 0 };
  }
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, known);
    if (found) {
      add(found.meaning);
      at += found.length;
      continue;
    }
    const word = words[at++] ?? '';
    if (RUNS_ON.test(word)) unknown += readRunOn(word, known, add);
    else if (!/^\d+$/.test(word)) unknown++;
  }
  return { concepts, unknown };
}

function longestAt(words: readonly string[], at: number, known: ReadonlyMap<string, Meaning[]>) {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const meaning = known.get(words.slice(at, at + length).join(''));
    if (meaning) return { meaning, length };
  }
  return null;
}

/** Words without blanks between them. Answers how many characters mean nothing, at most one. */
function readRunOn(
  text: string,
  known: ReadonlyMap<string, Meaning[]>,
  add: (found: readonly Meaning[]) => void,
): number {
  let unknown = 0;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(12, text.length - at);
    while (length > 0 && !known.has(text.slice(at, at + length))) length--;
    if (length === 0) unknown = 1;
    // Behind another word it is "name" as such: 部門名 is a department's.
    else if (text.slice(at, at + length) !== '名')
      add(known.get(text.slice(at, at + length)) ?? []);
    at += Math.max(length, 1);
  }
  return unknown;
}

/** Lower case, without marks, one blank between words; camelCase and snake_case taken apart. */
export function plainHeader(header: string): string {
  const bare = header
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\[(required|read only|optional)\]/gi, ' ')
    .replaceAll('#', ' no ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plainLetters(bare)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Phrases without blanks, so that "FIRSTNAME" and "first name" meet. */
function meanings(): ReadonlyMap<string, Meaning[]> {
  if (index) return index;
  index = new Map();
  for (const [concept, weight, phrases] of HEADER_WORDS) {
    for (const phrase of phrases.split(',')) {
      const key = plainHeader(phrase).replaceAll(' ', '');
      if (key === '') continue;
      const found = index.get(key) ?? [];
      if (!found.some(([other]) => other === concept)) found.push([concept, weight]);
      index.set(key, found);
    }
  }
  return index;
}
