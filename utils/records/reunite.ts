import type { CrosswalkDatabase } from './database';
import { foldPerson } from './fold-person';
import { isCalled, nameKey } from './name-key';
import type { Person } from './schema';
import { directly } from './undo';

/**
 * Folds whoever took this person's place meanwhile into them: a calendar page that is read between
 * a removal and its undo adds the guest anew, by address or, without one, by name. Whoever was there
 * already is somebody else: an address that went to them since stays theirs. Runs inside the caller's
 * transaction, over `FOLDED_TABLES`.
 *
 * @param before ids of those who were there already.
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
    if (!now) return;
    if (before.has(twin.id)) {
      const emails = now.emails.filter((email) => !twin.emails.includes(email));
      await db.people.put({ ...now, emails });
    } else await directly(db, (changes) => foldPerson(db, twin, now, changes, now.updatedAt));
  }
}

async function twins(
  db: CrosswalkDatabase,
  person: Person,
  before: ReadonlySet<string>,
): Promise<Person[]> {
  const byAddress = await db.people.where('emails').anyOf(person.emails).distinct().toArray();
  const byName = (await db.people.toArray()).filter(
    (other) => isNewByName(other, before) && isCalledAlike(other, person),
  );
  return [...byAddress, ...byName].filter(({ id }) => id !== person.id);
}

/** Whether a page added them since by name alone, which it does where it finds nobody of that name. */
export function isNewByName({ id, emails, sources }: Person, before: ReadonlySet<string>): boolean {
  return !before.has(id) && emails.length === 0 && sources.name === 'invite';
}

function isCalledAlike(newcomer: Person, person: Person): boolean {
  const key = nameKey(newcomer.name)?.key;
  return key !== undefined && isCalled(person, key);
}
