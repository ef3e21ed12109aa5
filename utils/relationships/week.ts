import { TZDate } from '@date-fns/tz';
import { addDays, lightFormat, setHours, startOfDay, startOfISOWeek } from 'date-fns';
import type { LocalDate } from '@/utils/records/schema';

/** The Monday of the week in which an instant lies in the zone. */
export function mondayOf(at: number, timeZone: string): LocalDate {
  return lightFormat(startOfISOWeek(new TZDate(at, timeZone)), 'yyyy-MM-dd');
}

/** 1 for Monday to 7 for Sunday, of an instant in the zone. */
export function isoWeekday(at: number, timeZone: string): number {
  return new TZDate(at, timeZone).getDay() || 7;
}

/** Next time that weekday's morning comes in the zone after `now`, epoch ms. */
export function nextMorning(now: number, weekday: number, timeZone: string, hour = 9): number {
  const today = startOfDay(new TZDate(now, timeZone));
  const ahead = (weekday - isoWeekday(now, timeZone) + 7) % 7;
  const at = setHours(addDays(today, ahead), hour).getTime();
  return at > now ? at : setHours(addDays(today, ahead + 7), hour).getTime();
}
