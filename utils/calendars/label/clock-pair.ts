import { AFTER_NOON, BEFORE_NOON, type DayPeriods, type Hours } from './day-periods';
import { atHours, type Minutes, on24Hours, speaks24Hours, type Written } from './written-clock';

/** Start and end as a label's words tell them; a lone time has no end. */
export interface ClockTimes {
  start: Minutes;
  end?: Minutes;
}

/** The half of the day that only one of two times names holds for both, unless order forbids it. */
function inherited(
  bare: Written,
  hours: Hours,
  fits: (at: Minutes, midnight: boolean) => boolean,
): Minutes | undefined {
  const same = atHours(bare, hours);
  if (same !== undefined && fits(same, false)) return same;
  if (bare.hour > 12) return undefined;
  const other = atHours(bare, hours & BEFORE_NOON ? AFTER_NOON : BEFORE_NOON);
  return other !== undefined && other !== same && fits(other, true) ? other : undefined;
}

export const FIRST_WORD = /^[^\p{L}\d]*([\p{L}\p{M}.’'״׳]+)/u;
export const LAST_WORD = /([\p{L}\p{M}.’'״׳]+)[^\p{L}\d]*$/u;

interface Named {
  start?: Hours | undefined;
  end?: Hours | undefined;
}

/** The words around two times. On one day the words between them are both `after` and `before`. */
export interface Surroundings {
  beforeStart: string;
  afterStart: string;
  beforeEnd: string;
  afterEnd: string;
}

function wordPairs(words: Surroundings): [string | undefined, string | undefined][] {
  return [
    [FIRST_WORD.exec(words.afterStart)?.[1], FIRST_WORD.exec(words.afterEnd)?.[1]],
    [LAST_WORD.exec(words.beforeStart)?.[1], LAST_WORD.exec(words.beforeEnd)?.[1]],
  ];
}

function namedHours(words: Surroundings, periods: DayPeriods): Named {
  const leading = periods.before(words.beforeStart);
  const start = leading ?? periods.after(words.afterStart);
  const end = leading
    ? periods.before(words.beforeEnd)
    : (periods.after(words.afterEnd) ?? periods.before(words.beforeEnd));
  return { start, end };
}

/**
 * The times' names where they shorten known ones; one alone may be a connecting word, unless it is
 * the only word of all ("1:30 – 2:15 אח.").
 */
function shortenedHours(words: Surroundings, periods: DayPeriods): Named | undefined {
  for (const [first, second] of wordPairs(words)) {
    const start = periods.shortened(first);
    const end = periods.shortened(second);
    if (start !== undefined && end !== undefined) return { start, end };
  }
  const only = FIRST_WORD.exec(words.afterEnd)?.[1];
  const others = [words.beforeStart, words.afterStart].some((text) => /\p{L}/u.test(text));
  const end = others ? undefined : shortenedAlone(only, periods);
  return end === undefined ? undefined : { end };
}

/** Hours that a lone word shortens; one letter is rather a connecting word ("a 8:30"). */
export function shortenedAlone(word: string | undefined, periods: DayPeriods): Hours | undefined {
  const isLong = (word?.match(/\p{L}/gu)?.length ?? 0) > 1;
  return isLong ? periods.shortened(word) : undefined;
}

/** Whether the same unknown word stands at both times: it may name a half of the day. */
function repeatsWord(words: Surroundings, periods: DayPeriods): boolean {
  return wordPairs(words).some(([a, b]) => a !== undefined && a === b && !periods.isUnit(a));
}

/** How many words, a dash counting as one: it connects, so a word beside it doesn't. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}.]*\p{L}[\p{L}\p{M}.]*|[-–—~～〜]/gu)?.length ?? 0;
}

/** Whether the time that isn't named may have a name of its own, beside one connecting word. */
function hasStrangeName(words: Surroundings, startIsNamed: boolean): boolean {
  if (!startIsNamed) return countWords(words.afterStart) > 1 || countWords(words.beforeStart) > 1;
  return countWords(words.beforeEnd) > 2 || countWords(words.afterEnd) > 0;
}

/** Two times and the words around them. Unless `sameDay`, the end may be earlier on the clock. */
export function readPair(
  first: Written,
  second: Written,
  words: Surroundings,
  periods: DayPeriods,
  sameDay: boolean,
): ClockTimes | 'unclear' {
  let { start, end } = namedHours(words, periods);
  const plain = { start: on24Hours(first), end: on24Hours(second) };
  if (start === undefined && end === undefined) {
    if (speaks24Hours(first) || speaks24Hours(second)) return plain;
    ({ start, end } = shortenedHours(words, periods) ?? {});
  }
  const from = start === undefined ? undefined : atHours(first, start);
  const to = end === undefined ? undefined : atHours(second, end);
  if (start !== undefined && end !== undefined) {
    return from === undefined || to === undefined ? 'unclear' : { start: from, end: to };
  }
  if ((start === undefined) !== (end === undefined) && hasStrangeName(words, start !== undefined)) {
    return 'unclear';
  }
  if (sameDay && end !== undefined && to !== undefined) {
    const shared = inherited(first, end, (at, midnight) => at < to || (midnight && to === 0));
    return shared === undefined ? 'unclear' : { start: shared, end: to };
  }
  if (sameDay && start !== undefined && from !== undefined) {
    const shared = inherited(second, start, (at, midnight) => from < at || (midnight && at === 0));
    return shared === undefined ? 'unclear' : { start: from, end: shared };
  }
  if (start !== undefined || end !== undefined) return 'unclear';

  if (!first.full || !second.full) return 'unclear';
  // Twelve-hour clocks leave ":00" away, so a whole hour written out is on a 24-hour clock.
  if (first.minute === 0 || second.minute === 0) return plain;
  // A 24-hour clock writes 06:05, so 6:05 has a name beside it that isn't known.
  const short = first.hour < 10 || second.hour < 10;
  const named = wordPairs(words).some(([a, b]) => a !== undefined && b !== undefined);
  return (short && named) || repeatsWord(words, periods) ? 'unclear' : plain;
}
