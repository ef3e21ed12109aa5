import type { ClockTimes } from '../label/clock-pair';
import { type ClockReading, daysBetween, readClockTimes } from '../label/clock-times';
import { type DayRange, readDate } from '../label/dates';
import { localDateTime } from '../label/days';
import { readFrontDates } from '../label/front-dates';
import { type Lexicon, lexiconOf } from '../label/lexicon';
import { plainText } from '../label/plain-text';
import { separatorsOf } from '../label/segments';
import { titleAndCalendar } from '../label/title-and-calendar';
import { agrees, settledBy } from '../label/visible-time';
import { failure, type ReadFailure } from '../read-result';
import type { LocalDateTime } from '../sighting';
import './more-names';

/** What a chip's hidden label tells without knowing its language's words. */
export interface ChipLabel {
  start: LocalDateTime;
  /** Exclusive. The same as the start for a task that has only one time. */
  end: LocalDateTime;
  /** Only where the segments can't be read in another way; see `splitAroundTitle`. */
  title?: string;
  calendar?: string;
  /** Whole days, from midnight to midnight. */
  allDay?: true;
}

const LONGEST_LABEL = 5000;
const MOST_DATE_SEPARATORS = 6;

interface Label {
  original: string;
  plain: string;
  separators: number[];
  lexicon: Lexicon;
  visibleTime: string;
}

function prepare(original: string, language: string, visibleTime: string): Label {
  const plain = plainText(original).trimEnd();
  return {
    original,
    plain,
    separators: separatorsOf(plain),
    lexicon: lexiconOf(language),
    visibleTime: plainText(visibleTime),
  };
}

interface Tail {
  days: DayRange;
  /** Position of the separator before the date. */
  at: number;
}

/** The date with which the label ends, or ends before `to`. A title stands before it at least. */
function readTailDate({ plain, separators, lexicon }: Label, to = plain.length): Tail | undefined {
  let tried = 0;
  for (let index = separators.length - 1; index >= 1; index -= 1) {
    const at = separators[index] ?? 0;
    if (at >= to) continue;
    const days = readDate(plain.slice(at + 1, to), lexicon);
    if (days) return { days, at };
    tried += 1;
    if (tried === MOST_DATE_SEPARATORS) return undefined;
  }
  return undefined;
}

function middleSegments({ original, separators }: Label, from: number, to: number): string[] {
  const ends = [...separators.filter((at) => at > from && at < to), to];
  return ends.map((end, index) => original.slice((ends[index - 1] ?? from) + 1, end).trim());
}

function timedOn({ days }: Tail, times: ClockTimes): ChipLabel | ReadFailure {
  const nights = daysBetween(times);
  if (nights === undefined || days.first !== days.last) return failure('label-ambiguous');
  const { start, end = start } = times;
  return { start: localDateTime(days.first, start), end: localDateTime(days.last + nights, end) };
}

/** `TIME to TIME, TITLE, …, DATE` */
function readTimed(label: Label, reading: ClockReading, head: string): ChipLabel | ReadFailure {
  const times = reading === 'unclear' ? settledBy(label, head) : reading;
  if (!times || !agrees(label, times)) return failure('label-ambiguous');
  const tail = readTailDate(label);
  if (!tail) return failure('label-without-date');
  const result = timedOn(tail, times);
  if ('reason' in result) return result;
  return { ...result, ...titleAndCalendar(middleSegments(label, head.length, tail.at)) };
}

/** `DATE TIME to DATE TIME, TITLE, …, ` across midnight; `undefined` for any other beginning. */
function readAcrossMidnight(label: Label): ChipLabel | ReadFailure | undefined {
  const dates = readFrontDates(label.plain, label.lexicon);
  if (dates === undefined) return undefined;
  if (dates === 'unclear') return failure('label-ambiguous');
  const { plain, separators } = label;
  const start = localDateTime(dates.start.day, dates.start.minutes);
  const end = localDateTime(dates.end.day, dates.end.minutes);
  if (end < start) return failure('label-ambiguous');
  const from = separators.find((at) => at >= dates.length);
  if (from === undefined) return { start, end };
  const last = separators.at(-1) ?? from;
  const to = last > from && !plain.slice(last + 1).trim() ? last : plain.length;
  return { start, end, ...titleAndCalendar(middleSegments(label, from, to)) };
}

