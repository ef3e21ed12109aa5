import { type Budget, LAST_WALL, occurrences } from './occurrences';
import type { ProblemList } from './problem';
import { clockBeside, type EventVersion, type Moment, momentsOf } from './read-event';
import { parseRule, type Rule } from './rule';
import { atWall, type TimeValue, wallOf } from './time-value';
import { UTC, type Zones } from './zones';

/** Epoch ms, end exclusive. */
export interface Window {
  from: number;
  to: number;
}

/** A time of a series. */
export interface Occurrence extends TimeValue {
  /** Ms, where it lasts longer or shorter than the others: a period that was added. */
  lasts?: number;
}

/** What reading one file may cost, however it is written. */
export interface Work {
  zones: Zones;
  problems: ProblemList;
  /** Looked-at periods that all rules of the file have left together. */
  left: number;
}

export const MOST_WORK = 3_000_000;
const MOST_WORK_A_RULE = 200_000;
/** What each rule still gets when the others have used up the file's. */
const LEAST_WORK_A_RULE = 1_000;
/** Of one series; daily for 27 years. */
const MOST_OCCURRENCES = 10_000;
/** With the hour of a clock change, ms. */
export const LONGEST_DAY = 25 * 3_600_000;
/** No zone is farther from UTC; seconds. */
const FARTHEST = 15 * 3_600;

/** The rules of an event that can be read. */
export function rulesOf({ event }: EventVersion, name: 'RRULE' | 'EXRULE', work: Work): Rule[] {
  return event.lines.flatMap((line) => {
    if (line.name !== name) return [];
    const rule = parseRule(line.value);
    if (!rule && line.value.trim() !== '') work.problems.add('rule-unreadable', line.at);
    return rule ?? [];
  });
}

export function isEndless(rules: readonly Rule[]): boolean {
  return rules.some(({ count, until }) => count === undefined && until === undefined);
}

/** Whether a series repeats at all, as far as its own component says. */
export function repeats({ event }: EventVersion): boolean {
  return event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE');
}

/**
 * The occurrences of an event that touch a window, by instant, those taken out by EXDATE and EXRULE
 * not among them. `more` when there are more than `most`; they are then not all there.
 */
export function occurrencesOf(
  version: EventVersion,
  rules: readonly Rule[],
  window: Window,
  work: Work,
  most = MOST_OCCURRENCES,
): { found: Map<number, Occurrence>; more: boolean } {
  const { start, event, calendar } = version;
  const found = new Map<number, Occurrence>();
  if (!start) return { found, more: false };
  const reach = 'days' in version.length ? version.length.days * LONGEST_DAY : version.length.ms;
  const from = window.from - reach;
  const without = excluded(version, { from, to: window.to }, work);
  const take = (value: Occurrence, at: number) => {
    const earliest = value.lasts === undefined ? from : window.from - value.lasts;
    if (at >= earliest && at < window.to && !without(value, at)) found.set(at, value);
  };
  take(start.value, start.at);
  for (const line of event.lines) {
    if (line.name !== 'RDATE') continue;
    const local = clockBeside(start, calendar);
    for (const { value, at, lasts } of momentsOf(line, local, work.zones, work.problems)) {
      take({ ...likeStart(value, at, start), ...(lasts !== undefined && { lasts }) }, at);
    }
  }
  for (const rule of rules) {
    for (const [value, at] of timesOf(rule, start, { from, to: window.to }, event.at, work)) {
      take(value, at);
      if (found.size > most) return { found, more: true };
    }
  }
  return { found, more: false };
}

/** The times of one rule within a window, and their instants; what costs too much is a problem. */
export function* timesOf(
  rule: Rule,
  start: Moment,
  window: Window,
  line: number,
  work: Work,
): Generator<[TimeValue, number]> {
  const { clock } = start;
  const { form } = start.value;
  const { until } = rule;
  const last = until ? wallOf(until) + 86_400 + FARTHEST : Number.POSITIVE_INFINITY;
  const span = {
    from: window.from / 1000 - FARTHEST,
    to: Math.min(window.to / 1000 + FARTHEST, last, LAST_WALL),
  };
  const share = Math.max(Math.min(work.left, MOST_WORK_A_RULE), LEAST_WORK_A_RULE);
  const budget: Budget = { left: share, spent: false };
  const isPast = pastUntil(until, form);
  try {
    for (const wall of occurrences(rule, wallOf(start.value), span, budget)) {
      const value = atWall(wall, form);
      const at = clock.at(value.day, value.seconds);
      if (isPast(value, at)) return;
      yield [value, at];
    }
  } finally {
    work.left -= share - Math.max(budget.left, 0);
    if (budget.spent) work.problems.add('rule-too-heavy', line);
  }
}

/** An UNTIL is in UTC, or a date, or on the event's own clock; the occurrence at it is the last. */
function pastUntil(
  until: TimeValue | undefined,
  form: TimeValue['form'],
): (value: TimeValue, at: number) => boolean {
  if (!until) return () => false;
  if (until.form === 'date' || form === 'date') return ({ day }) => day > until.day;
  if (until.form === 'local') return (value) => wallOf(value) > wallOf(until);
  const last = UTC.at(until.day, until.seconds);
  return (_, at) => at > last;
}

/** Exceptions by instant; those that are dates take out whatever begins on that day. */
function excluded(
  version: EventVersion,
  window: Window,
  work: Work,
): (value: TimeValue, at: number) => boolean {
  const { event, calendar, start } = version;
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const line of event.lines) {
    if (line.name !== 'EXDATE') continue;
    const local = clockBeside(start, calendar);
    for (const { value, at } of momentsOf(line, local, work.zones, work.problems)) {
      if (value.form === 'date') days.add(value.day);
      else if (start?.value.form === 'date') days.add(value.day);
      else instants.add(at);
    }
  }
  for (const rule of start ? rulesOf(version, 'EXRULE', work) : []) {
    if (!start) continue;
    for (const [, at] of timesOf(rule, start, window, event.at, work)) {
      instants.add(at);
      if (instants.size > MOST_OCCURRENCES) break;
    }
  }
  return ({ day }, at) => instants.has(at) || days.has(day);
}

/** A time that was added, on the clock of the start, so that all occurrences are named alike. */
function likeStart(value: TimeValue, at: number, { value: start, clock }: Moment): TimeValue {
  if (value.form === start.form) return value;
  if (start.form === 'date') return { ...value, seconds: 0, form: 'date' };
  const wall = start.form === 'utc' ? UTC.wall(at) : clock.wall(at);
  return wall === null ? value : atWall(wall, start.form);
}
