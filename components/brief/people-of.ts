import type { Person } from '@/utils/records/schema';
import type { MeetingBrief } from '@/utils/relationships/brief';

/** Those of a meeting whom something is written about: peers, and who may be one. */
export function peopleOf({ peers, unread, unsorted }: MeetingBrief): Person[] {
  return [
    ...peers.map(({ standing }) => standing.person),
    ...unread,
    ...unsorted.map(({ person }) => person),
  ];
}
