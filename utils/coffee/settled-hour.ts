import type { Meeting, Walk } from '@/utils/records/schema';
import { clashIn } from './clash';
import { planWalk } from './plan-walk';
import type { PlannedSlot, WalkWish } from './walk-slots';
import { MINUTE } from './zone-spans';

/** Ours: a walk of another length than these, in minutes, is no measure for the next. */
const SHORTEST = 5;
const LONGEST = 240;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

/** The hour of a walk that was settled on and stands on no calendar yet. */
export interface SettledHour {
  walk: Walk;
  /** What is known of it, as of one that is found. */
  slot: PlannedSlot;
  /** It would be found today as well; else nothing is known of it beside what follows. */
  found: boolean;
  /** What has come to stand in it. */
  clash?: Meeting;
  /** Not found, and without a clash: too close to something, or outside the hours. */
  tight?: true;
}

/**
 * What is known today of an hour that was settled on earlier. It stays what it is, whatever has come
 * in its way; that the walk begins soon is nothing new. Pure.
 *
 * @param wish as for `planWalk`; `meetings` must cover the day of the walk. `minutes` is another
 * length from the same start.
 */
export function settledHour(wish: WalkWish, walk: Walk): SettledHour {
  const { start } = walk;
  const end = wish.minutes === undefined ? walk.end : start + wish.minutes * MINUTE;
  const clash = clashIn(wish.meetings, { start, end }, walk);
  const [found] = planWalk({
    ...wish,
    now: Math.min(wish.now, start - HOUR),
    within: { start, end },
    minutes: (end - start) / MINUTE,
    limit: 1,
    explain: false,
  }).slots;
  const slot = found ?? { start, end, score: 0, reasons: [] };
  // Hours are found on quarters alone; of others nothing is known.
  const tight = !found && !clash && start % QUARTER === 0;
  return {
    walk,
    slot,
    found: found !== undefined,
    ...(clash && { clash }),
    ...(tight && { tight }),
  };
}

/** How long the next walk is, in minutes, when this one was settled on; undefined for the usual. */
export function lengthOfSettled({ start, end }: Walk): number | undefined {
  const minutes = (end - start) / MINUTE;
  return minutes >= SHORTEST && minutes <= LONGEST ? minutes : undefined;
}
