import type { Profile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';
import { busyFrom } from './busy';
import { findSlots, type Slot } from './find-slots';
import { guestAddresses } from './guest-address';
import type { Range } from './ranges';
import { hasWorkingHours } from './working-hours';
import { DAY, MINUTE } from './zone-spans';

/** The first walk offered begins at least this far ahead: the other has to see the invitation. */
const NOTICE = 60 * MINUTE;
const HORIZON = 14 * DAY;
const WALK_MINUTES = 30;

export type WalkProblem = 'no-working-hours' | 'no-free-slot' | 'no-email';

export interface WalkPlan {
  /** Best first. Also there with `no-email`: the form opens without a guest then. */
  slots: Slot[];
  problem?: WalkProblem;
}

export interface WalkWish {
  /** A `PersonStanding`, or what counts of one here. */
  person: { person: { emails: string[] }; cadence?: { ratio: number } };
  /** At least those that overlap the next 14 days and the two hours before now. */
  meetings: readonly Meeting[];
  profile: Profile;
  now: number;
  /** Hours offered to somebody else that are not on the calendar yet. */
  held?: readonly Range[] | undefined;
  /** Start of the last walk with this person, epoch ms. */
  lastWalk?: number | undefined;
  /** Minutes. */
  minutes?: number | undefined;
  limit?: number | undefined;
}

/**
 * The next walk with one person: from the first quarter hour that is at least an hour ahead up to
 * 14 days. A cadence just due adds no hurry, one overdue by a whole cadence (`ratio` 2) all of it.
 */
export function planWalk(wish: WalkWish): WalkPlan {
  const { person, profile, now } = wish;
  if (!hasWorkingHours(profile.working)) return { slots: [], problem: 'no-working-hours' };
  const slots = findSlots({
    now,
    from: now + NOTICE,
    to: now + HORIZON,
    minutes: wish.minutes ?? WALK_MINUTES,
    busy: [...busyFrom(wish.meetings), ...(wish.held ?? [])],
    mine: profile.working,
    walking: profile.walking,
    urgency: (person.cadence?.ratio ?? 0) - 1,
    lastWalk: wish.lastWalk,
    limit: wish.limit ?? 3,
  });
  if (slots.length === 0) return { slots, problem: 'no-free-slot' };
  if (guestAddresses(person.person.emails).length === 0) return { slots, problem: 'no-email' };
  return { slots };
}
