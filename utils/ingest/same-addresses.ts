import type { Sighting } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';

/** A page shows some hundreds at most; for a whole file everybody is read at once. */
const MANY = 500;

/** For each address of a guest who is known to have several: whose it is. */
export async function sameAddresses(
  db: CrosswalkDatabase,
  sightings: readonly Sighting[],
): Promise<ReadonlyMap<string, string>> {
  const shown = new Set(
    sightings.flatMap(({ attendees = [] }) => attendees.flatMap(({ email }) => email ?? [])),
  );
  if (shown.size < 2) return new Map();
  const people =
    shown.size > MANY
      ? await db.people.toArray()
      : await db.people
          .where('emails')
          .anyOf([...shown])
          .distinct()
          .toArray();
  return new Map(
    people.flatMap(({ id, emails }) =>
      emails.length > 1 ? emails.map((email) => [email, id] as const) : [],
    ),
  );
}
