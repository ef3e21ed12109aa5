import { type ClockTimes, FIRST_WORD, LAST_WORD, readPair, shortenedAlone } from './clock-pair';
import type { DayPeriods } from './day-periods';
import {
  atHours,
  CLOCKS,
  on24Hours,
  speaks24Hours,
  type Written,
  writtenOf,
} from './written-clock';

/** `undefined`: no times at all. `'unclear'`: times, but which half of the day can't be told. */
export type ClockReading = ClockTimes | 'unclear' | undefined;

function readOne(
  written: Written,
  before: string,
  after: string,
  periods: DayPeriods,
): ClockReading {
  const word = FIRST_WORD.exec(after)?.[1] ?? LAST_WORD.exec(before)?.[1];
  const short = speaks24Hours(written) ? undefined : shortenedAlone(word, periods);
  const hours = periods.before(before) ?? periods.after(after) ?? short;
  if (hours !== undefined) {
    const start = atHours(written, hours);
    return start === undefined ? 'unclear' : { start };
  }
  if (!written.full) return undefined;
  if (speaks24Hours(written) || written.minute === 0) return { start: on24Hours(written) };
  return word && !periods.isUnit(word) ? 'unclear' : { start: on24Hours(written) };
}

const LONGEST_GAP = 40;
/** Words beside a lone time; more would be a sentence that holds a time. */
const LONGEST_ASIDE = 14;

/**
 * Reads text that holds one or two times of day and connecting words, and nothing else: "8 – 9pm",
 * "De 07:30 a 08:00", "上午8点至上午9点". Other digits, a colon among the words or long words mean
 * that it is something else. An end at 0 is the midnight after the start.
 */
export function readClockTimes(text: string, periods: DayPeriods): ClockReading {
  if (text.length > 3 * LONGEST_GAP) return undefined;
  const matches = [...text.matchAll(CLOCKS)];
  const [first, second] = matches;
  if (!first || matches.length > 2) return undefined;
  const firstEnd = first.index + first[0].length;
  const secondEnd = second ? second.index + second[0].length : firstEnd;
  const gaps: [string, string, string] = [
    text.slice(0, first.index),
    second ? text.slice(firstEnd, second.index) : '',
    text.slice(secondEnd),
  ];
  if (gaps.some((gap) => gap.length > LONGEST_GAP || /[\d:：/@#]/.test(gap))) return undefined;
  const start = writtenOf(first);
  if (!start) return undefined;
  if (!second && gaps.some((gap) => gap.trim().length > LONGEST_ASIDE)) return undefined;
  if (!second) return readOne(start, gaps[0], gaps[2], periods);
  const end = writtenOf(second);
  if (!end) return undefined;
  const words = {
    beforeStart: gaps[0],
    afterStart: gaps[1],
    beforeEnd: gaps[1],
    afterEnd: gaps[2],
  };
  return readPair(start, end, words, periods, true);
}

/**
 * Days from the start's day to the end's, 0 or 1, for times under one date.
 * `undefined` where the end lies before the start: such an event shows two dates.
 */
export function daysBetween({ start, end = start }: ClockTimes): 0 | 1 | undefined {
  if (end === 0 && start > 0) return 1;
  return end >= start ? 0 : undefined;
}

/** Whether the words beside the first time, or how it is written, tell which half of the day it is in. */
export function namesHalf(text: string, periods: DayPeriods): boolean {
  const [first, second] = text.matchAll(CLOCKS);
  const written = first && writtenOf(first);
  if (!written) return false;
  const behind = text.slice(first.index + first[0].length, second?.index);
  const named = periods.before(text.slice(0, first.index)) ?? periods.after(behind);
  return named !== undefined || speaks24Hours(written);
}
