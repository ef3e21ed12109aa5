import type { EventKey } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from './database';
import type { Attendance, Meeting, Person } from './schema';

/** Ours: how far back an event may have begun that still runs. Keeps a week's query off the whole history. */
const LONGEST_EVENT = 92 * 24 * 60 * 60_000;

export async function getMeeting(db: CrosswalkDatabase, id: string): Promise<Meeting | null> {
  return (await db.meetings.get(id)) ?? null;
}

/** By the name that a calendar's site gives it; null when it was never read. */
export async function findByKey(db: CrosswalkDatabase, key: EventKey): Promise<Meeting | null> {
  return (await db.meetings.get(key)) ?? null;
}

/**
 * What overlaps `from` (inclusive) to `to` (exclusive), epoch ms; not deleted; ascending by start.
 * Reads the rows it answers: what began before and still runs is found by keys alone.
 */
export async function meetingsBetween(
  db: CrosswalkDatabase,
  from: number,
  to: number,
): Promise<Meeting[]> {
  const starts = db.meetings.where('start');
  const [within, before, running] = await Promise.all([
    starts.between(from, to, true, false).toArray(),
    starts.between(from - LONGEST_EVENT, from, true, false).primaryKeys(),
    db.meetings.where('end').above(from).primaryKeys(),
  ]);
  const began = new Set(before);
  const over = await db.meetings.bulkGet(running.filter((id) => began.has(id)));
  return [...over.flatMap((one) => (one ? [one] : [])), ...within]
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => a.start - b.start);
}

/** Who is invited, as far as known, by name. The user is not among them. */
export async function attendeesOf(
  db: CrosswalkDatabase,
  meetingId: string,
): Promise<{ attendance: Attendance; person: Person }[]> {
  const attendances = await db.attendances.where('meetingId').equals(meetingId).toArray();
  const people = await db.people.bulkGet(attendances.map((one) => one.personId));
  return attendances
    .flatMap((attendance, index) => {
      const person = people[index];
      return person ? [{ attendance, person }] : [];
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name));
}

/** Meetings as `meetingsBetween`, each with the ids of those invited, as far as known. */
export async function meetingsWithPeople(
  db: CrosswalkDatabase,
  from: number,
  to: number,
): Promise<{ meeting: Meeting; personIds: string[] }[]> {
  const meetings = await meetingsBetween(db, from, to);
  const attendances = await db.attendances
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray();
  const invited = new Map<string, string[]>(meetings.map(({ id }) => [id, []]));
  for (const { meetingId, personId } of attendances) invited.get(meetingId)?.push(personId);
  return meetings.map((meeting) => ({ meeting, personIds: invited.get(meeting.id) ?? [] }));
}
