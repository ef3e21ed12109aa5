/** Marks of direction around somebody's words. */
const DIRECTION = /[\u2066-\u2069]/g;

/** A dot for every letter, digit and sign, as fields for passwords have it: the lines break as before. */
export function masked(words: string): string {
  return words
    .replace(DIRECTION, '')
    .replace(/\p{M}+/gu, '')
    .replace(/\S/gu, '•');
}

/** Without the marks of direction around somebody's words. */
export function plain(words: string): string {
  return words.replace(DIRECTION, '').trim();
}

/**
 * Texts of a page that are dots for the time being, so that neither a screen reader, nor a search in
 * the page, nor a copy has the words. What the page writes into one meanwhile is its words from then on.
 */
export class MaskedTexts {
  private readonly kept = new WeakMap<Text, { words: string; dots: string }>();

  /** What the page wrote, whatever stands there now. */
  words(text: Text): string {
    const now = text.nodeValue ?? '';
    const kept = this.kept.get(text);
    return kept && kept.dots === now ? kept.words : now;
  }

  mask(text: Text): void {
    const words = this.words(text);
    const dots = masked(words);
    if (text.nodeValue === dots) return;
    this.kept.set(text, { words, dots });
    text.nodeValue = dots;
  }

  giveBack(text: Text): void {
    const words = this.words(text);
    this.kept.delete(text);
    if (text.nodeValue !== words) text.nodeValue = words;
  }
}
