import { type DayNumber, dayOf } from '../../label/days';
import { isSeparator } from '../../label/segments';
import { hasWord } from './date-words';
import type { TileLanguage } from './language';

/** One date, or two with a connecting word, as a tile writes them. */
export interface TileDates {
  first: DayNumber;
  /** The same as `first` for one date. */
  last: DayNumber;
  from: number;
  /** Behind the last date and its weekday. */
  to: number;
  /** A weekday beside a date is not that date's. */
  mismatch: boolean;
  /** Digits that may be day and month or month and day. */
  unsettled: boolean;
  /** Whether the first date's weekday stands beside it. */
  named: boolean;
  /** Words stand behind it that belong to no date that could be read. */
  unread: boolean;
}

interface OneDate {
  day: DayNumber;
  named: boolean;
  from: number;
  to: number;
  mismatch: boolean;
  unsettled: boolean;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** How far behind its weekday's beginning a date's year may stand. */
const LONGEST_DATE = 90;
const LONGEST_CONNECTION = 16;
const BLANKS = /^[\s(（]*/;
const BLANKS_AND_SEPARATORS = /^[\s,،、，;(（]*/;
const SHORT_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}])/u;
/** Words behind a range, "…18日金曜日まで"; never glued to the year but in scripts without blanks. */
const ENDING = /^(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})[^,،、，;؛；၊፣\d]*/u;
const CLOSING = /^[)）]?\.?/;

/** Sunday is 0; 1970-01-01 was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Numbers, month and year around the year that stands at `at`; the language's own order first. */
function dateAround(plain: string, at: number, floor: number, language: TileLanguage) {
  const { dates, lexicon } = language;
  const year = Number(plain.slice(at, at + 4));
  const readings = [() => dates.before(plain, at), () => dates.after(plain, at + 4)];
  if (dates.yearFirst) readings.reverse();
  for (const read of readings) {
    const found = read();
    if (!found || found.from < floor) continue;
    const from = Math.min(found.from, at);
    const day = dayOf(year, found.month, found.day, lexicon.calendar);
    const other = found.swapped ? dayOf(year, found.day, found.month, lexicon.calendar) : undefined;
    if (day !== undefined) return { from, to: Math.max(found.to, at + 4), day, other };
  }
  return undefined;
}

/** The first date at or after `from`, with its weekday, if nothing but its weekday stands before. */
function readOne(plain: string, from: number, language: TileLanguage): OneDate | undefined {
  const { weekdays, dates } = language;
  const year = YEAR.exec(plain.slice(from, from + LONGEST_DATE));
  if (!year) return undefined;
  const found = dateAround(plain, from + year.index, from, language);
  if (!found) return undefined;
  const head = plain.slice(from, found.from);
  let named = weekdays.find(head);
  // Between weekday and day a short word may stand that `Intl` doesn't know ("den", "o").
  const joint = named ? head.slice(named.to).replace(SHORT_WORD, ' ') : '';
  const rest = named ? `${head.slice(0, named.from)} ${joint}` : head;
  if (hasWord(dates.withoutFillers(rest)) || /\d/.test(rest)) return undefined;
  if (!named && /[,،、，;]/.test(rest)) return undefined;
  let to = found.to + dates.ending(plain.slice(found.to, found.to + 24));
  if (!named) {
    const tail = plain.slice(to, to + 40);
    // Behind a comma it may be a place's, where weekdays stand in front.
    const between = dates.weekdayLast ? BLANKS_AND_SEPARATORS : BLANKS;
    const skipped = between.exec(tail)?.[0].length ?? 0;
    const after = weekdays.find(tail);
    const bracket = after && tail[after.from] === '(' ? 1 : 0;
    if (after && after.from + bracket <= skipped) {
      named = after;
      to += after.to;
      to += CLOSING.exec(plain.slice(to, to + 2))?.[0].length ?? 0;
    }
  }
  let { day } = found;
  const settles = named && found.other !== undefined && weekdayOf(day) !== named.weekday;
  if (settles && found.other !== undefined && weekdayOf(found.other) === named?.weekday) {
    day = found.other;
  }
  const mismatch = named !== undefined && weekdayOf(day) !== named.weekday;
  return {
    day,
    named: named !== undefined,
    from,
    to,
    mismatch,
    unsettled: found.other !== undefined && (!named || mismatch),
  };
}

/** "… to Friday, September 18, 2026" behind the first date. */
function readSecond(plain: string, first: OneDate, language: TileLanguage): OneDate | undefined {
  const window = plain.slice(first.to, first.to + LONGEST_CONNECTION + LONGEST_DATE);
  let at = 0;
  while (window[at] === ' ') at += 1;
  if (isSeparator(window[at])) return undefined;
  // The second date begins at its weekday, its number, or its month.
  const starts = new Set<number>();
  const weekday = language.weekdays.find(window);
  if (weekday) starts.add(weekday.from);
  const digit = /\d/.exec(window);
  if (digit) starts.add(digit.index);
  language.lexicon.months.pattern.lastIndex = 0;
  const month = language.lexicon.months.pattern.exec(window);
  if (month) starts.add(month.index);
  for (const start of [...starts].sort((a, b) => a - b)) {
    const connection = window.slice(0, start);
    if (start === 0 || start > LONGEST_CONNECTION) return undefined;
    if (/[,،、，;\d]/.test(connection)) return undefined;
    const second = readOne(plain, first.to + start, language);
    if (second) return second;
  }
  return undefined;
}

/**
 * Reads a date, or a range of two, that begins at `from` of a tile's plain label and fills its
 * place up to a separator or the end. `undefined` when something else stands there.
 */
export function readDatesAt(
  plain: string,
  from: number,
  language: TileLanguage,
): TileDates | undefined {
  const first = readOne(plain, from, language);
  if (!first) return undefined;
  const second = readSecond(plain, first, language);
  const end = second ?? first;
  const tail = plain.slice(end.to, end.to + LONGEST_CONNECTION);
  const word = ENDING.exec(tail)?.[0] ?? '';
  const behind = end.to + word.length;
  if (word.length >= LONGEST_CONNECTION) return undefined;
  if (behind < plain.length && !isSeparator(plain[behind])) return undefined;
  return {
    first: first.day,
    last: end.day,
    from,
    to: behind,
    named: first.named,
    unread: word !== '',
    mismatch: first.mismatch || end.mismatch,
    unsettled: first.unsettled || end.unsettled,
  };
}
