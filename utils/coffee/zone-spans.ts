import { tzOffset } from '@date-fns/tz';
import type { Range } from './ranges';

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

/** A stretch of instants in which a zone keeps one offset. Wall time = instant + `offset` (ms). */
export interface ZoneSpan extends Range {
  offset: number;
}

/** What a clock on the wall shows. */
export interface WallTime {
  /** Days since 1970-01-01 on the local calendar. */
  day: number;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** Minutes since local midnight. */
  minute: number;
}

/** Asked about the same few zones for every slot of every person, and each answer costs a formatter. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 1_000;

/** Does this machine's zone data know it? */
export function isTimeZone(timeZone: string): boolean {
  if (typeof timeZone !== 'string' || timeZone === '') return false;
  const before = asked.get(timeZone);
  if (before !== undefined) return before;
  const answer = isKnownHere(timeZone);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(timeZone, answer);
  return answer;
}

function isKnownHere(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Ms to add to an instant for the wall time of a zone that `isTimeZone` accepted. */
export function offsetAt(timeZone: string, instant: number): number {
  return Math.round(tzOffset(timeZone, new Date(instant)) * 60) * SECOND;
}

/**
 * From `from` to `to` (epoch ms), cut wherever the clocks change. Working on spans makes the lost
 * and the repeated hour ordinary: a lost wall time lies in no span, a repeated one in two.
 */
export function zoneSpans(timeZone: string, from: number, to: number): ZoneSpan[] {
  const spans: ZoneSpan[] = [];
  let start = from;
  let offset = offsetAt(timeZone, from);
  // Whole seconds, so that the search below lands on the change exactly.
  for (let at = Math.floor(from / SECOND) * SECOND; at < to; at += DAY) {
    const later = offsetAt(timeZone, at + DAY);
    if (later === offset) continue;
    const change = changeBetween(timeZone, at, at + DAY, offset);
    if (change >= to) break;
    if (change > start) spans.push({ start, end: change, offset });
    start = Math.max(start, change);
    offset = later;
  }
  if (start < to) spans.push({ start, end: to, offset });
  return spans;
}

/** First instant at which the offset is no longer `before`; no zone changes twice within a day. */
function changeBetween(timeZone: string, from: number, to: number, before: number): number {
  let low = from;
  let high = to;
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
    if (offsetAt(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

export function wallTime(instant: number, offset: number): WallTime {
  const wall = instant + offset;
  const day = Math.floor(wall / DAY);
  return { day, weekday: weekdayOf(day), minute: (wall - day * DAY) / MINUTE };
}

/** ISO weekday of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
