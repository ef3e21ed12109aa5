/** Somebody's own words within a sentence: whichever way they are written, the sentence keeps its order. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
