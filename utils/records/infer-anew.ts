import type { House } from '@/utils/functions/house';
import { phraseOf, wordsIn } from '@/utils/functions/known-words';
import type { CrosswalkDatabase } from './database';
import { inferFromTitle } from './infer-from-title';
import type { Person } from './schema';

type Titled = Pick<Person, 'title' | 'department'>;

/** As many as are read, or told, before the panel may answer in between. */
const AT_ONCE = 300;

/** Shows everybody to `visit`, some at a time, inside the caller's transaction. */
export async function everybody(
  db: CrosswalkDatabase,
  visit: (people: readonly Person[]) => void,
): Promise<void> {
  for (let last: string | undefined = ''; last !== undefined; ) {
    const people: Person[] = await db.people.where(':id').above(last).limit(AT_ONCE).toArray();
    visit(people);
    last = people.at(-1)?.id;
  }
}

/**
 * Those of `people` whose function is another one in `house`, as they are from now on, inside the
 * caller's transaction. Only whom a title told, or nobody, is told anew.
 */
export async function inferAnew(
  db: CrosswalkDatabase,
  people: readonly Person[],
  house: House,
  now: number,
): Promise<Person[]> {
  const changed: Person[] = [];
  for (const [index, person] of people.entries()) {
    // A title is dear to read. Any query gives way to whatever else waits.
    if (index % AT_ONCE === AT_ONCE - 1) await db.functionRules.count();
    if (!isInferred(person)) continue;
    const next: Person = { ...person, sources: { ...person.sources }, updatedAt: now };
    inferFromTitle(next, house);
    if (next.functionId !== person.functionId) changed.push(next);
  }
  return changed;
}

/** Whether a title or department may have the last word on somebody's function. */
export function isInferred({ sources: { functionId } }: Person): boolean {
  return functionId === undefined || functionId === 'title' || functionId === 'invite';
}

/** Whether all words of one of `phrases`, as rules hold them, are in somebody's title or department. */
export function mentions(phrases: readonly string[]): (person: Titled) => boolean {
  const wanted = phrases.map((phrase) => phrase.split(' '));
  return ({ title, department }) => {
    const [of, at] = [title, department].map((text) => (text ? wordsIn(text) : NONE));
    return wanted.some((words) => words.every((word) => of?.has(word) || at?.has(word)));
  };
}

/** Whether a title or department is about exactly these words, as rules hold them. */
export function isAbout(text: string | undefined, phrase: string): boolean {
  return text !== undefined && phraseOf(text) === phrase;
}

const NONE: ReadonlySet<string> = new Set();
