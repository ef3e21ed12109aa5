import type { SeenPerson } from '@/utils/calendars/sighting';
import { realName } from './identify-person';
import type { SeenAddress } from './join-addresses';
import { rank } from './marks';
import type { SeenMeeting } from './name-rows';

type Listed = Pick<SeenMeeting, 'id' | 'list' | 'mayAdd'>;

/**
 * Each address once, with the names that were shown for it: those of the richest view first, then
 * the later. A card about a person introduces nobody.
 */
export function seenAddresses(
  meetings: readonly Listed[],
  cards: readonly SeenPerson[],
): SeenAddress[] {
  const found = new Map<string, SeenAddress>();
  const note = (email: string, name: string | undefined, mayAdd: boolean, meetingId?: string) => {
    const known = found.get(email) ?? { email, names: [], meetingIds: [], mayAdd: false };
    const shown = realName(name);
    found.set(email, {
      email,
      names: shown ? [shown, ...known.names.filter((other) => other !== shown)] : known.names,
      meetingIds: meetingId === undefined ? known.meetingIds : [...known.meetingIds, meetingId],
      mayAdd: known.mayAdd || mayAdd,
    });
  };
  const poorestFirst = [...meetings].sort((a, b) => rank(a.list.detail) - rank(b.list.detail));
  for (const { id, list, mayAdd } of poorestFirst) {
    for (const { email, name } of list.guests) if (email) note(email, name, mayAdd, id);
  }
  for (const { email, name } of cards) if (email) note(email, name, false);
  return [...found.values()];
}
