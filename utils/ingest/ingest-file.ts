import * as v from 'valibot';
import type { Attendee, Sighting } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { foldMeetings } from '@/utils/records/fold-meetings';
import { write } from '@/utils/records/write';
import { type Merged, mergeSightings } from './merge-sightings';
import { isMine, type Own, ownIdentity } from './own-identity';
import { MOST_ATTENDEES, sightingSchema } from './reading-schema';
import { type IngestResult, writeMeetings } from './write-meetings';

/**
 * Writes what a calendar file tells in one transaction: all of it or nothing. The same file again
 * changes nothing at all. Rejects with `StorageProblem`.
 *
 * A meeting that a page has shown is recognised and told more of; a file takes nobody out whom a page
 * showed, and says of nothing that it is gone. While nobody knows who the user is, guests are left
 * alone, because the user would become a person.
 */
export function ingestFile(
  db: CrosswalkDatabase,
  profile: Profile | null,
  sightings: readonly Sighting[],
  now: number,
): Promise<IngestResult> {
  return write(db, TABLE_NAMES, () => takeFileSightings(db, profile, sightings, now));
}

/**
 * The same inside the caller's transaction, which holds every table. To know what would change, run
 * it in one that is aborted.
 */
export async function takeFileSightings(
  db: CrosswalkDatabase,
  profile: Profile | null,
  sightings: readonly Sighting[],
  now: number,
): Promise<IngestResult> {
  const own = ownIdentity(profile, {});
  const taken = sightings.flatMap((one) => checked(one, own));
  const found = await mergeSightings(db, taken, { own, now });
  await foldMeetings(db, found.folded);
  const findings = {
    merged: found.merged.map((one) => asTold(one, now)),
    split: found.split,
    gone: [],
    grown: new Set(found.folded.values()),
    cards: [],
  };
  return writeMeetings(db, findings, profile?.organisationDomains ?? [], own, now);
}

/** A file is foreign too: what it says is cut and freed of what cannot be seen, as a page's is. */
function checked(sighting: Sighting, own: Own): Sighting[] {
  const { attendees } = sighting;
  const told: Sighting = { ...sighting };
  if (attendees) told.attendees = withOrganizer(attendees, sighting).slice(0, MOST_ATTENDEES);
  if (isColleagues(told, own)) told.onMyCalendar = false;
  const result = v.safeParse(sightingSchema, told);
  return result.success ? [result.output] : [];
}

/** Exchange leaves whoever invites out of the guests; they come all the same, as on Google's pages. */
function withOrganizer(
  attendees: readonly Attendee[],
  { organizerEmail, organizerName }: Sighting,
): Attendee[] {
  const isThere = attendees.some(({ email, organizer }) => organizer || email === organizerEmail);
  if (!organizerEmail || isThere) return [...attendees];
  const organizer: Attendee = { kind: 'person', email: organizerEmail, organizer: true };
  return [{ ...organizer, ...(organizerName && { name: organizerName }) }, ...attendees];
}

/** On somebody else's calendar: whose it is comes, and the user does not. */
function isColleagues({ calendar, attendees = [] }: Sighting, own: Own): boolean {
  if (calendar === undefined || own.emails.size === 0 || own.emails.has(calendar)) return false;
  return (
    attendees.some(({ email }) => email === calendar) && !attendees.some((one) => isMine(one, own))
  );
}

/**
 * A merged meeting, as much of it as a file may change: being seen again is no news, and a guest list
 * that a page has shown loses nobody.
 */
function asTold({ before, after, guests }: Merged, now: number): Merged {
  const isNews = !before || after.updatedAt !== before.updatedAt || before.updatedAt === now;
  const byPage = Object.entries(after.sources).some(
    ([source, { guestsAt }]) => source !== 'ics' && guestsAt !== undefined,
  );
  return {
    before,
    after: isNews ? after : before,
    guests: guests && byPage ? { ...guests, complete: false } : guests,
  };
}
