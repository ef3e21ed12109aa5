import { type GuestGroups, groupGuests } from '@/utils/relationships/guest-groups';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import type { Guest } from './day';

/** Who of a meeting's guests is shown how; the peers longest out of touch first. */
export function guestGroups(
  guests: readonly Guest[],
  standings: ReadonlyMap<string, PersonStanding>,
): GuestGroups<PersonStanding> {
  const { peers, unsorted, others } = groupGuests(
    guests.flatMap(({ person, attendance }) => {
      const standing = standings.get(person.id);
      return standing ? [{ standing, verdict: standing.verdict, attendance }] : [];
    }),
  );
  const of = (group: typeof peers) => group.map(({ standing }) => standing);
  return {
    peers: of(peers).sort((a, b) => b.cadence.ratio - a.cadence.ratio),
    unsorted: of(unsorted),
    others: of(others),
  };
}
