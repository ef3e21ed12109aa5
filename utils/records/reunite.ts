import type { CrosswalkDatabase } from './database';
import { foldPerson } from './fold-person';
import { isCalled, nameKey } from './name-key';
import type { Person } from './schema';
import { directly } from './undo';

/**
 * Folds whoever took this person's place meanwhile into them: a calendar page that is read between
 * a removal and its undo adds the guest anew, by address or, without one, by name. Runs inside the
 * caller's transaction, over `FOLDED_TABLES`.
 *
 * @param before ids of those who were there already: one of the same name is somebody else.
 */
export async function reunite(
  db: CrosswalkDatabase,
  id: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const person = await db.people.get(id);
  if (!person) return;
  for (const twin of await twins(db, person, before)) {
    const now = await db.people.get(id);
    if (now) await directly(db, (changes) => foldPerson(db, twin, now, changes, now.updatedAt));
  }
}

async function twins(
  db: CrosswalkDatabase,
  person: Person,
  before: ReadonlySet<string>,
): Promise<Person[]> {
  const others = (found: readonly Person[]) => found.filter(({ id }) => id !== person.id);
  if (person.emails.length > 0) {
    return others(await db.people.where('emails').anyOf(person.emails).distinct().toArray());
  }
  const key = nameKey(person.name)?.key;
  if (key === undefined) return [];
  return others(await db.people.toArray()).filter(
    (other) =>
      !before.has(other.id) &&
      other.emails.length === 0 &&
      other.sources.name === 'invite' &&
      isCalled(other, key),
  );
}
