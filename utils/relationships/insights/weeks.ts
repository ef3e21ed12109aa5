import type { LocalDate } from '@/utils/records/schema';
import { dateOf, dayNumber, mondayOf, startOfDay } from '../zone-days';

/** Two years of weeks, the running one among them. */
export const WEEKS = 104;

/** An ISO week of the zone. */
export interface Week {
  /** Day number of its Monday. */
  monday: number;
  week: LocalDate;
  /** When it is over, epoch ms; for the running one `now`. */
  until: number;
  running: boolean;
}

/** When the period begins: the Monday 103 weeks before that of `now`, epoch ms. */
export function periodStart(now: number, timeZone: string): number {
  return startOfDay(mondayOf(dayNumber(now, timeZone)) - 7 * (WEEKS - 1), timeZone);
}

/** The weeks of the period, oldest first; the last is the running one. */
export function weeksUpTo(now: number, timeZone: string, count = WEEKS): Week[] {
  const last = mondayOf(dayNumber(now, timeZone));
  return Array.from({ length: count }, (_, index) => {
    const monday = last - 7 * (count - 1 - index);
    const running = monday === last;
    const until = running ? now : startOfDay(monday + 7, timeZone);
    return { monday, week: dateOf(monday), until, running };
  });
}

/** The ends of the last twelve calendar months of the zone, oldest first; the last is `now`. */
export function monthEnds(
  now: number,
  timeZone: string,
  count = 12,
): { month: string; until: number }[] {
  const [year = 1970, month = 1] = dateOf(dayNumber(now, timeZone)).split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const first = Date.UTC(year, month - 1 - (count - 1 - index), 1);
    const next = Date.UTC(year, month - (count - 1 - index), 1) / 86_400_000;
    return {
      month: new Date(first).toISOString().slice(0, 7),
      until: index === count - 1 ? now : startOfDay(next, timeZone) - 1,
    };
  });
}
