import { addDays, nextMonday, parseISO } from 'date-fns';
import type { LocalDate } from '@/utils/records/schema';

const WEEK = 7;

/** The days a follow-up is most often put to, from the user's today. */
export interface DueChoices {
  today: LocalDate;
  tomorrow: LocalDate;
  nextMonday: LocalDate;
  inTwoWeeks: LocalDate;
}

/** `today` is the user's own, `YYYY-MM-DD`. */
export function dueChoices(today: LocalDate): DueChoices {
  const day = parseISO(today);
  return {
    today,
    tomorrow: dateOf(addDays(day, 1)),
    nextMonday: dateOf(nextMonday(day)),
    inTwoWeeks: dateOf(addDays(day, 2 * WEEK)),
  };
}

/** The wall date of a date that was parsed from one. */
function dateOf(date: Date): LocalDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
