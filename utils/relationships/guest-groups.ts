import { isShownPeer, type Verdict } from '@/utils/functions/peer';
import type { Attendance } from '@/utils/records/schema';

export interface GuestGroups<Guest> {
  /** Those a brief is about. */
  peers: Guest[];
  /** Inside the organisation, function unknown. */
  unsorted: Guest[];
  /** Own function, manager, reports, externals: one line is enough. */
  others: Guest[];
}

/** Who of a meeting's guests is shown how. Guests who said no are among the others, the user nowhere. */
export function groupGuests<
  Guest extends { verdict: Verdict; attendance: Pick<Attendance, 'response'> },
>(guests: readonly Guest[]): GuestGroups<Guest> {
  const groups: GuestGroups<Guest> = { peers: [], unsorted: [], others: [] };
  for (const guest of guests) {
    const { verdict, attendance } = guest;
    if (verdict.standing === 'self') continue;
    if (attendance.response === 'declined') groups.others.push(guest);
    else if (isShownPeer(verdict)) groups.peers.push(guest);
    else if (verdict.standing === 'unsorted') groups.unsorted.push(guest);
    else groups.others.push(guest);
  }
  return groups;
}
