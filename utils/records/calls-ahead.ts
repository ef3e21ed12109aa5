import type { CrosswalkDatabase } from './database';
import { meetingsBetween } from './meetings';

/** Ours: a calendar is read sooner than that, and then it is asked again. */
const AHEAD = 7 * 24 * 60 * 60_000;

/**
 * When the user's own meetings with a video link are on, from now over the coming week, epoch ms: not
 * the cancelled ones, those they declined, those of the whole day, and other people's.
 */
export async function callsAhead(
  db: CrosswalkDatabase,
  now: number,
): Promise<{ start: number; end: number }[]> {
  const meetings = await meetingsBetween(db, now, now + AHEAD);
  return meetings
    .filter(
      ({ conferencing, allDay, status, myResponse, onMyCalendar }) =>
        conferencing !== undefined &&
        onMyCalendar &&
        !allDay &&
        status !== 'cancelled' &&
        myResponse !== 'declined',
    )
    .map(({ start, end }) => ({ start, end }));
}
