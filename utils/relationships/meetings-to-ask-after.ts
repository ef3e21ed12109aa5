import { judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import { writtenAboutMeetings } from '@/utils/records/afterwords';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { meetingsBetween } from '@/utils/records/meetings';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { rowsWith } from '@/utils/records/rows-with';
import type { Meeting, Person } from '@/utils/records/schema';
import { type Ended, notAskedAfter } from './ask-after';
import { DAY } from './day-counts';
import { daysOff } from './working-day';

/** As long as any question waits, with a day of 25 hours. */
const LONGEST_WAIT = 16 * DAY;

/** A meeting after which it is asked what came of it, and the cross-functional peers who were there. */
export interface AskedAfter {
  meeting: Meeting;
  /** By name. */
  people: Person[];
}

/**
 * Those that `notAskedAfter` lets through, the one that ended last first. Days are the profile's. Of those that were over at
 * `since` (epoch ms) nothing is read.
 */
export async function meetingsToAskAfter(
  db: CrosswalkDatabase,
  profile: Profile,
  now: number,
  since = now - LONGEST_WAIT,
): Promise<AskedAfter[]> {
  const around = await meetingsBetween(db, since, now + DAY);
  return askedAmong(db, around, profile, now);
}

/** The same of the meetings that end after `now` and until `to`, each at its end: what is to come. */
export async function meetingsToBeAskedAfter(
  db: CrosswalkDatabase,
  profile: Profile,
  now: number,
  to: number,
): Promise<AskedAfter[]> {
  const ahead = (await meetingsBetween(db, now, to)).filter(({ end }) => end > now && end <= to);
  const ends = ahead.map(({ end }) => end);
  return ahead.length === 0 ? [] : askedAmong(db, ahead, profile, Math.max(...ends));
}

async function askedAmong(
  db: CrosswalkDatabase,
  around: readonly Meeting[],
  profile: Profile,
  now: number,
): Promise<AskedAfter[]> {
  const { working } = profile;
  const isOff = daysOff(around, working);
  const refused = (one: Omit<Ended, 'meeting'>, meeting: Meeting) =>
    notAskedAfter({ meeting, ...one }, working, isOff, now);
  // Whatever can be told of the meeting alone spares the reading of who was there.
  const maybe = around.filter((meeting) => {
    const reason = refused({ guests: [] }, meeting);
    return reason === null || reason === 'no-contact';
  });
  if (maybe.length === 0) return [];
  const ids = maybe.map(({ id }) => id);
  const attendances = await rowsWith(db.attendances, 'meetingId', ids);
  const people = await peopleOf(db, new Set(attendances.map(({ personId }) => personId)));
  const line = await loadReportingLine(db, profile.emails);
  const written = await writtenAboutMeetings(db, maybe);
  const isPeer = (person: Person | undefined) =>
    person !== undefined && judge(person, profile, line).standing === 'cross-functional-peer';
  return maybe
    .flatMap((meeting): AskedAfter[] => {
      const guests = attendances
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map((attendance) => ({ attendance, isPeer: isPeer(people.get(attendance.personId)) }));
      if (refused({ guests, writtenAt: written.get(meeting.id) }, meeting) !== null) return [];
      const peers = guests.flatMap(({ attendance, isPeer: counts }) => {
        const there = counts && attendance.response !== 'declined';
        return there ? (people.get(attendance.personId) ?? []) : [];
      });
      return [{ meeting, people: peers.sort((a, b) => a.name.localeCompare(b.name)) }];
    })
    .sort((a, b) => b.meeting.end - a.meeting.end || (a.meeting.id < b.meeting.id ? -1 : 1));
}

async function peopleOf(
  db: CrosswalkDatabase,
  ids: ReadonlySet<string>,
): Promise<Map<string, Person>> {
  const people = await db.people.bulkGet([...ids]);
  return new Map(people.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
