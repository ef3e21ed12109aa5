import { isBareWord } from '../lexicon/bare-words';

/** How many places the features of all titles share. A power of two. */
export const BUCKETS = 4096;

const GRAM = 4;

/**
 * The features of a title's tokens, as places below `BUCKETS`, each once: every word that is no bare
 * head, every two that stand together, and the runs of four letters in each.
 */
export function features(tokens: readonly string[]): number[] {
  const places = new Set<number>();
  let before = '';
  for (const token of tokens) {
    if (isBareWord(token)) continue;
    places.add(place(token, 17));
    if (before !== '') places.add(place(`${before} ${token}`, 31));
    before = token;
    const word = `<${token}>`;
    for (let at = 0; at + GRAM <= word.length; at += 1) {
      places.add(place(word.slice(at, at + GRAM), 7));
    }
  }
  return [...places];
}

/** FNV-1a over UTF-16 units. */
function place(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return ((hash >>> 15) ^ hash) & (BUCKETS - 1);
}
