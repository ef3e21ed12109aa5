import type { Ask } from '@/utils/records/schema-between';
import { localDay } from './zone-days';

/** One calendar month of the zone. */
export interface MonthOfAsks {
  /** `YYYY-MM` */
  month: string;
  /** Requests to the user; one from several people is one. */
  asks: number;
  /** Who asked, each once. */
  personIds: string[];
}

/**
 * What was asked of the user, month by month, oldest first; the last is the month of `now`, which
 * is not over. Months without an ask are there with 0. Only those of `counts` are askers (the sign
 * that social capital grows is asks from peers); asks after `now` do not count.
 */
export function asksPerMonth(
  asks: readonly Ask[],
  now: number,
  timeZone: string,
  counts: (personId: string) => boolean = () => true,
  months = 12,
): MonthOfAsks[] {
  const row = monthsUpTo(monthOf(now, timeZone), months);
  const byMonth = new Map(row.map((one) => [one.month, one]));
  for (const { by, at, personIds } of asks) {
    if (by !== 'them' || at > now) continue;
    const month = byMonth.get(monthOf(at, timeZone));
    const askers = personIds.filter(counts);
    if (!month || askers.length === 0) continue;
    month.asks++;
    for (const id of askers) if (!month.personIds.includes(id)) month.personIds.push(id);
  }
  return row;
}

/** How the asks go, by the whole months before this one. */
export interface AskTrend {
  /** Asks in the last three whole months, and in the three before them. */
  lately: number;
  before: number;
  direction: 'more' | 'fewer' | 'same';
}

/** The last three whole months against the three before (ours). Null when both are empty. */
export function askTrend(months: readonly MonthOfAsks[]): AskTrend | null {
  const whole = months.slice(0, -1);
  const sum = (part: readonly MonthOfAsks[]) => part.reduce((all, { asks }) => all + asks, 0);
  const lately = sum(whole.slice(-3));
  const before = sum(whole.slice(-6, -3));
  if (lately + before === 0) return null;
  return {
    lately,
    before,
    direction: lately === before ? 'same' : lately > before ? 'more' : 'fewer',
  };
}

function monthsUpTo(last: string, count: number): MonthOfAsks[] {
  const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: count }, (_, place) => {
    const month = index - count + 1 + place;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return {
      month: `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
      asks: 0,
      personIds: [],
    };
  });
}

function monthOf(at: number, timeZone: string): string {
  return localDay(at, timeZone).slice(0, 'YYYY-MM'.length);
}
