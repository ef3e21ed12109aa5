import { instantOnDay } from '@/utils/calendars/instant';
import { clockHours } from '@/utils/coffee/working-hours';
import { isTimeZone } from '@/utils/coffee/zone-spans';
import type { Availability } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';
import { DAY } from './day-counts';
import { dayNumber, mondayOf } from './zone-days';

/** Ours: a longer absence than this holds nothing up any more. */
const MOST_DAYS = 14;

/**
 * When the next working day after the one that `at` (epoch ms) is on ends: epoch ms, by the last of its
 * hours on the wall of the user's zone. Days without hours and days off are passed over; after 14 days
 * of them it is over all the same. Who has no working hours at all has a day of 24 h (ours).
 *
 * @param isOff of a day counted from 1970-01-01 (`dayNumber`).
 */
export function endOfNextWorkingDay(
  at: number,
  working: Availability,
  isOff: (day: number) => boolean = () => false,
): number {
  const timeZone = zoneOf(working);
  const today = dayNumber(at, timeZone);
  for (let day = today + 1; day <= today + MOST_DAYS; day++) {
    const hours = hoursOf(day, working);
    if (hours && !isOff(day)) return instantOnDay(day, hours.end, timeZone).at;
  }
  const anyHours = [1, 2, 3, 4, 5, 6, 7].some((one) => clockHours(working.days[one] ?? []).length);
  return anyHours ? instantOnDay(today + MOST_DAYS, 24 * 60, timeZone).at : at + DAY;
}

/**
 * The days on which the user does not work although they have hours: what is out of office, or a
 * holiday, and covers all of them (ours).
 */
export function daysOff(
  meetings: readonly Meeting[],
  working: Availability,
): (day: number) => boolean {
  const timeZone = zoneOf(working);
  const away = meetings.filter(isAway);
  return (day) => {
    const hours = hoursOf(day, working);
    if (!hours) return true;
    const [start, end] = [hours.start, hours.end].map(
      (minutes) => instantOnDay(day, minutes, timeZone).at,
    );
    return away.some((one) => one.start <= (start ?? 0) && one.end >= (end ?? 0));
  };
}

function isAway({ kind, allDay, onMyCalendar, status, deletedAt }: Meeting): boolean {
  if (status === 'cancelled' || deletedAt !== undefined) return false;
  return (kind === 'out-of-office' && onMyCalendar) || (kind === 'holiday' && allDay);
}

/** From the first to the last minute of a day's hours; null without any. */
function hoursOf(day: number, working: Availability): { start: number; end: number } | null {
  const weekday = day - mondayOf(day) + 1;
  const hours = clockHours(working.days[weekday] ?? []);
  const [first, last] = [hours[0], hours.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function zoneOf({ timeZone }: Availability): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
