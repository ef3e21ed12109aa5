import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { write } from '@/utils/records/write';
import { attendanceChanges, type IdentifiedGuests } from './attendance-changes';
import { goneMeetings, silentRange } from './gone';
import { groupSightings, inMergeOrder } from './group-sightings';
import { type GuestList, guestList, ownAddresses, withGuestFacts } from './guests';
import { knownMeetings } from './known-meetings';
import { knownPeople, type People } from './known-people';
import { lastSeen, mergeMeeting } from './merge-meeting';
import { scheduleWalks } from './schedule-walks';
import { settled } from './settle';

/** What one reading changed. */
export interface IngestResult {
  meetings: { added: number; updated: number; gone: number };
  peopleAdded: number;
  walksScheduled: number;
}

/** A meeting before and after its sightings. */
interface Merged {
  before: Meeting | null;
  after: Meeting;
  guests: GuestList | null;
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
  const own = ownAddresses(profile, reading);
  const sightings = reading.outcome === 'not-understood' ? [] : reading.sightings;
  return write(db, ['people', 'meetings', 'attendances', 'walks'], async () => {
    const merged = await mergeAll(db, sightings, own, now);
    const people = await knownPeople(
      db,
      merged.flatMap(({ after, guests }) => seenGuests(after, guests)),
      now,
    );
    const gone = await missing(db, reading, now);
    const changed = merged.filter(({ before, after }) => before !== after);
    await db.meetings.bulkPut([...changed.map(({ after }) => after), ...gone]);
    await db.people.bulkPut([...people.added, ...people.renamed]);
    await writeAttendances(db, merged, people, now);
    const walksScheduled = await scheduleWalks(
      db,
      merged.map(({ after }) => after),
      now,
    );
    const added = changed.filter(({ before }) => before === null).length;
    const updated = changed.filter(
      ({ before, after }) => before && before.updatedAt !== after.updatedAt,
    ).length;
    return {
      meetings: { added, updated, gone: gone.length },
      peopleAdded: people.added.length,
      walksScheduled,
    };
  });
}

async function mergeAll(
  db: CrosswalkDatabase,
  sightings: readonly Sighting[],
  own: ReadonlySet<string>,
  now: number,
): Promise<Merged[]> {
  const known = await knownMeetings(db, sightings);
  return [...groupSightings(sightings).values()].flatMap((group) => {
    const before = group.map(known).find((meeting) => meeting !== null) ?? null;
    const ordered = inMergeOrder(group, before).map((sighting) => withGuestFacts(sighting, own));
    const after = ordered.reduce(
      (meeting, sighting) => mergeMeeting(meeting, sighting, now),
      before,
    );
    if (!after) return [];
    const guests = newestGuests(ordered, before, own);
    return [{ before, after: settled(before, after, now), guests }];
  });
}

/** The last guest list that was shown, unless a later reading is already in. */
function newestGuests(
  ordered: readonly Sighting[],
  before: Meeting | null,
  own: ReadonlySet<string>,
): GuestList | null {
  const since = before ? lastSeen(before) : Number.NEGATIVE_INFINITY;
  const shown = ordered.filter(({ attendees, seenAt }) => attendees && seenAt >= since);
  const last = shown.at(-1);
  return last ? guestList(last, own) : null;
}

function seenGuests(meeting: Meeting, list: GuestList | null) {
  if (!list || meeting.kind !== 'event') return [];
  return [
    { detail: list.detail, guests: list.guests, mayAdd: meeting.onMyCalendar || list.includesMe },
  ];
}

async function missing(
  db: CrosswalkDatabase,
  reading: PageReading,
  now: number,
): Promise<Meeting[]> {
  const range = silentRange(reading);
  if (!range) return [];
  const inRange = await db.meetings
    .where('start')
    .between(range.from, range.to, true, false)
    .toArray();
  return goneMeetings(reading, inRange).map((meeting) => ({
    ...meeting,
    deletedAt: reading.readAt,
    updatedAt: now,
  }));
}

async function writeAttendances(
  db: CrosswalkDatabase,
  merged: readonly Merged[],
  people: People,
  now: number,
): Promise<void> {
  const concerned = merged.filter(
    ({ before, after, guests }) => guests !== null || before?.start !== after.start,
  );
  const stored = await db.attendances
    .where('meetingId')
    .anyOf(concerned.map(({ after }) => after.id))
    .toArray();
  const byMeeting = new Map(concerned.map(({ after }): [string, Attendance[]] => [after.id, []]));
  for (const attendance of stored) byMeeting.get(attendance.meetingId)?.push(attendance);
  const put: Attendance[] = [];
  const remove: string[] = [];
  for (const { after, guests } of concerned) {
    const list = identified(after, guests, people);
    const changes = attendanceChanges(after, byMeeting.get(after.id) ?? [], list, now);
    put.push(...changes.put);
    remove.push(...changes.remove);
  }
  await db.attendances.bulkDelete(remove);
  await db.attendances.bulkPut(put);
}

function identified(
  meeting: Meeting,
  list: GuestList | null,
  people: People,
): IdentifiedGuests | null {
  if (!list || meeting.kind !== 'event') return null;
  const guests = list.guests.flatMap((guest) => {
    const person = people.byEmail.get(guest.email);
    return person ? [{ personId: person.id, guest }] : [];
  });
  return { guests, complete: list.complete };
}
