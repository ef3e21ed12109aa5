import { foldWords } from '@/utils/functions/not-a-person/fold-words';
import type { KnownName } from './name-index';

/** The name that is being typed after an @, up to the caret. */
export interface AtWord {
  /** Where the @ stands. */
  from: number;
  /** The caret. */
  to: number;
  /** What is typed of the name. */
  typed: string;
}

/** At most two words: further on it is the sentence again. */
const AT_WORD = /(?:^|[\s(,;:])@([\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]+)?)$/u;

export function atWord(text: string, caret: number): AtWord | null {
  const match = AT_WORD.exec(text.slice(0, caret));
  if (!match) return null;
  const typed = match[1] ?? '';
  return { from: caret - typed.length - 1, to: caret, typed };
}

/** Who is offered for it: every typed word begins a word of the name. Those of the page first, then by weight. */
export function offeredFor(
  typed: string,
  people: Iterable<KnownName>,
  here: readonly string[],
  most: number,
): KnownName[] {
  const terms = foldWords(typed).split(' ').filter(Boolean);
  const found: KnownName[] = [];
  for (const person of people) {
    const words = ` ${[person.name, ...(person.aliases ?? [])].map(foldWords).join(' ')}`;
    if (terms.every((term) => words.includes(` ${term}`))) found.push(person);
  }
  const first = (id: string) => Number(here.includes(id));
  return found.sort((a, b) => first(b.id) - first(a.id) || b.weight - a.weight).slice(0, most);
}

/** As a name is written into a sentence, so that it is found there again. */
export function writtenName(name: string): string {
  const bare =
    name
      .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || name;
  const [last = '', first, ...more] = bare.split(/\s*,\s*/);
  return first !== undefined && more.length === 0 ? `${first} ${last}` : bare;
}
