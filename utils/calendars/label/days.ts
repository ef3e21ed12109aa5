import { Remembered } from '../remembered';
import type { LocalDateTime } from '../sighting';

/** Days since 1970-01-01 in the Gregorian calendar. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** What to add to a year to come near the Gregorian one, for calendars that pages may show. */
const YEAR_OFFSETS: Readonly<Record<string, number>> = { buddhist: -543, persian: 621, roc: 1911 };

/** Of a date, YYYY-MM-DD. */
export function dayNumber(date: string): DayNumber {
  return numbers.get(date);
}

const numbers = new Remembered((date) => Date.parse(`${date}T00:00:00Z`) / DAY_MS);

const calendars = new Map<string, Intl.DateTimeFormat>();

function partsIn(calendar: string, day: DayNumber): [number, number, number] {
  let format = calendars.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      calendar,
      numberingSystem: 'latn',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
    calendars.set(calendar, format);
  }
  const parts = format.formatToParts(day * DAY_MS);
  const numberOf = (type: string) =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return [numberOf('year'), numberOf('month'), numberOf('day')];
}

function gregorianDay(year: number, month: number, day: number): DayNumber | undefined {
  const at = Date.UTC(year, month - 1, day);
  const real = new Date(at);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? at / DAY_MS : undefined;
}

/**
 * The day that a label's numbers mean. Years outside 1900–2199 are read in the language's own
 * calendar, so 2567 is 2024 in Thai. Days that don't exist give `undefined`.
 */
export function dayOf(
  year: number,
  month: number,
  day: number,
  calendar: string,
): DayNumber | undefined {
  if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) return gregorianDay(year, month, day);
  const offset = YEAR_OFFSETS[calendar];
  if (offset === undefined) return undefined;
  const gregorianYear = year + offset;
  if (gregorianYear < EARLIEST_YEAR || gregorianYear > LATEST_YEAR) return undefined;
  if (calendar !== 'persian') return gregorianDay(gregorianYear, month, day);
  // The Persian year begins at the March equinox: near 21 March, months of 31 then 30 days.
  const intoYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const near = Date.UTC(gregorianYear, 2, 21) / DAY_MS + intoYear;
  for (let each = near - 2; each <= near + 2; each += 1) {
    const [y, m, d] = partsIn(calendar, each);
    if (y === year && m === month && d === day) return each;
  }
  return undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Local wall-clock time: a day and minutes after its midnight. */
export function localDateTime(day: DayNumber, minutes: number): LocalDateTime {
  const at = new Date(day * DAY_MS);
  const date = two(at.getUTCDate());
  const hours = two(Math.floor(minutes / 60));
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${date}T${hours}:${two(minutes % 60)}`;
}
