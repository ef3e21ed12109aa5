import type { LocalDate } from '@/utils/records/schema';
import { monthNumber } from './month-names';

/** How the cells of one column write day and month where both could be either. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** A year first, or 20210301. Han and Hangul writers put 年 or 년 between. */
const YEAR_FIRST =
  /^(\d{4})(?:\s?[-/.年년]\s?)(\d{1,2})(?:\s?[-/.月월]\s?)(\d{1,2})[日일.]?(?=$|[\sT])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})\.?(?=$|[\sT,])/;
/** "1 March 2021", "01-Mar-21", "1. März 2021", "1 de marzo de 2021". */
const DAY_NAME =
  /^(?:\p{L}+,?\s)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-/]+(?:de |of )?(\p{L}{3,12})\.?,?[\s\-/]+(?:de )?(\d{4}|\d{2})(?=$|[\sT,])/u;
/** "March 1, 2021". */
const NAME_DAY =
  /^(?:\p{L}+,\s)?(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?=$|[\sT,])/u;
/** Days since 1899-12-30: 1954 to 2064, beyond which a number is more likely something else. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

/** Whether a cell is a date as people write it; a spreadsheet's day number is not. */
export function looksLikeDate(cell: string): boolean {
  if (!/\d/.test(cell) || cell.length > 40) return false;
  if (NUMBERS.test(cell)) return true;
  return YEAR_FIRST.test(cell) || DAY_NAME.test(cell) || NAME_DAY.test(cell) || isCompact(cell);
}

function isCompact(cell: string): boolean {
  const [, year, month, day] = COMPACT.exec(cell) ?? [];
  return localDate(Number(year), Number(month), Number(day)) !== undefined;
}

/**
 * The order of day and month in a column: told by any cell with a number above 12, else by dots,
 * which only day-first writers use. Cells that contradict each other leave it unknown.
 */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let dots = 0;
  for (const cell of cells) {
    const found = NUMBERS.exec(cell);
    if (!found) continue;
    if (Number(found[1]) > 12) dayFirst++;
    else if (Number(found[3]) > 12) monthFirst++;
    if (found[2] === '.') dots++;
  }
  if (dayFirst > 0 && monthFirst > 0) return 'unknown';
  if (monthFirst > 0) return 'month-first';
  return dayFirst > 0 || dots > 0 ? 'day-first' : 'unknown';
}

/** The date a cell means; `ambiguous` when day and month could be either; undefined for none. */
export function readDate(cell: string, order: DateOrder): LocalDate | 'ambiguous' | undefined {
  const text = cell.trim().slice(0, 60);
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first) return localDate(Number(first[1]), Number(first[2]), Number(first[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [a, b, year] = [Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? '')];
    if (a > 12) return localDate(year, b, a);
    if (b > 12) return localDate(year, a, b);
    if (a === b || order === 'day-first') return localDate(year, b, a);
    return order === 'month-first' ? localDate(year, a, b) : 'ambiguous';
  }
  const named = DAY_NAME.exec(text);
  if (named) return byName(named[3], named[2], named[1]);
  const american = NAME_DAY.exec(text);
  if (american) return byName(american[3], american[1], american[2]);
  return serialDate(text);
}

function byName(year = '', month = '', day = ''): LocalDate | undefined {
  return localDate(fullYear(year), monthNumber(month) ?? 0, Number(day));
}

/** Two digits mean the century in which somebody at work today may have joined. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 60 ? 2000 + year : 1900 + year;
}

function serialDate(text: string): LocalDate | undefined {
  const days = Number(SERIAL.exec(text)?.[1] ?? 0);
  if (days < 20_000 || days > 60_000) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return date.toISOString().slice(0, 10);
}

/** Undefined for a day that no calendar has, and for years nobody joined in. */
function localDate(year: number, month: number, day: number): LocalDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 2100)) return undefined;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
