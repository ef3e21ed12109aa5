import type { PageReading } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { foldMeetings } from '@/utils/records/fold-meetings';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { write } from '@/utils/records/write';
import { attendanceChanges } from './attendance-changes';
import { followMoves } from './follow-moves';
import { accountOf, goneMeetings, silentRange } from './gone';
import { type Identified, identifyGuests } from './identify-guests';
import { type Merged, mergeSightings } from './merge-sightings';
import { ownIdentity } from './own-identity';
import { scheduleWalks } from './schedule-walks';

/** What one reading changed. */
export interface IngestResult {
  meetings: { added: number; updated: number; gone: number };
  peopleAdded: number;
  walksScheduled: number;
}

/**
 * Writes what a page showed (already checked by `pageReadingSchema`) in one transaction: all of it
 * or nothing. The same reading again changes nothing. Rejects with `StorageProblem`.
 *
 * Without a profile the page's account is the user; when nobody knows who the user is, guests are
 * left alone, because the user would become a person.
 * Meetings on a colleague's calendar shown over the user's own are kept, with people already known;
 * they introduce nobody new unless the user is invited too.
 */
export function ingestReading(
  db: CrosswalkDatabase,
  profile: Profile | null,
  reading: PageReading,
  now: number,
): Promise<IngestResult> {
  const own = ownIdentity(profile, reading);
  const understood = reading.outcome !== 'not-understood';
  const sightings = understood ? reading.sightings : [];
  const account = accountOf(reading);
  return write(db, TABLE_NAMES, async () => {
    const taking = { own, now, ...(account && { account }) };
    const found = await mergeSightings(db, sightings, taking);
    const { split, folded } = found;
    await foldMeetings(db, folded);
    const shownIds = new Set(found.merged.map(({ after }) => after.id));
    const silent = await missing(db, reading, shownIds, own.emails, now);
    const { merged, followed } = followMoves(silent, found.merged, now);
    const gone = silent.filter(({ id }) => !followed.has(id));
    const shown = {
      meetings: merged.flatMap(shownGuests),
      cards: understood ? (reading.people ?? []) : [],
    };
    const domains = profile?.organisationDomains ?? [];
    const identified = await identifyGuests(db, shown, domains, own, now);
    const changed = merged.filter(({ before, after }) => before !== after);
    await db.meetings.bulkPut([...split, ...changed.map(({ after }) => after), ...gone]);
    await writeAttendances(db, merged, new Set(folded.values()), identified, now);
    const walksScheduled = await scheduleWalks(
      db,
      merged.map(({ after }) => after),
      now,
    );
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
  });
}

function shownGuests({ after, guests }: Merged) {
  if (!guests || after.kind !== 'event') return [];
  const mayAdd = !guests.outdated && (after.onMyCalendar || guests.includesMe);
  return [{ id: after.id, list: guests, mayAdd }];
}

async function missing(
  db: CrosswalkDatabase,
  reading: PageReading,
  shown: ReadonlySet<string>,
  own: ReadonlySet<string>,
  now: number,
): Promise<Meeting[]> {
  const range = silentRange(reading);
  if (!range) return [];
  const inRange = await db.meetings
    .where('start')
    .between(range.from, range.to, true, false)
    .toArray();
  return goneMeetings(reading, inRange, shown, own).map((meeting) =>
    meeting.deletedAt === undefined ? meeting : { ...meeting, updatedAt: now },
  );
}

async function writeAttendances(
  db: CrosswalkDatabase,
  merged: readonly Merged[],
  /** Meetings that took over others' attendances, by id. */
  grown: ReadonlySet<string>,
  { guests }: Identified,
  now: number,
): Promise<void> {
  const concerned = merged.filter(
    ({ before, after }) =>
      guests.has(after.id) || before?.start !== after.start || grown.has(after.id),
  );
  const stored = await db.attendances
    .where('meetingId')
    .anyOf(concerned.map(({ after }) => after.id))
    .toArray();
  const byMeeting = new Map(concerned.map(({ after }): [string, Attendance[]] => [after.id, []]));
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
