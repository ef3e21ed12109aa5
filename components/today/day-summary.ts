import type { Meeting } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type DayMeeting, dayBounds } from './day';
import { guestGroups } from './guest-groups';

export interface DaySummary {
  /** Today's, past ones included. */
  meetings: number;
  withPeers: number;
  /** Those of today with peers that are not over. */
  later: { meeting: Meeting; peers: PersonStanding[] }[];
}

/** What the mast counts and the list under the card shows. */
export function daySummary(
  day: readonly DayMeeting[],
  standings: ReadonlyMap<string, PersonStanding>,
  now: number,
  timeZone: string,
): DaySummary {
  const { today, next } = dayBounds(now, timeZone);
  const todays = day
    .filter(({ meeting }) => meeting.start >= today && meeting.start < next)
    .map(({ meeting, guests }) => ({ meeting, peers: guestGroups(guests, standings).peers }));
  const withPeers = todays.filter(({ peers }) => peers.length > 0);
  return {
    meetings: todays.length,
    withPeers: withPeers.length,
    later: withPeers.filter(({ meeting }) => meeting.end > now),
  };
}
