import type { Availability } from '@/utils/functions/profile';
import { merge, type Range } from './ranges';
import { DAY, isTimeZone, MINUTE, weekdayOf, type ZoneSpan } from './zone-spans';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** `HH:mm` (and `24:00`, the end of the day) as minutes since midnight; NaN for anything else. */
function minutesOf(clock: string): number {
  if (clock === '24:00') return 24 * 60;
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * Clock hours as minutes of the day, ascending and disjoint. Hours that end before or when they
 * begin mean nothing and are left out: they are a slip more often than a night shift, which is
 * written as two days' hours (`22:00–24:00`, `00:00–06:00`).
 */
export function clockHours(hours: readonly { start: string; end: string }[]): Range[] {
  return merge(
    hours
      .map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }))
      .filter(({ start, end }) => start < end),
  );
}

export function hoursOn(availability: Availability, weekday: number): Range[] {
  return clockHours(availability.days[weekday] ?? []);
}

/** Is there any hour to find a slot in? No when the zone is unknown here. */
export function hasWorkingHours(availability: Availability): boolean {
  return (
    isTimeZone(availability.timeZone) &&
    [1, 2, 3, 4, 5, 6, 7].some((weekday) => hoursOn(availability, weekday).length > 0)
  );
}

/** The instants within `spans` at which the wall clock of their zone is inside the hours. */
export function workingRanges(availability: Availability, spans: readonly ZoneSpan[]): Range[] {
  const ranges: Range[] = [];
  for (const { start, end, offset } of spans) {
    const lastDay = Math.floor((end + offset) / DAY);
    for (let day = Math.floor((start + offset) / DAY); day <= lastDay; day++) {
      const midnight = day * DAY - offset;
      for (const hours of hoursOn(availability, weekdayOf(day))) {
        const from = Math.max(start, midnight + hours.start * MINUTE);
        const to = Math.min(end, midnight + hours.end * MINUTE);
        if (from < to) ranges.push({ start: from, end: to });
      }
    }
  }
  return merge(ranges);
}
