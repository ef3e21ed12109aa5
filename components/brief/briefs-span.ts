import type { LocalDate } from '@/utils/records/schema';
import { dateOf, dayNumber, startOfDay } from '@/utils/relationships/zone-days';

const DAY = 86_400_000;
const WEEK = 7;

/** Some whole days in the user's zone; epoch ms, the end exclusive. */
export interface BriefsSpan {
  start: number;
  end: number;
  days: 1 | 7;
}

/** The address of a day's briefs. */
export function dayPath(from: LocalDate): string {
  return `/briefs/${from}?days=1`;
}

/** The address of the briefs of seven days from this one on. */
export function weekPath(from: LocalDate): string {
  return `/briefs/${from}?days=${WEEK}`;
}

/** The day after an instant's, in the zone. */
export function dayAfter(now: number, timeZone: string): LocalDate {
  return dateOf(dayNumber(now, timeZone) + 1);
}

/**
 * What an address asks for; what is no date is today. `from` still has its query in an address that was
 * opened from outside, and in one that was pressed the page's own address has it (wouter 3.13).
 */
export function briefsSpan(
  from: string,
  search: string,
  now: number,
  timeZone: string,
): BriefsSpan {
  const [date = '', query = search] = from.split('?');
  const asked = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / DAY : Number.NaN;
  const first = Number.isNaN(asked) ? dayNumber(now, timeZone) : asked;
  const days = new URLSearchParams(query).get('days') === String(WEEK) ? WEEK : 1;
  return {
    start: startOfDay(first, timeZone),
    end: startOfDay(first + days, timeZone),
    days,
  };
}
