import { functionName } from '@/components/ui/names';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import type { ListState } from './list-state';

/** Lower case and without marks, so that "Zoe" finds "Zoë" and "lukasz" finds "Łukasz". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}

interface Words {
  name: string;
  all: string;
}

const folded = new WeakMap<PersonStanding['person'], Words>();

function wordsOf({ person }: PersonStanding): Words {
  const known = folded.get(person);
  if (known) return known;
  const name = fold([person.name, ...person.aliases].join(' '));
  const rest = [
    ...person.emails,
    person.title ?? '',
    person.department ?? '',
    person.functionId ? functionName(person.functionId) : '',
  ];
  const words = { name, all: `${name} ${fold(rest.join(' '))}` };
  folded.set(person, words);
  return words;
}

/** 0: the name begins with it · 1: a word of the name does · 2: it is anywhere · null: it is not there. */
function rank(standing: PersonStanding, terms: readonly string[]): number | null {
  const words = wordsOf(standing);
  if (!terms.every((term) => words.all.includes(term))) return null;
  const first = terms[0] ?? '';
  if (words.name.startsWith(first)) return 0;
  return words.name.includes(` ${first}`) ? 1 : 2;
}

function matchesStatus(standing: PersonStanding, status: ListState['status']): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'due':
    case 'lapsed':
      return standing.cadence.status === status;
    case 'unsorted':
      return standing.verdict.standing === 'unsorted';
  }
}

/** Most overdue first, then most met; names, which the list comes in, decide the rest. */
function compareByNeed(a: PersonStanding, b: PersonStanding): number {
  return b.cadence.overdue - a.cadence.overdue || b.touches.length - a.touches.length;
}

/** Everybody whom the list shows, in order. `standings` come by name; the user is nobody's peer. */
export function findPeople(
  standings: readonly PersonStanding[],
  { query, status, functionId }: Pick<ListState, 'query' | 'status' | 'functionId'>,
): PersonStanding[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  const found: { standing: PersonStanding; rank: number }[] = [];
  for (const standing of standings) {
    if (standing.verdict.standing === 'self' || !matchesStatus(standing, status)) continue;
    if (functionId !== undefined && standing.person.functionId !== functionId) continue;
    const at = rank(standing, terms);
    if (at !== null) found.push({ standing, rank: at });
  }
  return found
    .sort(
      (a, b) => a.rank - b.rank || (status === 'all' ? 0 : compareByNeed(a.standing, b.standing)),
    )
    .map(({ standing }) => standing);
}
