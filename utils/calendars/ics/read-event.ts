import type { ContentLine } from './content-line';
import { parameterOf } from './content-line';
import type { ProblemList } from './problem';
import type { CalendarPart, Component } from './scan';
import { type Duration, duration, type TimeValue, timeValue } from './time-value';
import { namedZone } from './zone-rules';
import { type Clock, UTC, type Zones } from './zones';

/** What the events of one VCALENDAR have in common. */
export interface CalendarContext {
  /** Upper case; empty for a file that only lists events. */
  method: string;
  /** The clock of times that name no zone. */
  local: Clock;
  /** Its address, where its name is one. */
  address?: string;
  isHoliday: boolean;
  part: CalendarPart;
}

/** A time with the clock by which it is meant. */
export interface Moment {
  value: TimeValue;
  clock: Clock;
  /** Epoch ms. */
  at: number;
  /** A time beside which no zone is named. */
  isFloating?: boolean;
  /** Of a period, ms. */
  lasts?: number;
}

/** A VEVENT with its times read. */
export interface EventVersion {
  uid: string;
  event: Component;
  calendar: CalendarContext;
  start?: Moment;
  /** How long it lasts: whole days for a date, else ms. */
  length: { days: number } | { ms: number };
  allDay: boolean;
  /** The occurrence that this describes anew. */
  original?: Moment;
  /** As the file writes it. */
  originalText?: string;
  /** It and all after it. */
  andFuture: boolean;
  sequence: number;
  /** When it was last written, as comparable text; empty when the file does not say. */
  stamp: string;
}

/** Reads the times of an event; what cannot be read is a problem, and absent. */
export function readEvent(
  event: Component,
  uid: string,
  calendar: CalendarContext,
  zones: Zones,
  problems: ProblemList,
): EventVersion {
  const line = (name: string) => event.lines.find((one) => one.name === name);
  const momentOf = (of: ContentLine | undefined, local: Clock) =>
    of ? (momentsOf(of, local, zones, problems)[0] ?? null) : null;
  const start = momentOf(line('DTSTART'), calendar.local);
  const moment = (of: ContentLine | undefined) => momentOf(of, clockBeside(start, calendar));
  const recurrence = line('RECURRENCE-ID');
  const original = moment(recurrence);
  const sequence = Number(line('SEQUENCE')?.value ?? 0);
  const first = start ?? original;
  const flagged = line('X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE';
  const length = first ? lengthOf(event, first, moment, problems) : { ms: 0 };
  return {
    ...{ uid, event, calendar, length },
    ...(start && { start }),
    allDay: first?.value.form === 'date' || (flagged && isWholeDays(first, length)),
    ...(original && { original, originalText: recurrence?.value.trim() ?? '' }),
    andFuture: Boolean(
      original && recurrence && parameterOf(recurrence, 'RANGE')?.toUpperCase() === 'THISANDFUTURE',
    ),
    sequence: Number.isFinite(sequence) ? sequence : 0,
    stamp: (line('LAST-MODIFIED') ?? line('DTSTAMP'))?.value.trim() ?? '',
  };
}

const MOST_VALUES = 5_000;

/** What an event's other times mean by no zone: the one of its start, if that names one. */
export function clockBeside(start: Moment | null | undefined, { local }: CalendarContext): Clock {
  return start?.value.form === 'local' ? start.clock : local;
}

/** The times of a DTSTART, an EXDATE or alike; of a period its start, and how long it lasts. */
export function momentsOf(
  line: ContentLine,
  local: Clock,
  zones: Zones,
  problems: ProblemList,
): Moment[] {
  const asDate = parameterOf(line, 'VALUE')?.toUpperCase() === 'DATE';
  const zone = namedZone(line);
  const clock = clockOf(line, zone, local, zones, problems);
  const values = line.value.includes(',') ? line.value.split(',', MOST_VALUES) : [line.value];
  const moments: Moment[] = [];
  for (const text of values) {
    const [begin = '', until] = text.split('/', 2);
    const value = timeValue(begin, asDate);
    if (value) {
      const own = value.form === 'utc' ? UTC : clock;
      const moment: Moment = { value, clock: own, at: own.at(value.day, value.seconds) };
      if (zone === undefined && value.form === 'local') moment.isFloating = true;
      const lasts = until === undefined ? null : periodLength(moment, until);
      if (lasts !== null) moment.lasts = lasts;
      moments.push(moment);
    } else if (text.trim() !== '') problems.add('time-unreadable', line.at);
  }
  return moments;
}

/** @param until The second half of a period: its end or its duration (RFC 5545, 3.3.9). */
function periodLength(start: Moment, until: string): number | null {
  const told = duration(until);
  if (told) return nominal(start, told);
  const end = timeValue(until);
  if (!end || end.form === 'date') return null;
  const clock = end.form === 'utc' ? UTC : start.clock;
  return Math.max(clock.at(end.day, end.seconds) - start.at, 0);
}

/** A date is the calendar's own day, whatever zone is named beside it. */
function clockOf(
  line: ContentLine,
  name: string | undefined,
  local: Clock,
  zones: Zones,
  problems: ProblemList,
): Clock {
  if (!name || /^\s*\d{8}\s*$/.test(line.value)) return local;
  const clock = zones.clock(name);
  if (!clock) problems.add('zone-unknown', line.at);
  return clock ?? local;
}

function lengthOf(
  event: Component,
  start: Moment,
  moment: (line: ContentLine | undefined) => Moment | null,
  problems: ProblemList,
): EventVersion['length'] {
  const isDate = start.value.form === 'date';
  const end = moment(event.lines.find(({ name }) => name === 'DTEND'));
  if (end) {
    if (end.at < start.at) problems.add('end-before-start', event.at);
    if (!isDate) return { ms: Math.max(end.at - start.at, 0) };
    return { days: Math.max(end.value.day - start.value.day, 1) };
  }
  const line = event.lines.find(({ name }) => name === 'DURATION');
  const told = line ? duration(line.value) : null;
  if (line && !told) problems.add('duration-unreadable', line.at);
  if (isDate) return { days: Math.max(wholeDays(told), 1) };
  return { ms: told ? nominal(start, told) : 0 };
}

function wholeDays(told: Duration | null): number {
  return told ? told.days + Math.floor(told.seconds / 86_400) : 1;
}

/** A day of a duration is one of the calendar, which may have 23 hours. */
function nominal({ value, clock, at }: Moment, { days, seconds }: Duration): number {
  return clock.at(value.day + days, value.seconds) - at + seconds * 1000;
}

function isWholeDays(first: Moment | null, length: EventVersion['length']): boolean {
  const midnight = first?.value.seconds === 0;
  return midnight && ('days' in length || (length.ms > 0 && length.ms % 3_600_000 === 0));
}
