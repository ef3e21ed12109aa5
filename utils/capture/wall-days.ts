import { TZDate } from '@date-fns/tz';
import type { LocalDate } from '@/utils/records/schema';

const DAY_MS = 86_400_000;

/**
 * What the clock on the wall shows, told as if the wall were in UTC. Days are counted on it, so that
 * neither the machine's zone nor a change of the clock moves one.
 */
export function wallOf(now: number, timeZone: string): Date {
  const wall = new TZDate(now, timeZone);
  return new Date(
    Date.UTC(
      wall.getFullYear(),
      wall.getMonth(),
      wall.getDate(),
      wall.getHours(),
      wall.getMinutes(),
    ),
  );
}

export function localDay(wall: Date): LocalDate {
  return wall.toISOString().slice(0, 10);
}

export function addDays(wall: Date, days: number): Date {
  return new Date(wall.getTime() + days * DAY_MS);
}

/** Days of a month, counted from 1; a day past its end is null. */
export function dayOfMonth(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === ((month % 12) + 12) % 12 ? date : null;
}

/** The last day of the month that is `ahead` months on. */
export function endOfMonth(wall: Date, ahead: number): Date {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + ahead + 1, 0));
}

/** Noon of a day in a zone, epoch ms: for what nobody noted the hour of. */
export function noonOfDay(day: LocalDate, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, 12, timeZone).getTime();
}
