import type { Range } from '@/utils/coffee/ranges';
import { merge } from '@/utils/coffee/ranges';
import { hoursOn } from '@/utils/coffee/working-hours';
import { MINUTE, offsetAt, wallTime } from '@/utils/coffee/zone-spans';
import type { Availability } from '@/utils/functions/profile';

const FIRST_HOUR = 8;
const LAST_HOUR = 18;
const DAY_MINUTES = 24 * 60;

/** One day as a strip: minutes since midnight on the wall clock. */
export interface DayStrip {
  /** Whole hours. */
  from: number;
  to: number;
  busy: Range[];
  slot: Range;
  /** Hours to write under the strip, in minutes. */
  ticks: number[];
}

/** The day of a slot, 8 to 18 h, longer where working hours or the slot reach beyond. */
export function dayStrip(
  slot: { start: number; end: number },
  busy: readonly Range[],
  working: Availability,
): DayStrip {
  const offset = offsetAt(working.timeZone, slot.start);
  const wall = wallTime(slot.start, offset);
  const midnight = slot.start - wall.minute * MINUTE;
  const minutes = (range: Range): Range => ({
    start: Math.max(0, (range.start - midnight) / MINUTE),
    end: Math.min(DAY_MINUTES, (range.end - midnight) / MINUTE),
  });
  const shown = minutes(slot);
  const hours = [...hoursOn(working, wall.weekday), shown];
  const from = Math.min(FIRST_HOUR * 60, ...hours.map(({ start }) => wholeHour(start, Math.floor)));
  const to = Math.max(LAST_HOUR * 60, ...hours.map(({ end }) => wholeHour(end, Math.ceil)));
  const ticks: number[] = [];
  for (let tick = from; tick <= to; tick += 120) ticks.push(tick);
  return {
    from,
    to,
    slot: shown,
    ticks,
    busy: merge(busy.map(minutes).filter(({ start, end }) => start < end))
      .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
      .filter(({ start, end }) => start < end),
  };
}

function wholeHour(minute: number, round: (hours: number) => number): number {
  return round(minute / 60) * 60;
}
