import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type Guest, isShownPeer } from './day';

export interface GuestGroups {
  /** Those a block is given, longest out of touch first. */
  peers: PersonStanding[];
  /** Inside the organisation, function unknown. */
  unsorted: PersonStanding[];
  /** Own function, manager, reports, externals: one line is enough. */
  others: PersonStanding[];
}

/** Who of a meeting's guests is shown how. Guests who said no are among the others. */
export function guestGroups(
  guests: readonly Guest[],
  standings: ReadonlyMap<string, PersonStanding>,
): GuestGroups {
  const groups: GuestGroups = { peers: [], unsorted: [], others: [] };
  for (const { person, attendance } of guests) {
    const standing = standings.get(person.id);
    if (!standing || standing.verdict.standing === 'self') continue;
    if (attendance.response === 'declined') groups.others.push(standing);
    else if (isShownPeer(standing.verdict)) groups.peers.push(standing);
    else if (standing.verdict.standing === 'unsorted') groups.unsorted.push(standing);
    else groups.others.push(standing);
  }
  groups.peers.sort((a, b) => b.cadence.ratio - a.cadence.ratio);
  return groups;
}
