import type { SeenPerson } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { rowsWith } from '@/utils/records/rows-with';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { attendanceChanges } from './attendance-changes';
import { type Identified, identifyGuests } from './identify-guests';
import type { Merged } from './merge-sightings';
import type { Own } from './own-identity';
import type { ReadStretch } from './renewed-walks';
import { scheduleWalks } from './schedule-walks';

/** What one reading, or one file, changed. */
export interface IngestResult {
  meetings: { added: number; updated: number; gone: number };
  peopleAdded: number;
  walksScheduled: number;
}

/** What is to be written, once it is known which meetings were shown. */
export interface Findings {
  merged: readonly Merged[];
  /** Meetings that lost one source's copy. */
  split: readonly Meeting[];
  /** Meetings that are not shown any more, with or without a `deletedAt`. */
  gone: readonly Meeting[];
  /** Ids of meetings that took over others' attendances. */
  grown: ReadonlySet<string>;
  cards: readonly SeenPerson[];
  /** What of the user's own calendar was wholly read. */
  read?: ReadStretch | undefined;
}

/**
 * Writes meetings, the people in them and who attends, inside the transaction of an ingest.
 * @param domains of the user's organisation; names are compared with its people.
 */
export async function writeMeetings(
  db: CrosswalkDatabase,
  { merged, split, gone, grown, cards, read }: Findings,
  domains: readonly string[],
  own: Own,
  now: number,
): Promise<IngestResult> {
  const shown = { meetings: merged.flatMap(shownGuests), cards };
  const identified = await identifyGuests(db, shown, domains, own, now);
  const changed = merged.filter(({ before, after }) => before !== after);
  await db.meetings.bulkPut([...split, ...changed.map(({ after }) => after), ...gone]);
  await writeAttendances(db, merged, grown, identified, now);
  const meetings = merged.map(({ after }) => after);
  const told = merged.filter(({ guests }) => guests && !guests.outdated);
  const withGuests = new Set(told.map(({ after }) => after.id));
  const walksScheduled = await scheduleWalks(db, { meetings, withGuests, read }, now);
  const added = changed.filter(({ before }) => before === null).length;
  const updated = changed.filter(
    ({ before, after }) => before && before.updatedAt !== after.updatedAt,
  ).length;
  const deleted = gone.filter(({ deletedAt }) => deletedAt !== undefined).length;
  return {
    meetings: { added, updated, gone: deleted },
    peopleAdded: identified.peopleAdded,
    walksScheduled,
  };
}

function shownGuests({ after, guests }: Merged) {
  if (!guests || after.kind !== 'event') return [];
  const mayAdd = !guests.outdated && (after.onMyCalendar || guests.includesMe);
  return [{ id: after.id, list: guests, mayAdd }];
}

async function writeAttendances(
  db: CrosswalkDatabase,
  merged: readonly Merged[],
  grown: ReadonlySet<string>,
  { guests }: Identified,
  now: number,
): Promise<void> {
  const concerned = merged.filter(
    ({ before, after }) =>
      guests.has(after.id) || before?.start !== after.start || grown.has(after.id),
  );
  const ids = concerned.map(({ after }) => after.id);
  const stored = await rowsWith(db.attendances, 'meetingId', ids);
  const byMeeting = new Map(ids.map((id): [string, Attendance[]] => [id, []]));
  for (const attendance of stored) byMeeting.get(attendance.meetingId)?.push(attendance);
  const put: Attendance[] = [];
  const remove: string[] = [];
  for (const { after } of concerned) {
    const list = guests.get(after.id) ?? null;
    const changes = attendanceChanges(after, byMeeting.get(after.id) ?? [], list, now);
    put.push(...changes.put);
    remove.push(...changes.remove);
  }
  await db.attendances.bulkDelete(remove);
  await db.attendances.bulkPut(put);
}
