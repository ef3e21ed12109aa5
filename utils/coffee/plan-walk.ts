import type { Profile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';
import { busyFrom } from './busy';
import { findSlots, type Slot } from './find-slots';
import { guestAddresses } from './guest-address';
import { merge, type Range, subtract } from './ranges';
import { hasWorkingHours } from './working-hours';
import { DAY, MINUTE } from './zone-spans';

/** The first walk offered begins at least this far ahead: the other has to see the invitation. */
const NOTICE = 60 * MINUTE;
const HORIZON = 14 * DAY;
const WALK_MINUTES = 30;

export type WalkProblem = 'no-working-hours' | 'no-free-slot' | 'no-email';

export interface PlannedSlot extends Slot {
  /** On a day that nobody has read: what stands there is not known. */
  unread?: true;
}

export interface WalkPlan {
  /** Best first, those on days that were read before the others. Also there with `no-email`: the form opens without a guest then. */
  slots: PlannedSlot[];
  problem?: WalkProblem;
}

export interface WalkWish {
  /** A `PersonStanding`, or what counts of one here. */
  person: { person: { emails: string[] }; cadence?: { ratio: number } };
  /** At least those that overlap the next 14 days and the two hours before now. */
  meetings: readonly Meeting[];
  profile: Profile;
  now: number;
  /** What of the calendar was read; absent: all of it. */
  read?: readonly Range[] | undefined;
  /** Hours offered to somebody else that are not on the calendar yet. */
  held?: readonly Range[] | undefined;
  /** Start of the last walk with this person, epoch ms. */
  lastWalk?: number | undefined;
  /** Minutes. */
  minutes?: number | undefined;
  limit?: number | undefined;
  /** Only in this stretch, instead of the next 14 days; `meetings` must cover it. */
  within?: Range | undefined;
}

/**
 * The next walk with one person: from the first quarter hour that is at least an hour ahead up to
 * 14 days. Days that nobody has read come last: what stands on them is not known. A cadence just due
 * adds no hurry, one overdue by a whole cadence (`ratio` 2) all of it.
 */
export function planWalk(wish: WalkWish): WalkPlan {
  const { person, profile, now } = wish;
  if (!hasWorkingHours(profile.working)) return { slots: [], problem: 'no-working-hours' };
  const limit = wish.limit ?? 3;
  const { start: earliest, end } = wish.within ?? { start: now, end: now + HORIZON };
  const span = { start: Math.max(earliest, now + NOTICE), end };
  const unknown = wish.read ? subtract([span], merge(wish.read)) : [];
  const among = (busy: readonly Range[]) =>
    findSlots({
      now,
      from: span.start,
      to: span.end,
      minutes: wish.minutes ?? WALK_MINUTES,
      busy: [...busyFrom(wish.meetings), ...(wish.held ?? []), ...busy],
      mine: profile.working,
      walking: profile.walking,
      urgency: (person.cadence?.ratio ?? 0) - 1,
      lastWalk: wish.lastWalk,
      limit,
    });
  const slots: PlannedSlot[] = among(unknown);
  if (slots.length < limit && unknown.length > 0) {
    const others = among([]).filter(({ start }) => unknown.some((gap) => holds(gap, start)));
    slots.push(
      ...others.slice(0, limit - slots.length).map((slot) => ({ ...slot, unread: true as const })),
    );
  }
  if (slots.length === 0) return { slots, problem: 'no-free-slot' };
  if (guestAddresses(person.person.emails).length === 0) return { slots, problem: 'no-email' };
  return { slots };
}

function holds({ start, end }: Range, instant: number): boolean {
  return start <= instant && instant < end;
}
