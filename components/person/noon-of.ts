import { TZDate } from '@date-fns/tz';
import type { LocalDate } from '@/utils/records/schema';

/** Noon of a day in a zone, epoch ms: a contact whose hour nobody noted. */
export function noonOf(day: LocalDate, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, 12, timeZone).getTime();
}
