import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { fold } from './fold';
import type { ListState, Order } from './list-state';
import { youMeet } from './who-you-meet';

export { fold } from './fold';

/** Everybody whom the list may show, by name, and which of them the user deals with. */
export interface Everybody {
  people: readonly PersonStanding[];
  met: ReadonlySet<PersonStanding>;
}

/** `standings` come by name; the user is nobody's peer. */
export function everybodyOf(
  standings: readonly PersonStanding[],
  mentioned: ReadonlySet<string>,
): Everybody {
  const people = standings.filter(({ verdict }) => verdict.standing !== 'self');
  return { people, met: new Set(people.filter((one) => youMeet(one, mentioned))) };
}

/** The same people in the order that was chosen; names decide between equals. */
export function ordered({ people, met }: Everybody, order: Order): Everybody {
  if (order === 'name') return { people, met };
  const by = order === 'last' ? (one: PersonStanding) => one.lastTouch ?? 0 : touchCount;
  // Most of a directory was never met, and stays by name.
  const some = people.filter((one) => by(one) > 0).sort((a, b) => by(b) - by(a));
  const ahead = (one: PersonStanding) => one.nextMeeting?.start ?? Number.MAX_SAFE_INTEGER;
  const never = people.filter((one) => by(one) === 0);
  const soon = never.filter((one) => one.nextMeeting).sort((a, b) => ahead(a) - ahead(b));
  return { people: [...some, ...soon, ...never.filter((one) => !one.nextMeeting)], met };
}

const touchCount = (one: PersonStanding) => one.touches.length;

interface Words {
  name: string;
  all: string;
}

const folded = new WeakMap<PersonStanding['person'], Words>();

/** What somebody is found by, but for their function, which has a name of the user's own. */
export function wordsOf({ person }: PersonStanding): Words {
  const known = folded.get(person);
  if (known) return known;
  const name = fold([person.name, ...person.aliases].join(' '));
  const rest = [...person.emails, person.title ?? '', person.department ?? ''];
  const words = { name, all: `${name} ${fold(rest.join(' '))}` };
  folded.set(person, words);
  return words;
}

type NameOf = (id: AnyFunctionId) => string;

/** 0: the name begins with it · 1: a word of the name does · 2: it is anywhere · null: it is not there. */
function rank(
  standing: PersonStanding,
  terms: readonly string[],
  functionWords: (id: AnyFunctionId | undefined) => string,
): number | null {
  const first = terms[0];
  if (first === undefined) return 0;
  const words = wordsOf(standing);
  const ofFunction = functionWords(standing.person.functionId);
  if (!terms.every((term) => words.all.includes(term) || ofFunction.includes(term))) return null;
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
    case 'never':
      return standing.touches.length === 0;
  }
}

function matchesPlace({ verdict }: PersonStanding, place: ListState['place']): boolean {
  return place === 'anywhere' || (verdict.standing === 'external') === (place === 'outside');
}

/** Most overdue first. */
const byNeed = (a: PersonStanding, b: PersonStanding) => b.cadence.overdue - a.cadence.overdue;

/**
 * Everybody whom the list shows, in order. What is typed is looked for among everybody, whatever the
 * scope, and those whom the user deals with come first.
 */
export function findPeople(
  { people, met }: Everybody,
  { query, scope, status, functionId, place }: ListState,
  nameOf: NameOf,
): PersonStanding[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  const names = new Map<AnyFunctionId, string>();
  const functionWords = (id: AnyFunctionId | undefined) => {
    if (id === undefined) return '';
    const known = names.get(id) ?? fold(nameOf(id));
    names.set(id, known);
    return known;
  };
  const narrow = scope === 'met' && terms.length === 0 && status !== 'never';
  const ranked: PersonStanding[][] = [[], [], [], [], [], []];
  for (const standing of people) {
    const isMet = met.has(standing);
    if ((narrow && !isMet) || !matchesStatus(standing, status)) continue;
    if (!matchesPlace(standing, place)) continue;
    if (functionId !== undefined && standing.person.functionId !== functionId) continue;
    const at = rank(standing, terms, functionWords);
    if (at !== null) ranked[terms.length > 0 && !isMet ? at + 3 : at]?.push(standing);
  }
  const late = status === 'due' || status === 'lapsed';
  return ranked.flatMap((equals) => (late ? equals.sort(byNeed) : equals));
}
