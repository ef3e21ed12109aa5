/** So many texts are kept of each kind: a month's, and no more than a page may grow by. */
const MOST = 600;

/**
 * What a text means, worked out once: the same hours, days and names stand on many chips.
 * Everything is forgotten when there is too much, so a page that never repeats itself costs no more.
 */
export class Remembered<T> {
  readonly #known = new Map<string, T>();
  readonly #read: (text: string) => T;

  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  get(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const value = this.#read(text);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(text, value);
    return value;
  }
}
