import { instantOnDay, offset } from '@/utils/calendars/instant';
import type { LocalDate } from '@/utils/records/schema';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MOST_DAYS = 4_000;
const MOST_ZONES = 10;

/** Offset by day of UTC, ms; null for a day in which the clock changes. */
type Offsets = Map<number, number | null>;
const zones = new Map<string, Offsets>();

/**
 * The day that an instant (epoch ms) is on in the zone, in days from 1970-01-01. Quick for hundreds of
 * thousands of instants: `Intl` is asked twice a day. An unknown zone is read as UTC.
 */
export function dayNumber(at: number, timeZone: string): number {
  const day = Math.floor(at / DAY);
  const offsets = offsetsOf(timeZone);
  let steady = offsets.get(day);
  if (steady === undefined) {
    const first = offsetIn(day * DAY, timeZone);
    steady = first === offsetIn((day + 1) * DAY, timeZone) ? first : null;
    if (offsets.size >= MOST_DAYS) offsets.clear();
    offsets.set(day, steady);
  }
  return Math.floor((at + (steady ?? offsetIn(at, timeZone))) / DAY);
}

/** The day, `YYYY-MM-DD`, that an instant (epoch ms) is on in the zone; empty for what is no instant. */
export function localDay(at: number, timeZone: string): LocalDate {
  return dateOf(dayNumber(at, timeZone));
}

/** The Monday of the week in which an instant (epoch ms) lies in the zone. */
export function weekOf(at: number, timeZone: string): LocalDate {
  return dateOf(mondayOf(dayNumber(at, timeZone)));
}

/** 1 for Monday to 7 for Sunday, of an instant (epoch ms) in the zone. */
export function isoWeekday(at: number, timeZone: string): number {
  const day = dayNumber(at, timeZone);
  return day - mondayOf(day) + 1;
}

/** When that weekday's morning comes next in the zone after `now`, at `hour` on the wall; epoch ms. */
export function nextMorning(now: number, weekday: number, timeZone: string, hour = 9): number {
  const today = dayNumber(now, timeZone);
  const day = today + ((weekday - isoWeekday(now, timeZone) + 7) % 7);
  const at = timeOnDay(day, hour * 60, timeZone);
  return at > now ? at : timeOnDay(day + 7, hour * 60, timeZone);
}

/** The Monday, as a day number, of the ISO week that a day is in. */
export function mondayOf(day: number): number {
  // Day 0 was a Thursday.
  return Math.floor((day + 3) / 7) * 7 - 3;
}

/** A day number as a date; empty for what is none. */
export function dateOf(day: number): LocalDate {
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** When a day begins in the zone, epoch ms; the first moment there is where midnight is skipped. */
export function startOfDay(day: number, timeZone: string): number {
  return timeOnDay(day, 0, timeZone);
}

/** Minutes after a day's midnight on the wall of the zone, epoch ms. */
function timeOnDay(day: number, minutes: number, timeZone: string): number {
  try {
    return instantOnDay(day, minutes, timeZone).at;
  } catch {
    return day * DAY + minutes * MINUTE;
  }
}

/** The zone that was asked about last: nearly always the only one. */
let last: { timeZone: string; offsets: Offsets } | undefined;

function offsetsOf(timeZone: string): Offsets {
  if (last?.timeZone === timeZone) return last.offsets;
  let offsets = zones.get(timeZone);
  if (!offsets) {
    if (zones.size >= MOST_ZONES) zones.clear();
    offsets = new Map();
    zones.set(timeZone, offsets);
  }
  last = { timeZone, offsets };
  return offsets;
}

function offsetIn(at: number, timeZone: string): number {
  if (!Number.isFinite(at)) return Number.NaN;
  try {
    return offset(at, timeZone);
  } catch {
    return 0;
  }
}
