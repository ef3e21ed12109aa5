import { TZDate } from '@date-fns/tz';
import { addDays, addMonths, startOfDay, startOfMonth } from 'date-fns';

/** When somebody who is put off now comes back, epoch ms: the first moment of a day in the zone. */
export interface SnoozeChoices {
  inOneWeek: number;
  inTwoWeeks: number;
  /** The first of next month. */
  nextMonth: number;
}

export function snoozeChoices(now: number, timeZone: string): SnoozeChoices {
  const today = startOfDay(new TZDate(now, timeZone));
  return {
    inOneWeek: addDays(today, 7).getTime(),
    inTwoWeeks: addDays(today, 14).getTime(),
    nextMonth: addMonths(startOfMonth(today), 1).getTime(),
  };
}
