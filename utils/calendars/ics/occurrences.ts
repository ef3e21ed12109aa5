import { civil, DAY_SECONDS, dayNumber, daysInMonth, isLeap, weekday } from './civil';
import { dayTest, startOfWeek } from './days-of-rule';
import type { Rule } from './rule';

/** Work that is left, in looked-at periods and candidates; `spent` once it did not suffice. */
export interface Budget {
  left: number;
  spent: boolean;
}

/** Times are wall-clock seconds since 1970-01-01. */
export interface Span {
  from: number;
  /** Exclusive. */
  to: number;
}

/** No calendar plans farther; what repeats for ever is looked at no later. */
export const LAST_WALL = dayNumber(2200, 1, 1) * DAY_SECONDS;
const MOST_TIMES_A_DAY = 1_440;
const HOUR = 3_600;

/**
 * The times of a rule within a span, in order, on the clock of the zone in which it was written. The
 * start is the first of them, as calendars show it, even where the rule does not meet it, and counts
 * in COUNT. Without COUNT the work begins at the span, however long ago the start was; never more is
 * done than the budget allows. UNTIL is the caller's, who knows the zone.
 */
export function* occurrences(
  rule: Rule,
  start: number,
  span: Span,
  budget: Budget,
): Generator<number> {
  const to = Math.min(span.to, LAST_WALL);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  if (start >= to) return;
  if (start >= span.from) yield start;
  left -= 1;
  const from = rule.count === undefined ? Math.max(span.from, start) : start;
  for (const wall of candidates(withDefaults(rule, start), start, from, to, budget)) {
    if (left <= 0 || wall >= to) return;
    if (wall <= start) continue;
    left -= 1;
    if (wall >= span.from) yield wall;
  }
}

/** What a rule leaves open is taken from its start (RFC 5545, 3.3.10). */
function withDefaults(rule: Rule, start: number): Rule {
  const { frequency } = rule;
  const day = Math.floor(start / DAY_SECONDS);
  const seconds = start - day * DAY_SECONDS;
  const date = civil(day);
  const own = { nth: 0, weekday: weekday(day) };
  const next = { ...rule };
  const byDay =
    rule.yearDays.length + rule.monthDays.length + rule.weekdays.length + rule.weeks.length > 0;
  if (frequency === 'YEARLY' && !byDay) {
    if (rule.months.length === 0) next.months = [date.month];
    next.monthDays = [date.day];
  } else if (frequency === 'YEARLY' && rule.weeks.length > 0) {
    const told = rule.yearDays.length + rule.monthDays.length + rule.weekdays.length > 0;
    if (!told) next.weekdays = [own];
  }
  if (frequency === 'MONTHLY' && !byDay) next.monthDays = [date.day];
  if (frequency === 'WEEKLY' && !byDay) next.weekdays = [own];
  const unit = ['SECONDLY', 'MINUTELY', 'HOURLY'].indexOf(frequency);
  const finest = unit < 0 ? 3 : unit;
  if (rule.hours.length === 0 && finest > 2) next.hours = [Math.floor(seconds / HOUR)];
  if (rule.minutes.length === 0 && finest > 1) next.minutes = [Math.floor(seconds / 60) % 60];
  if (rule.seconds.length === 0 && finest > 0) next.seconds = [seconds % 60];
  return next;
}

function candidates(
  rule: Rule,
  start: number,
  from: number,
  to: number,
  budget: Budget,
): Generator<number> {
  const { frequency } = rule;
  if (frequency === 'HOURLY') return byClock(rule, HOUR, start, from, to, budget);
  if (frequency === 'MINUTELY') return byClock(rule, 60, start, from, to, budget);
  if (frequency === 'SECONDLY') return byClock(rule, 1, start, from, to, budget);
  return byDays(rule, start, from, to, budget);
}