/** `task: TITLE, Completed, DATE, TIME[ to TIME]`; `undefined` when no time stands at the end. */
function readTask(label: Label): ChipLabel | ReadFailure | undefined {
  const last = label.separators.at(-1);
  if (last === undefined) return undefined;
  const text = label.plain.slice(last + 1);
  const reading = readClockTimes(text, label.lexicon.periods);
  if (reading === undefined) return undefined;
  const tail = readTailDate(label, last);
  if (!tail) return undefined;
  const times = reading === 'unclear' ? settledBy(label, text) : reading;
  return times && agrees(label, times) ? timedOn(tail, times) : failure('label-ambiguous');
}

/** `All day, TITLE, …, DATE`, and what else shows a date and no time. */
function readWholeDays(label: Label, head: string): ChipLabel | ReadFailure {
  const tail = readTailDate(label);
  // "Working location: Room 4" may hold digits; other digits would be times we can't read.
  const keyed = /[:：](?!\d)/.test(head);
  if (!tail || (/\d/.test(head) && !keyed)) return failure('label-without-time');
  if (readClockTimes(label.visibleTime, label.lexicon.periods)) return failure('label-ambiguous');
  const { first, last } = tail.days;
  const result = { start: localDateTime(first, 0), end: localDateTime(last + 1, 0) };
  if (keyed) return { ...result, allDay: true };
  return {
    ...result,
    allDay: true,
    ...titleAndCalendar(middleSegments(label, head.length, tail.at)),
  };
}

/**
 * Reads the hidden label of a Google Calendar chip in any language that `Intl` knows. Times stand
 * at the front and the date at the end (or both in front across midnight), so it reads from the
 * ends: titles and places may hold dates, times and commas of their own.
 *
 * `language` is the page's (`en`, `pt-BR`, `en_GB`, `iw`). `visibleTime`, the short text on the
 * chip, settles which half of the day is meant where the label leaves it open.
 * Times are wall-clock times in the page's zone. Whatever isn't certain gives a reason instead:
 * `label-too-long`, `label-without-time`, `label-without-date` or `label-ambiguous`.
 */
export function readChipLabel(
  text: string,
  language: string,
  visibleTime = '',
): ChipLabel | ReadFailure {
  if (text.length > LONGEST_LABEL) return failure('label-too-long');
  const label = prepare(text, language, visibleTime);
  const { plain, separators, lexicon } = label;
  const head = plain.slice(0, separators[0]);
  const reading = readClockTimes(head, lexicon.periods);
  if (reading !== undefined && reading !== 'unclear') return readTimed(label, reading, head);
  const across = readAcrossMidnight(label);
  if (across === undefined && reading) return readTimed(label, reading, head);
  return across ?? readTask(label) ?? readWholeDays(label, head);
}

/**
 * The times of a label that begins with them, as minutes after midnight, for a chip whose date is
 * known otherwise. An end of 0 is the midnight after. Fails as `readChipLabel` does.
 */
export function readLabelTimes(
  text: string,
  language: string,
  visibleTime = '',
): Required<ClockTimes> | ReadFailure {
  if (text.length > LONGEST_LABEL) return failure('label-too-long');
  const label = prepare(text, language, visibleTime);
  const head = label.plain.slice(0, label.separators[0]);
  const reading = readClockTimes(head, label.lexicon.periods);
  if (reading === undefined) return failure('label-without-time');
  const times = reading === 'unclear' ? settledBy(label, head) : reading;
  if (!times || !agrees(label, times) || daysBetween(times) === undefined) {
    return failure('label-ambiguous');
  }
  return { start: times.start, end: times.end ?? times.start };
}
