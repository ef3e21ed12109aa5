import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { eiIndex } from '../ei-index';
import { reachAt } from '../reach';
import { NOT_KNOWN, type TimePlace } from '../time-place';
import { noHours, type TimedMeeting, takesTime, timeSplit } from '../time-split';
import { TIME_BUCKETS, type WeekInsight } from './contract';
import type { Gathered, MeetingWithGuests } from './gather-people';
import { weeksUpTo } from './weeks';

interface Moment {
  now: number;
  timeZone: string;
  own?: AnyFunctionId | undefined;
}

/**
 * Time, E–I and reach by week, from the first week with a meeting on; and how many meetings counted.
 * `meetings` are those of the period.
 */
export function buildWeeks(
  meetings: readonly MeetingWithGuests[],
  people: readonly Gathered[],
  { now, timeZone, own }: Moment,
): { weeks: WeekInsight[]; counted: number } {
  const timed: TimedMeeting[] = [];
  for (const one of meetings) if (takesTime(one.meeting, now)) timed.push(timedMeeting(one));
  const split = timeSplit(timed, timeZone);
  const all = weeksUpTo(now, timeZone);
  const first = all.findIndex(({ monday }) => split.has(monday));
  const shown = first === -1 ? [] : all.slice(first);
  const colleagues = people.flatMap(({ colleague, standing }) =>
    colleague && standing.touches.length > 0
      ? [{ functionId: standing.person.functionId, touches: standing.touches }]
      : [],
  );
  const reached = reachAt(
    colleagues,
    shown.map(({ until }) => until),
    own,
  );
  const weeks = shown.map(({ monday, week, running }, index): WeekInsight => {
    const { hours, outside, inside } = split.get(monday) ?? noHours();
    return {
      week,
      running,
      hours,
      total: TIME_BUCKETS.reduce((sum, bucket) => sum + hours[bucket], 0),
      outside,
      inside,
      eiIndex: eiIndex(outside, inside),
      reach: reached[index] ?? [],
    };
  });
  return {
    weeks,
    counted: timed.filter(({ people, guests }) => isWithOthers(people, guests)).length,
  };
}

function isWithOthers(people: number | undefined, guests: readonly TimePlace[]): boolean {
  return (people ?? 0) > 1 || guests.length > 0;
}

function timedMeeting({ meeting, guests: invited }: MeetingWithGuests): TimedMeeting {
  const { start, end, attendeeCount } = meeting;
  const guests: TimePlace[] = [];
  let declined = 0;
  let organizer = false;
  for (const { attendance, who } of invited) {
    const place = who?.gathered ? who.gathered.place : NOT_KNOWN;
    // The user's own record is no guest.
    if (place === null) continue;
    if (attendance.response === 'declined') declined += 1;
    else {
      guests.push(place);
      organizer = attendance.organizer;
    }
  }
  const seen = attendeeCount !== undefined;
  return {
    start,
    end,
    ...(seen && { people: attendeeCount }),
    guests,
    declined: seen ? declined : 0,
    listUnseen: !seen && guests.length === 1 && organizer,
  };
}