/** Whole days of a year, month, week or day, each with the rule's times of day. */
function* byDays(
  rule: Rule,
  start: number,
  from: number,
  to: number,
  budget: Budget,
): Generator<number> {
  const passes = dayTest(rule);
  const times = timesOfDay(rule);
  if (times === null) {
    budget.spent = true;
    return;
  }
  const first = periodOf(rule, Math.floor(start / DAY_SECONDS));
  const reached = periodOf(rule, Math.floor(from / DAY_SECONDS));
  const skipped = Math.max(Math.floor((reached - first) / rule.interval) - 1, 0);
  for (let period = first + skipped * rule.interval; ; period += rule.interval) {
    const found: number[] = [];
    for (const [firstDay, length] of daysOf(rule, period)) {
      if (firstDay * DAY_SECONDS >= to && found.length === 0) return;
      budget.left -= length;
      if (budget.left < 0) {
        budget.spent = true;
        return;
      }
      for (let day = firstDay; day < firstDay + length; day += 1) {
        if (!passes(day)) continue;
        budget.left -= times.length;
        for (const time of times) found.push(day * DAY_SECONDS + time);
      }
    }
    yield* inPositions(found, rule.positions);
  }
}

/** Null for more than any calendar needs. */
function timesOfDay({ hours, minutes, seconds }: Rule): number[] | null {
  if (hours.length * minutes.length * seconds.length > MOST_TIMES_A_DAY) return null;
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * HOUR + minute * 60 + second)),
  );
}

/** The number of the year, month, week or day in which a day lies, one up for each. */
function periodOf({ frequency, weekStart }: Rule, day: number): number {
  if (frequency === 'DAILY') return day;
  if (frequency === 'WEEKLY') return Math.floor((startOfWeek(day, weekStart) + 7_000_000) / 7);
  const { year, month } = civil(day);
  return frequency === 'YEARLY' ? year : year * 12 + month - 1;
}

/** The days of a period that may pass, as first days and how many there are. */
function daysOf({ frequency, weekStart, months }: Rule, period: number): [number, number][] {
  if (frequency === 'DAILY') return [[period, 1]];
  if (frequency === 'WEEKLY') return [[startOfWeek(period * 7 - 7_000_000 + 6, weekStart), 7]];
  if (frequency === 'MONTHLY') return [daysOfMonth(Math.floor(period / 12), (period % 12) + 1)];
  if (months.length > 0) return months.map((month) => daysOfMonth(period, month));
  return [[dayNumber(period, 1, 1), isLeap(period) ? 366 : 365]];
}

function daysOfMonth(year: number, month: number): [number, number] {
  return [dayNumber(year, month, 1), daysInMonth(year, month)];
}

/** Every so many hours, minutes or seconds, where whatever cannot match is leapt over. */
function* byClock(
  rule: Rule,
  unit: number,
  start: number,
  from: number,
  to: number,
  budget: Budget,
): Generator<number> {
  const passes = dayTest(rule);
  const step = unit * rule.interval;
  const base = Math.floor(start / unit) * unit;
  const skipped = Math.max(Math.floor((from - base) / step) - 1, 0);
  const leap = (wall: number, size: number) => {
    const next = (Math.floor(wall / size) + 1) * size;
    return wall + Math.max(Math.ceil((next - wall) / step), 1) * step;
  };
  for (let wall = base + skipped * step; wall < to; ) {
    budget.left -= 1;
    if (budget.left < 0) {
      budget.spent = true;
      return;
    }
    const day = Math.floor(wall / DAY_SECONDS);
    const ofDay = wall - day * DAY_SECONDS;
    if (!passes(day)) wall = leap(wall, DAY_SECONDS);
    else if (!isIn(rule.hours, Math.floor(ofDay / HOUR))) wall = leap(wall, HOUR);
    else if (unit < HOUR && !isIn(rule.minutes, Math.floor(ofDay / 60) % 60)) wall = leap(wall, 60);
    else if (unit === 1 && !isIn(rule.seconds, ofDay % 60)) wall += step;
    else {
      yield* inPositions(withinUnit(rule, unit, wall), rule.positions);
      wall += step;
    }
  }
}

function withinUnit(rule: Rule, unit: number, wall: number): number[] {
  if (unit === 1) return [wall];
  const minutes = unit === HOUR ? rule.minutes : [0];
  return minutes.flatMap((minute) => rule.seconds.map((second) => wall + minute * 60 + second));
}

function isIn(list: readonly number[], value: number): boolean {
  return list.length === 0 || list.includes(value);
}

function inPositions(found: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return found;
  return found.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - found.length),
  );
}
