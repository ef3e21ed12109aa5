import { type DayNumber, dayOf } from './days';
import type { Lexicon } from './lexicon';

/** First and last day, both included; the same for one day. */
export interface DayRange {
  first: DayNumber;
  last: DayNumber;
}

/** A number or a month's name in a written date. */
export type DateAtom = { number: number; isYear: boolean } | { month: number };

const NUMBER = /\d+/g;
const LONGEST_DATE = 100;
const LONGEST_GAP = 16;
const LONGEST_EDGE = 12;
/** Marks that stand in addresses, links and sentences, not in dates. */
const NOT_IN_DATES = /[:：@#&?!"]/;
const ROMAN = /(?<!\p{L})[IVX]+(?!\p{L})/u;
const WORD = /(?:[\p{L}\p{M}.’']|\u200c|\u200d){3,}/gu;

interface Found {
  from: number;
  to: number;
  atom: DateAtom;
}

export function numberAtom(digits: string): DateAtom | undefined {
  const number = Number(digits);
  if (digits.length === 4) return { number, isYear: true };
  return digits.length <= 2 && number >= 1 && number <= 31 ? { number, isYear: false } : undefined;
}

function findMonths(text: string, { months }: Lexicon): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(months.pattern)) {
    const month = months.numberOf(match[1] ?? '');
    if (month)
      found.push({ from: match.index, to: match.index + match[0].length, atom: { month } });
  }
  if (found.length > 0) return found;
  for (const match of text.matchAll(WORD)) {
    const month = months.closestTo(match[0]);
    if (month)
      found.push({ from: match.index, to: match.index + match[0].length, atom: { month } });
  }
  return found;
}

/** The numbers and month names of a text in their order; undefined when it holds other numbers. */
function atomsOf(text: string, lexicon: Lexicon): Found[] | undefined {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const atom = numberAtom(match[0]);
    if (!atom || found.length > 6) return undefined;
    found.push({ from: match.index, to: match.index + match[0].length, atom });
  }
  if (found.length < 2) return undefined;
  found.push(...findMonths(text, lexicon));
  return found.sort((a, b) => a.from - b.from);
}

/** Which of the numbers are days and which are months, where no month is named. */
function placeNumbers(
  numbers: number[],
  yearFirst: boolean,
  monthFirst: boolean,
): { days: number[]; months: number[] } | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  const leadingMonth = yearFirst || monthFirst;
  switch (numbers.length) {
    case 2:
      return leadingMonth ? { days: [b], months: [a] } : { days: [a], months: [b] };
    case 3:
      return leadingMonth ? { days: [b, c], months: [a] } : { days: [a, b], months: [c] };
    case 4:
      return leadingMonth ? { days: [b, d], months: [a, c] } : { days: [a, c], months: [b, d] };
    default:
      return undefined;
  }
}

/**
 * The days that atoms mean: one day, or two that share what only one of them names
 * ("March 10 – 11, 2026", "30 mai – 2 juin 2026").
 */
export function daysFrom(atoms: DateAtom[], lexicon: Lexicon): DayRange | undefined {
  const years: number[] = [];
  const numbers: number[] = [];
  let months: number[] = [];
  for (const atom of atoms) {
    if ('month' in atom) months.push(atom.month);
    else if (atom.isYear) years.push(atom.number);
    else numbers.push(atom.number);
  }
  let days = numbers;
  if (months.length === 0) {
    const first = atoms[0];
    const yearFirst = first !== undefined && 'isYear' in first && first.isYear;
    const placed = placeNumbers(numbers, yearFirst, lexicon.monthFirst);
    if (!placed) return undefined;
    ({ days, months } = placed);
  }
  const [day, lastDay] = days;
  const [month, lastMonth = month] = months;
  const [year, lastYear = year] = years;
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (days.length > 2 || months.length > days.length || years.length > days.length)
    return undefined;
  const first = dayOf(year, month, day, lexicon.calendar);
  if (first === undefined) return undefined;
  if (lastDay === undefined) return { first, last: first };
  if (lastMonth === undefined || lastYear === undefined) return undefined;
  const last = dayOf(lastYear, lastMonth, lastDay, lexicon.calendar);
  return last !== undefined && last > first ? { first, last } : undefined;
}

/** Reads text that is a date or a range of dates, and nothing else. */
export function readDate(text: string, lexicon: Lexicon): DayRange | undefined {
  if (text.length > LONGEST_DATE || NOT_IN_DATES.test(text)) return undefined;
  const found = atomsOf(text, lexicon);
  const start = found?.[0];
  const end = found?.at(-1);
  if (!found || !start || !end) return undefined;
  if (text.slice(0, start.from).trim().length > LONGEST_EDGE) return undefined;
  if (text.slice(end.to).trim().length > LONGEST_EDGE) return undefined;
  let before = start;
  for (const each of found.slice(1)) {
    if (each.from - before.to > LONGEST_GAP || each.from < before.to) return undefined;
    before = each;
  }
  // Roman numerals would be the month, and the numbers beside them something else.
  const named = found.some(({ atom }) => 'month' in atom);
  if (!named && ROMAN.test(text)) return undefined;
  return daysFrom(
    found.map(({ atom }) => atom),
    lexicon,
  );
}
