import { termTokens } from '../tokenise';

export interface Match<T> {
  value: T;
  /** Position of the first token, and how many it takes. */
  at: number;
  length: number;
}

/** One word further into a term. `starts` holds those of its words that were written with a `*`. */
interface Node<T> {
  words: Map<string, Node<T>> | null;
  starts: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** No stem that is written with a `*` is shorter. */
const SHORTEST_START = 3;

/** Shorter words end and begin others by chance. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 6;
/** What a compound must have besides the word that is known in it. */
const SHORTEST_REST = 3;

/** Finds terms in tokens, the longest first, none twice over the same words. */
export class TermIndex<T> {
  readonly #root = newNode<T>();
  /** Words that tell the same at the end, or the beginning, of a longer one. */
  readonly #tails = new Map<string, T>();
  readonly #beginnings = new Map<string, T>();

  /**
   * @param list terms separated by commas. The value of a later list stands beside an earlier one's.
   * @param within where in a longer, unknown word a term of one word tells the same.
   */
  add(list: string, value: T, within?: 'tail' | 'beginning'): void {
    for (const words of termTokens(list)) {
      const [only = ''] = words;
      if (words.length === 1 && !only.endsWith('*')) {
        if (within === 'tail' && only.length >= SHORTEST_TAIL) this.#tails.set(only, value);
        if (within === 'beginning' && only.length >= SHORTEST_HEAD)
          this.#beginnings.set(only, value);
      }
      const node = words.reduce((at, word) => childFor(at, word), this.#root);
      node.values ??= [];
      if (!node.values.includes(value)) node.values.push(value);
    }
  }

  /** Every value of the best term at each place, from left to right. */
  find(words: readonly string[]): Match<T>[] {
    const matches: Match<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const best = longest(this.#root, words, at, 0);
      if (best) for (const value of best.values) matches.push({ value, at, length: best.length });
      else {
        const value = this.#within(words[at] ?? '');
        if (value !== undefined) matches.push({ value, at, length: 1 });
      }
      at += best?.length ?? 1;
    }
    return matches;
  }

  /** What the longest known end, else the longest known beginning, of an unknown word tells. */
  #within(word: string): T | undefined {
    for (let from = SHORTEST_REST; from <= word.length - SHORTEST_TAIL; from += 1) {
      const value = this.#tails.get(word.slice(from));
      if (value !== undefined) return value;
    }
    for (let to = word.length - SHORTEST_REST; to >= SHORTEST_HEAD; to -= 1) {
      const value = this.#beginnings.get(word.slice(0, to));
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function newNode<T>(): Node<T> {
  return { words: null, starts: null, values: null };
}

function childFor<T>(node: Node<T>, word: string): Node<T> {
  const open = word.endsWith('*');
  const key = open ? word.slice(0, -1) : word;
  const children: Map<string, Node<T>> = (open ? node.starts : node.words) ?? new Map();
  if (open) node.starts = children;
  else node.words = children;
  let child = children.get(key);
  if (!child) {
    child = newNode<T>();
    children.set(key, child);
  }
  return child;
}

/** The term of most words from here on; of as many, the one that spells out more. */
function longest<T>(
  node: Node<T>,
  words: readonly string[],
  at: number,
  taken: number,
): { values: T[]; length: number } | null {
  const word = words[at];
  let best = node.values && { values: node.values, length: taken };
  if (word === undefined) return best;
  const exact = node.words?.get(word);
  if (exact) best = better(best, longest(exact, words, at + 1, taken + 1));
  if (node.starts) {
    for (let size = word.length; size >= SHORTEST_START; size -= 1) {
      const start = node.starts.get(word.slice(0, size));
      if (start) best = better(best, longest(start, words, at + 1, taken + 1));
    }
  }
  return best;
}

function better<R extends { length: number }>(one: R | null, other: R | null): R | null {
  if (!one || !other) return one ?? other;
  return other.length > one.length ? other : one;
}
