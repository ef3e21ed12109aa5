/**
 * Somebody's own words within a sentence: whichever way they are written, the sentence keeps its order
 * (Unicode's first-strong isolate).
 */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
