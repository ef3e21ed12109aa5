import type { Meeting, Walk } from './schema';

/** Whether a meeting is on the calendar, and the user means to come. */
export function stands({ status, deletedAt, myResponse }: Meeting): boolean {
  return status !== 'cancelled' && deletedAt === undefined && myResponse !== 'declined';
}

/** Whether any calendar showed a meeting at or after that instant, epoch ms. */
export function seenSince({ sources }: Meeting, at: number): boolean {
  return Object.values(sources).some(({ seenAt, goneAt }) => goneAt === undefined && seenAt >= at);
}

/**
 * Whether the calendar tells that a walk took place: it is over, and its event was still there when
 * the calendar was read after it had begun.
 */
export function tookPlace(
  { end }: Pick<Walk, 'end'>,
  meeting: Meeting | undefined,
  now: number,
): boolean {
  return (
    end <= now && meeting !== undefined && stands(meeting) && seenSince(meeting, meeting.start)
  );
}
