import { planRounds, type Rounds, type RoundsWish } from '@/utils/coffee/plan-rounds';
import type { Walk } from '@/utils/records/schema';
import { profile } from '../builders';
import { DAY, NOW, standing } from '../relationships/standings';

export const HOUR = 3_600_000;
/** NOW is a Monday at noon; the builders' user works in Berlin, Monday to Friday, nine to five. */
export const MONDAY = NOW - 14 * HOUR;

/** A peer met that many days ago, on a rhythm of 60 days. */
export const met = (
  id: string,
  daysAgo: number,
  facts: Parameters<typeof standing>[0] = {},
): ReturnType<typeof standing> => standing({ id, name: id, ...facts }, [daysAgo]);

export function round(standings: RoundsWish['standings'], wish: Partial<RoundsWish> = {}): Rounds {
  return planRounds({
    standings,
    meetings: [],
    walks: [],
    profile: profile(),
    now: NOW,
    weeks: 4,
    perWeek: 2,
    ...wish,
  });
}

/** By week. */
export const who = ({ weeks }: Rounds): string[][] =>
  weeks.map(({ visits }) => visits.map(({ personId }) => personId));

export function walk(personId: string, start: number, facts: Partial<Walk> = {}): Walk {
  return {
    id: `walk-${personId}-${start}`,
    createdAt: 0,
    updatedAt: 0,
    personId,
    title: 'Walk',
    start,
    end: start + HOUR / 2,
    state: 'proposed',
    ...facts,
  };
}

/** A weekday of the week of NOW (0 for its Monday) or a later one, at an hour of Berlin's summer. */
export const berlin = (day: number, hour: number): number => MONDAY + day * DAY + hour * HOUR;
