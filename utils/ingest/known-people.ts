import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Person } from '@/utils/records/schema';
import type { GuestList } from './guests';
import { newPerson, realName, withNames } from './identify-person';
import { rank } from './merge-meeting';

/** Guests of one meeting, and whether somebody unknown among them becomes a person. */
export interface SeenGuests extends Pick<GuestList, 'detail' | 'guests'> {
  mayAdd: boolean;
}

export interface People {
  /** By each of their addresses. */
  byEmail: Map<string, Person>;
  added: Person[];
  renamed: Person[];
}

/**
 * Who the guests of a reading are, by address. Nothing is written here.
 */
export async function knownPeople(
  db: CrosswalkDatabase,
  seen: readonly SeenGuests[],
  now: number,
): Promise<People> {
  const names = namesByEmail(seen);
  const found = await db.people
    .where('emails')
    .anyOf([...names.keys()])
    .distinct()
    .toArray();
  const people: People = { byEmail: new Map(), added: [], renamed: [] };
  for (const person of found) {
    const named = withNames(
      person,
      person.emails.flatMap((email) => names.get(email) ?? []),
    );
    if (named !== person) people.renamed.push({ ...named, updatedAt: now });
    for (const email of person.emails) people.byEmail.set(email, named);
  }
  const addable = seen.filter(({ mayAdd }) => mayAdd).flatMap(({ guests }) => guests);
  for (const { email } of addable) {
    if (people.byEmail.has(email)) continue;
    const [best = null, ...others] = names.get(email) ?? [];
    const person = newPerson(email, best, now);
    person.aliases = others;
    people.added.push(person);
    people.byEmail.set(email, person);
  }
  return people;
}

/** The names shown for each address, each once: those of the richest view first, then the later. */
function namesByEmail(seen: readonly SeenGuests[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const poorestFirst = [...seen].sort((a, b) => rank(a.detail) - rank(b.detail));
  for (const { email, name } of poorestFirst.flatMap(({ guests }) => guests)) {
    const shown = realName(name);
    const others = (names.get(email) ?? []).filter((other) => other !== shown);
    names.set(email, shown ? [shown, ...others] : others);
  }
  return names;
}
