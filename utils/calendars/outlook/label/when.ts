import { type ClockReading, daysBetween } from '../../label/clock-times';
import { failure, type ReadFailure } from '../../read-result';
import { readDatesAt, type TileDates } from './dates-at';
import type { Line } from './line';
import { readTimes } from './times';
import type { Span } from './told';
import { saysAllDay } from './words';

/** How surely something is a tile's time and date. */
export const SURE = 3;
/** Date first, as no known page writes it. */
export const TURNED = 2;
/** A lone time, or a word that isn't known to say "all day". */
export const LIKELY = 1;
/** A date with nothing that says when, or times that can't be read. */
export const BARE = 0;

/** The times and dates in a tile's label. */
export interface When {
  /** Where the times, or the word for all day, begin. */
  from: number;
  /** Behind all of it. */
  to: number;
  /** Behind the date, which may stand first. */
  dateTo: number;
  /** Whether the date has its weekday. */
  named: boolean;
  sureness: number;
  /** The times as written; the word for all day. */
  text: string;
  result: Span | ReadFailure;
}

const LONGEST_TIMES = 120;

function timed({ first, last }: TileDates, reading: ClockReading): Span | ReadFailure {
  if (reading === undefined || reading === 'unclear') return failure('label-ambiguous');
  const { start, end = start } = reading;
  const nights = last > first ? 0 : daysBetween({ start, end });
  if (nights === undefined || last < first) return failure('label-ambiguous');
  return { startDay: first, start, endDay: last + nights, end, allDay: false };
}

function wholeDays({ first, last }: TileDates): Span | ReadFailure {
  if (last < first) return failure('label-ambiguous');
  return { startDay: first, start: 0, endDay: last + 1, end: 0, allDay: true };
}

function checked(dates: TileDates, result: Span | ReadFailure): Span | ReadFailure {
  if (dates.unsettled) return failure(dates.mismatch ? 'label-date-mismatch' : 'label-ambiguous');
  return dates.mismatch && !('reason' in result)
    ? { ...result, doubt: 'label-date-mismatch' }
    : result;
}

/**
 * Reads "TIME to TIME, DATE[ to DATE]" or "all day event, DATE[ to DATE]" where it begins at
 * `from`, the beginning of a segment. `undefined` when something else stands there.
 */
export function readWhenAt(line: Line, from: number): When | undefined {
  const { plain, language } = line;
  const { periods } = language.lexicon;
  const comma = line.separatorFrom(from);
  if (comma !== undefined && comma - from <= LONGEST_TIMES) {
    const text = plain.slice(from, comma).trim();
    const dates = text ? readDatesAt(plain, comma + 1, language) : undefined;
    if (dates) {
      const span = { from, to: dates.to, dateTo: dates.to, named: dates.named, text };
      const reading = readTimes(text, periods);
      if (reading !== undefined) {
        const lone = reading !== 'unclear' && reading.end === undefined;
        const sureness = lone ? LIKELY : SURE;
        return { ...span, sureness, result: checked(dates, timed(dates, reading)) };
      }
      // Digits that are no times we know may be times that we don't.
      if (/\d/.test(text)) {
        return { ...span, sureness: BARE, result: failure('label-without-time') };
      }
      if (!language.weekdays.find(text)) {
        const sureness = saysAllDay(text, language.primary) ? SURE : LIKELY;
        return { ...span, sureness, result: checked(dates, wholeDays(dates)) };
      }
    }
  }
  const dates = readDatesAt(plain, from, language);
  if (!dates) return undefined;
  const begin = dates.to + 1;
  const end = line.separatorFrom(begin) ?? plain.length;
  const text = plain.slice(begin, Math.min(end, begin + LONGEST_TIMES)).trim();
  const reading = readTimes(text, periods);
  const span = { from, dateTo: dates.to, named: dates.named };
  if (reading && (reading === 'unclear' || reading.end !== undefined)) {
    return {
      ...span,
      to: end,
      sureness: TURNED,
      text,
      result: checked(dates, timed(dates, reading)),
    };
  }
  const result = checked(dates, wholeDays(dates));
  return { ...span, to: dates.to, sureness: BARE, text: '', result };
}
