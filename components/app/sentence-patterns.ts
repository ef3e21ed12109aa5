import { masked, plain } from './masked-text';

/** With fewer letters of its own a message says nothing by itself, and fits anything. */
const FEWEST_LETTERS = 3;
/** Longer than any sentence of the interface with a name in it, and long to fit. */
const LONGEST = 400;
const PUT_IN = /\$\d/;
/** "of 100" tells no more than the sentence does, but is one rule less to think about. */
const FIGURE = /\p{N}/gu;

/** Before it, it, after it, and nothing put in after that. */
const ONE_PUT_IN = 4;

interface Known {
  isName: (words: string) => boolean;
  isFixed: (words: string) => boolean;
}

interface Pattern {
  own: readonly string[];
  fits: RegExp;
  letters: number;
}

/** The interface's sentences into which something is put, such as "Remove “$1”". */
export class SentencePatterns {
  private readonly patterns: readonly Pattern[];
  private readonly answers = new Map<string, readonly string[][]>();

  /** @param messages As the locale has them; the forms for one and for many are parted by " | ". */
  constructor(messages: Iterable<string>) {
    this.patterns = [...messages]
      .flatMap((message) => message.split(' | '))
      .filter((form) => PUT_IN.test(form))
      .map(patternOf)
      .filter(({ letters }) => letters >= FEWEST_LETTERS)
      .sort((a, b) => b.letters - a.letters);
  }

  /**
   * The sentence with dots for what was put into it and is not open; null when it is none of these.
   * Of several that fit, the one that leaves most open; none that fits only by how somebody's words end.
   * The interface's own words stay where they alone were put in: beside a name they tell of somebody
   * ("met today").
   */
  fixedPart(words: string, { isName, isFixed }: Known): string | null {
    const [head = '', ...after] = words.split(': ');
    const rest = after.join(': ');
    if (rest !== '' && (isName(head) || isFixed(head))) {
      const isOpen = isName(rest) || (isFixed(head) && isFixed(rest));
      return `${head}: ${isOpen ? rest : masked(rest)}`;
    }
    const isOpen = (part: string, { length }: readonly string[]) =>
      isName(plain(part)) || (length === ONE_PUT_IN && isFixed(plain(part)));
    const openIn = (parts: readonly string[]) =>
      parts.filter((part, at) => at % 2 === 1 && isOpen(part, parts)).length;
    const [best] = this.fitting(words)
      .filter((parts) => /\p{L}/u.test(parts[0] ?? '') || isOpen(parts[1] ?? '', parts))
      .sort((a, b) => openIn(b) - openIn(a));
    if (!best) return null;
    return best
      .map((part, at) => {
        if (at % 2 === 0) return part.replace(FIGURE, '•');
        return isOpen(part, best) ? part : masked(part);
      })
      .join('');
  }

  /** Each by turns the sentence's own and what was put in; the one with most letters of its own first. */
  private fitting(words: string): readonly string[][] {
    if (words.length > LONGEST) return [];
    const before = this.answers.get(words);
    if (before) return before;
    const found = this.patterns.flatMap(({ fits, own }) => {
      const put = fits.exec(words);
      return put ? [own.flatMap((part, at) => [part, put[at + 1] ?? ''])] : [];
    });
    this.answers.set(words, found);
    return found;
  }
}

function patternOf(form: string): Pattern {
  const own = form.trim().split(PUT_IN);
  const fits = new RegExp(`^${own.map(escaped).join('([\\s\\S]+?)')}$`, 'u');
  return { own, fits, letters: own.join('').replace(/\P{L}/gu, '').length };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
