import type { Lexicon } from '../../label/lexicon';
import { JOINING_LETTER } from '../../label/months';
import { bareWord, escapeForRegExp, plainText } from '../../label/plain-text';

/** A written date's year and what stands around it, as positions in the text searched. */
export interface NumbersOfDate {
  from: number;
  to: number;
  month: number;
  day: number;
  /** The other reading of a date in digits, "03/04", where the language doesn't settle the order. */
  swapped?: boolean;
}

export interface DateWords {
  /** Day and month right before a year that stands at `year`. */
  before: (plain: string, year: number) => NumbersOfDate | undefined;
  /** Month and day right after a year that ends at `end`. */
  after: (plain: string, end: number) => NumbersOfDate | undefined;
  /** Whether dates begin with the year. */
  yearFirst: boolean;
  /** Whether the weekday stands behind the date. */
  weekdayLast: boolean;
  /** Text beside a date without weekday and without such words as "den", "de", "日", "г.". */
  withoutFillers: (plain: string) => string;
  /** What may follow right after a date's last number or name: "日", " г.", "(e)an". */
  ending: (plain: string) => number;
}

const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long' },
];
const REACH = 44;
/** Of dates in Vietnamese, until ICU 74: "ngày 14 tháng 9 năm 2026". */
const OLDER_WORDS = ['ngày', 'năm'];

/** What the language writes between the parts of its dates, without blanks. */
function literalsOf(locale: string, calendar: string): string[] {
  const found = new Set<string>(['.', ',', '/', '-', '‐', ...OLDER_WORDS]);
  for (const style of STYLES) {
    for (const each of new Set(['gregory', calendar])) {
      const format = new Intl.DateTimeFormat(locale, { ...style, calendar: each, timeZone: 'UTC' });
      for (const { type, value } of format.formatToParts(Date.UTC(2026, 8, 14))) {
        // Korean and Vietnamese months are a number and a word, "9월", "tháng 9".
        if (type === 'weekday') continue;
        const plain = plainText(value);
        if (type === 'month' && !/\d/.test(plain)) continue;
        for (const word of plain.split(/\d+/)) if (word.trim()) found.add(word.trim());
      }
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}

function orderOf(locale: string): Pick<DateWords, 'yearFirst' | 'weekdayLast'> {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  const day = order.indexOf('day');
  return { yearFirst: order.indexOf('year') < day, weekdayLast: order.indexOf('weekday') > day };
}

export function dateWordsOf(locale: string, { months, calendar, monthFirst }: Lexicon): DateWords {
  const literals = literalsOf(locale, calendar);
  const fillers = literals.map((each) => escapeForRegExp(each).replace(/\s+/g, '\\s+'));
  const gap = `\\s*(?:(?:${fillers.join('|')})\\s*){0,2}`;
  const narrowGap = `(?:\\s*(?:${fillers.join('|')})\\s*|\\s+)`;
  const day = '(?<!\\d)(\\d{1,2})(?!\\d)';
  // "1er septembre", "14th of September"
  const ordinal = `${day}(?:\\p{L}{1,2}(?!\\p{L})|[ºª°])?`;
  const month = months.pattern.source;
  const flags = 'iu';
  const beforeNamed = [
    { pattern: new RegExp(`${month}${gap}${ordinal}${gap}$`, flags), monthAt: 1 },
    { pattern: new RegExp(`${ordinal}${gap}${month}${gap}$`, flags), monthAt: 2 },
  ];
  const beforeDigits = new RegExp(`${day}${narrowGap}${day}${narrowGap}$`, flags);
  const afterNamed = [
    { pattern: new RegExp(`^${gap}${month}${gap}${day}`, flags), monthAt: 1 },
    { pattern: new RegExp(`^${gap}${ordinal}${gap}${month}`, flags), monthAt: 2 },
  ];
  const afterDigits = new RegExp(`^${narrowGap}${day}${narrowGap}${day}`, flags);
  const lettered = fillers.filter((_, at) => /\p{L}/u.test(literals[at] ?? ''));
  const ending = new RegExp(
    `^(?:\\s*(?:${[...lettered, '\\.'].join('|')})(?!${JOINING_LETTER})){1,2}`,
    flags,
  );
  const filler = new RegExp(
    `(?<!${JOINING_LETTER})(?:${lettered.join('|') || '(?!)'})(?!${JOINING_LETTER})`,
    'giu',
  );
  const settled = locale.includes('-') || !locale.startsWith('en');

  function named(
    slice: string,
    forms: { pattern: RegExp; monthAt: number }[],
    offset: number,
  ): NumbersOfDate | undefined {
    for (const { pattern, monthAt } of forms) {
      const match = pattern.exec(slice);
      const number = months.numberOf(match?.[monthAt] ?? '');
      if (!match || !number) continue;
      const from = offset + match.index;
      const numberOfDay = Number(match[3 - monthAt]);
      return { from, to: from + match[0].length, month: number, day: numberOfDay };
    }
    return undefined;
  }

  return {
    before: (plain, year) => {
      const offset = Math.max(0, year - REACH);
      const slice = plain.slice(offset, year);
      const found = named(slice, beforeNamed, offset);
      if (found) return found;
      const match = beforeDigits.exec(slice);
      if (!match) return undefined;
      const [first, second] = [Number(match[1]), Number(match[2])];
      const from = offset + match.index;
      const swapped = !settled && first !== second && first <= 12 && second <= 12;
      const leading = monthFirst || (!settled && second > 12);
      const [inMonth, inDay] = leading && first <= 12 ? [first, second] : [second, first];
      return { from, to: year, month: inMonth, day: inDay, ...(swapped && { swapped }) };
    },
    after: (plain, end) => {
      const slice = plain.slice(end, end + REACH);
      const found = named(slice, afterNamed, end);
      if (found) return found;
      const match = afterDigits.exec(slice);
      if (!match) return undefined;
      const [inMonth, inDay] = [Number(match[1]), Number(match[2])];
      return { from: end, to: end + match[0].length, month: inMonth, day: inDay };
    },
    ...orderOf(locale),
    withoutFillers: (plain) => plain.replace(filler, ' '),
    ending: (plain) => ending.exec(plain)?.[0].length ?? 0,
  };
}

/** Whether the text has a letter of a word. */
export function hasWord(text: string): boolean {
  return bareWord(text).length > 0;
}
