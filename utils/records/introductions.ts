import type { CrosswalkDatabase } from './database';
import type { Person } from './schema';

/** Who introduced somebody to the user, and whom they introduced, by name. */
export interface Introductions {
  by: Person | undefined;
  to: Person[];
}

/** `by` is undefined for somebody whom nobody introduced, or whose introducer is not here any more. */
export async function introductionsOf(
  db: CrosswalkDatabase,
  personId: string,
): Promise<Introductions> {
  const person = await db.people.get(personId);
  const [by, to] = await Promise.all([
    person?.introducedBy === undefined ? undefined : db.people.get(person.introducedBy),
    db.people.where('introducedBy').equals(personId).toArray(),
  ]);
  return { by, to: to.sort((a, b) => a.name.localeCompare(b.name)) };
}
