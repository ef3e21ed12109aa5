import type { CrosswalkDatabase } from './database';
import type { Person } from './schema';

/** The tables that `reunite` reads and writes. */
export const REUNITED_TABLES = [
  'people',
  'attendances',
  'touches',
  'walks',
  'notes',
  'followUps',
] as const;

/**
 * Folds whoever took one of this person's addresses meanwhile into them: a calendar page that is
 * read between a removal and its undo adds the guest anew. Runs inside the caller's transaction.
 */
export async function reunite(db: CrosswalkDatabase, id: string): Promise<void> {
  const person = await db.people.get(id);
  if (!person) return;
  const holders = await db.people.where('emails').anyOf(person.emails).distinct().toArray();
  for (const twin of holders) if (twin.id !== id) await fold(db, twin, person);
}

async function fold(db: CrosswalkDatabase, twin: Person, person: Person): Promise<void> {
  const attended = await db.attendances.where('personId').equals(person.id).toArray();
  const known = new Set(attended.map(({ meetingId }) => meetingId));
  for (const attendance of await db.attendances.where('personId').equals(twin.id).toArray()) {
    if (known.has(attendance.meetingId)) await db.attendances.delete(attendance.id);
    else await db.attendances.put({ ...attendance, personId: person.id });
  }
  await db.touches.where('personId').equals(twin.id).modify({ personId: person.id });
  await db.walks.where('personId').equals(twin.id).modify({ personId: person.id });
  const renamed = (personIds: readonly string[]) => [
    ...new Set(personIds.map((one) => (one === twin.id ? person.id : one))),
  ];
  for (const table of [db.notes, db.followUps]) {
    await table
      .where('personIds')
      .equals(twin.id)
      .modify((record) => {
        record.personIds = renamed(record.personIds);
      });
  }
  await db.people.delete(twin.id);
}
