import { requireDate } from './refusal';
import type { FollowUp, LocalDate } from './schema';

const DAY = 86_400_000;
const LONGEST = 1_000;

export type Repeat = NonNullable<FollowUp['repeat']>;

/**
 * When what repeats is due again (ours): counted from the day it was due, or from today where that has
 * passed or was never said. A month later is the same day of the month, or its last day where the month
 * is too short; `day` remembers which one was meant, so that the 31st comes back after February.
 * All days are `YYYY-MM-DD` of the user's own calendar.
 */
export function nextTime(
  { due, repeat }: { due?: LocalDate | undefined; repeat: Repeat },
  today: LocalDate,
): { due: LocalDate; repeat: Repeat } {
  const isOnTime = due !== undefined && due >= today;
  const from = isOnTime ? due : today;
  const { every, unit } = repeat;
  if (unit !== 'month') {
    return { due: addDays(from, every * (unit === 'week' ? 7 : 1)), repeat: { every, unit } };
  }
  const meant = (isOnTime ? repeat.day : undefined) ?? Number(from.slice(8));
  const next = addMonths(from, every, meant);
  const isShortened = Number(next.slice(8)) !== meant;
  return { due: next, repeat: { every, unit, ...(isShortened && { day: meant }) } };
}

/** A repeat as it may be stored: whole, at least one, within reason. */
export function requireRepeat({ every, unit }: Repeat): Repeat {
  return { every: Math.min(LONGEST, Math.max(1, Math.floor(every) || 1)), unit };
}

function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

function addMonths(date: LocalDate, months: number, day: number): LocalDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month, Math.min(day, last)));
}

function dateOf(at: number): LocalDate {
  return requireDate(new Date(at).toISOString().slice(0, 10));
}
