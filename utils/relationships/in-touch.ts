import type { Cadence } from './cadence';
import { DAY } from './day-counts';

/**
 * Whether the user is in touch with somebody: met, and either the status says so (a meeting ahead
 * clears a lapse) or the last touch is within their cadence, though they be snoozed or muted. Where the
 * user wants no cadence, within the days that are usual for what is asked (ours).
 */
export function isInTouch(
  { lastTouch, status, ratio }: Pick<Cadence, 'status' | 'ratio'> & { lastTouch?: number },
  usualDays: number,
  now: number,
): boolean {
  if (lastTouch === undefined) return false;
  if (status === 'in-touch') return true;
  if (ratio > 0) return ratio < 1;
  return now - lastTouch < usualDays * DAY;
}
