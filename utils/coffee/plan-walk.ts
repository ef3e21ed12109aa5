import type { Profile } from '@/utils/functions/profile';
import { guestAddresses } from './guest-address';
import { haveCommonHours, hoursOutsideTheirs } from './walk-hours';
import {
  HORIZON,
  hoursOf,
  minutesOf,
  type PlannedSlot,
  peopleOf,
  stretchOf,
  type WalkWish,
  walkSlots,
} from './walk-slots';
import { type Freeing, whatWouldFree } from './what-would-free';
import { hasWorkingHours, hoursRunBackwards } from './working-hours';
import { isTimeZone } from './zone-spans';

export { type PlannedSlot, WALK_MINUTES, type WalkPerson, type WalkWish } from './walk-slots';

export const WALK_PROBLEMS = [
  /** Without slots. */
  'no-zone',
  'no-working-hours',
  'hours-run-backwards',
  'no-free-slot',
  /** With slots all the same. */
  'no-common-hours',
  'their-zone-unknown',
  'no-email',
] as const;
export type WalkProblem = (typeof WALK_PROBLEMS)[number];

export interface WalkPlan {
  /**
   * Best first, those on days that were read before the others. Also there with some problems: the
   * form opens without a guest, or at an hour outside theirs.
   */
  slots: PlannedSlot[];
  problem?: WalkProblem;
  /** With `no-free-slot`, where the wish was to `explain`: what would free one. */
  freed?: Freeing[];
}

/**
 * The next walk with one person, or with several at once: from the first quarter hour that is at
 * least an hour ahead up to 14 days, inside everybody's hours, clear of all that is known to be
 * taken, lunch and air between meetings kept. Where working hours never meet, hours at which the
 * others are awake are offered, and marked.
 */
export function planWalk(wish: WalkWish): WalkPlan {
  const { profile } = wish;
  const problem = problemOfHours(profile);
  if (problem) return { slots: [], problem };
  const people = peopleOf(wish);
  const hours = hoursOf(wish);
  let slots = walkSlots(wish, hours);
  let apart = false;
  if (slots.length === 0 && hours.theirs.length > 0 && neverMeet(wish)) {
    apart = true;
    for (const asked of hoursOutsideTheirs(hours)) {
      slots = walkSlots(wish, asked);
      if (slots.length > 0) break;
    }
    slots = slots.map((slot) => ({ ...slot, outsideTheirs: true }));
  }
  if (slots.length === 0) {
    const freed = wish.explain ? { freed: whatWouldFree(wish) } : {};
    return { slots, problem: 'no-free-slot', ...freed };
  }
  if (apart) return { slots, problem: 'no-common-hours' };
  if (people.some(({ timeZone }) => timeZone !== undefined && !isTimeZone(timeZone))) {
    return { slots, problem: 'their-zone-unknown' };
  }
  const addressed = people.every(({ emails }) => guestAddresses(emails).length > 0);
  return addressed ? { slots } : { slots, problem: 'no-email' };
}

function problemOfHours({ working }: Profile): WalkProblem | undefined {
  if (!isTimeZone(working.timeZone)) return 'no-zone';
  if (hasWorkingHours(working)) return undefined;
  return hoursRunBackwards(working) ? 'hours-run-backwards' : 'no-working-hours';
}

/** Two weeks have every weekday twice, whatever part of them the wish is about. */
function neverMeet(wish: WalkWish): boolean {
  const { mine, theirs } = hoursOf(wish, { lunch: false });
  const { start } = stretchOf(wish);
  return !haveCommonHours([mine, ...theirs], { start, end: start + HORIZON }, minutesOf(wish));
}
