import { TZDate } from '@date-fns/tz';
import { differenceInCalendarDays } from 'date-fns';
import { dayNumber } from './zone-days';

/** A day of 24 h, in ms. Cadences and half-lives count these; people's talk of days does not. */
export const DAY = 86_400_000;

/**
 * Calendar days from `at` to `now` on a wall calendar in the zone: yesterday evening is 1, even if
 * it is three hours ago. Negative for the future. An unknown zone is read as UTC.
 */
export function daysSince(at: number, now: number, timeZone: string): number {
  return differenceInCalendarDays(inZone(now, timeZone), inZone(at, timeZone));
}

/** Whether two instants fall on one calendar day in the zone. */
export function sameDay(a: number, b: number, timeZone: string): boolean {
  // No calendar day is longer than two days of 24 h, and the zone is dear to ask.
  return Math.abs(a - b) < 2 * DAY && dayNumber(a, timeZone) === dayNumber(b, timeZone);
}

function inZone(instant: number, timeZone: string): TZDate {
  const date = new TZDate(instant, timeZone);
  return Number.isNaN(date.getTime()) ? new TZDate(instant, 'UTC') : date;
}
