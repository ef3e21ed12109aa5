import type { Meeting } from '@/utils/records/schema';
import { type BucketHours, TIME_BUCKETS, type TimeBucket } from './insights/contract';
import { NOT_KNOWN, type TimePlace } from './time-place';
import { dayNumber, mondayOf } from './zone-days';

const HOUR = 3_600_000;
/** Of a meeting over days so many hours of each 24 are time together (ours). */
const HOURS_A_DAY = 8;

/** A meeting and those of its other guests who are known. */
export interface TimedMeeting {
  start: number;
  end: number;
  /** Everybody with the user, as far as is known. */
  people?: number;
  /** Known guests who did not decline, the user not among them. */
  guests: readonly TimePlace[];
  /** Known guests who declined: they are counted among `people` and were not there. */
  declined?: number;
  /** The guest list was never seen: only who organised it is known. */
  listUnseen?: boolean;
}

/** Hours of one meeting or one week. */
export interface TimeHours {
  hours: BucketHours;
  /** Outside the user's own function, and inside it. */
  outside: number;
  inside: number;
}

/**
 * Whether a meeting takes the user's time with others: an event on their calendar that is over and was
 * neither cancelled, gone, all-day nor declined by them. Unlike a touch it may be of any size.
 */
export function takesTime(meeting: Meeting, now: number): boolean {
  return (
    meeting.kind === 'event' &&
    meeting.onMyCalendar &&
    meeting.status !== 'cancelled' &&
    meeting.deletedAt === undefined &&
    !meeting.allDay &&
    meeting.myResponse !== 'declined' &&
    meeting.end <= now &&
    meeting.end > meeting.start
  );
}

/**
 * A meeting's hours by whose time they are: each of the others has 1/(n − 1) of them, n the people
 * without those known to have declined, and at least the ones who are known. What of n is not known
 * stays `unknown`. Null when nobody else is known to have been there.
 *
 * Hours have passed, whatever the clock showed: a meeting over a clock change is as long as it was.
 * Two at once count both, as the calendar says (ours).
 */
export function splitMeeting(meeting: TimedMeeting): TimeHours | null {
  const { people, guests, declined = 0 } = meeting;
  const invited = people !== undefined && Number.isFinite(people) ? Math.floor(people) : 0;
  const others = Math.max(invited - declined - 1, guests.length);
  if (others < 1) return null;
  const split = noHours();
  const length = meetingHours(meeting.start, meeting.end);
  const share = length / others;
  const known = meeting.listUnseen ? [] : guests;
  for (const place of known) add(split, place, share);
  add(split, NOT_KNOWN, share * (others - known.length));
  return split;
}

/** Hours from start to end, at least 0; of every 24 begun at most 8. */
export function meetingHours(start: number, end: number): number {
  const hours = (end - start) / HOUR;
  return hours > 0 ? Math.min(hours, HOURS_A_DAY * Math.ceil(hours / 24)) : 0;
}

/**
 * The split by ISO week, which is that of the day in the zone on which a meeting began; by the day
 * number of the Monday. Weeks without a meeting are not among them.
 */
export function timeSplit(
  meetings: Iterable<TimedMeeting>,
  timeZone: string,
): Map<number, TimeHours> {
  const weeks = new Map<number, TimeHours>();
  for (const meeting of meetings) {
    const split = splitMeeting(meeting);
    if (!split) continue;
    const monday = mondayOf(dayNumber(meeting.start, timeZone));
    const week = weeks.get(monday);
    if (!week) {
      weeks.set(monday, split);
      continue;
    }
    for (const bucket of TIME_BUCKETS) week.hours[bucket] += split.hours[bucket];
    week.outside += split.outside;
    week.inside += split.inside;
  }
  return weeks;
}

/** A week without a meeting. */
export function noHours(): TimeHours {
  const none: Record<TimeBucket, number> = {
    peers: 0,
    reports: 0,
    'own-function': 0,
    'manager-line': 0,
    stakeholders: 0,
    external: 0,
    others: 0,
    unknown: 0,
  };
  return { hours: none, outside: 0, inside: 0 };
}

function add(split: TimeHours, { bucket, side }: TimePlace, hours: number): void {
  split.hours[bucket] += hours;
  if (side !== null) split[side] += hours;
}
