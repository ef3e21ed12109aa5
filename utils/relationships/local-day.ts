import { offset } from '@/utils/calendars/instant';
import type { LocalDate } from '@/utils/records/schema';

/** The day, `YYYY-MM-DD`, that an instant (epoch ms) is on in the zone; an unknown zone is read as UTC. */
export function localDay(at: number, timeZone: string): LocalDate {
  const date = new Date(at + offsetIn(at, timeZone));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function offsetIn(at: number, timeZone: string): number {
  try {
    return offset(at, timeZone);
  } catch {
    return 0;
  }
}
