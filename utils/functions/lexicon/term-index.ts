import { tokens } from '../tokenise';

/** A term of one or several tokens; a token that ends in `*` matches every word that begins so. */
interface Term<T> {
  tokens: string[];
  value: T;
}

export interface Match<T> {
  value: T;
  /** Position of the first token, and how many it takes. */
  at: number;
  length: number;
}

/** Finds terms in tokens, the longest first, none twice over the same words. */
export class TermIndex<T> {
  readonly #byStart = new Map<string, Term<T>[]>();

  /** @param list terms separated by commas. The value of a later list stands beside an earlier one's. */
  add(list: string, value: T): void {
    for (const text of list.split(',')) {
      const term = { tokens: tokens(text), value };
      const first = term.tokens[0];
      if (first === undefined) continue;
      const key = first.slice(0, 2);
      const bucket = this.#byStart.get(key) ?? [];
      bucket.push(term);
      this.#byStart.set(key, bucket);
    }
  }

  /** Every value of the best term at each place, from left to right. */
  find(words: readonly string[]): Match<T>[] {
    const matches: Match<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const best = this.#bestAt(words, at);
      matches.push(...best.map((term) => ({ value: term.value, at, length: term.tokens.length })));
      at += best[0]?.tokens.length ?? 1;
    }
    return matches;
  }

  #bestAt(words: readonly string[], at: number): Term<T>[] {
    const bucket = this.#byStart.get((words[at] ?? '').slice(0, 2)) ?? [];
    const fitting = bucket.filter((term) =>
      term.tokens.every((token, offset) => fits(token, words[at + offset])),
    );
    const size = Math.max(...fitting.map(specificity));
    return fitting.filter((term) => specificity(term) === size);
  }
}

/** More words first; of as many, the one that spells out more. */
function specificity(term: Term<unknown>): number {
  return term.tokens.length * 1000 + term.tokens.join('').length;
}

function fits(token: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return token.endsWith('*') ? word.startsWith(token.slice(0, -1)) : word === token;
}
