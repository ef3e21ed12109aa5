import type { Availability } from '@/utils/functions/profile';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { countsAsContact, MAX_PEOPLE } from './touches';
import { endOfNextWorkingDay } from './working-day';

/**
 * Why nothing is asked after a meeting. `told-late`: it was over when it was first heard of, as in a
 * file of last year; `past`: a working day went by since; `no-contact`: nobody met in it by the rules of
 * contact (cancelled, declined, all day, not the user's, more than 20), or nobody knows who is in it.
 */
export type NotAsked =
  | 'not-over'
  | 'answered'
  | 'written'
  | 'told-late'
  | 'past'
  | 'no-contact'
  | 'no-peer';

export interface Ended {
  meeting: Meeting;
  guests: readonly { attendance: Attendance; isPeer: boolean }[];
  /** When something was last written about it, epoch ms. */
  writtenAt?: number | undefined;
}

/**
 * Why it is not asked after this meeting whether there is something to note; null when it is. It is
 * asked from its end to the end of the next working day, where it was a meeting with a cross-functional
 * peer who did not decline, and nothing was said or written of it since it began.
 */
export function notAskedAfter(
  { meeting, guests, writtenAt }: Ended,
  working: Availability,
  isOff: (day: number) => boolean,
  now: number,
): NotAsked | null {
  const { start, end, createdAt, afterword } = meeting;
  if (end > now) return 'not-over';
  // What was answered before a meeting was moved was about the time before.
  if (afterword !== undefined && afterword.at >= start) return 'answered';
  if (createdAt > end) return 'told-late';
  if (writtenAt !== undefined && writtenAt >= start) return 'written';
  if (now >= endOfNextWorkingDay(end, working, isOff)) return 'past';
  const met = guests.filter(({ attendance }) => countsAsContact(meeting, attendance));
  // The user is one of them.
  if (met.length === 0 || guests.length >= MAX_PEOPLE) return 'no-contact';
  return met.some(({ isPeer }) => isPeer) ? null : 'no-peer';
}
