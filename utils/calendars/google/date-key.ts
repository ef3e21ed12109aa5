import { Remembered } from '../remembered';

/**
 * Google's `data-datekey`: `(year − 1970) << 9 | month << 5 | day`, month from 1.
 * Checked on captures of 2019–2026 (25123 is 2019-01-03). Not consecutive across months.
 */

/** `28545` to `2025-12-01`; null for anything that is no day of the calendar. */
export function dateOfKey(key: string | null | undefined): string | null {
  return key ? dates.get(key) : null;
}

/** A page names the same days in many places. */
const dates = new Remembered((key) => {
  if (!/^\d{1,6}$/.test(key)) return null;
  const number = Number(key);
  return isoDate((number >> 9) + 1970, (number >> 5) & 15, number & 31);
});

/** `2025-12-01` to `28545`; null for anything that is no day from 1970 on. */
export function keyOfDate(date: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1970 || isoDate(year, month, day) !== date) return null;
  return String(((year - 1970) << 9) | (month << 5) | day);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
