import type { Availability } from '@/utils/functions/profile';
import { merge, type Range, subtract } from './ranges';
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

/** The other way round: 750 is `12:30`. */
function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same days without some clock hours, such as lunch. */
export function withoutHours(
  { timeZone, days }: Availability,
  taken: readonly { start: string; end: string }[],
): Availability {
  const gone = clockHours(taken);
  const left: Availability['days'] = {};
  for (const [weekday, hours] of Object.entries(days)) {
    left[Number(weekday)] = subtract(clockHours(hours), gone).map(({ start, end }) => ({
      start: clockText(start),
      end: clockText(end),
    }));
  }
  return { timeZone, days: left };
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

/** Were hours written, of which none begins before it ends? */
export function hoursRunBackwards({ days }: Availability): boolean {
  const written = Object.values(days).flat();
  return written.length > 0 && clockHours(written).length === 0;
}

/** The instants within `spans` at which the wall clock of their zone is inside the hours. */
export function workingRanges(availability: Availability, spans: readonly ZoneSpan[]): Range[] {
  const ranges: Range[] = [];
  const hoursOf = [1, 2, 3, 4, 5, 6, 7].map((weekday) => hoursOn(availability, weekday));
  for (const { start, end, offset } of spans) {
    const lastDay = Math.floor((end + offset) / DAY);
    for (let day = Math.floor((start + offset) / DAY); day <= lastDay; day++) {
      const midnight = day * DAY - offset;
      for (const hours of hoursOf[weekdayOf(day) - 1] ?? []) {
        const from = Math.max(start, midnight + hours.start * MINUTE);
        const to = Math.min(end, midnight + hours.end * MINUTE);
        if (from < to) ranges.push({ start: from, end: to });
      }
    }
  }
  return merge(ranges);
}
