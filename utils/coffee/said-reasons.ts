import type { PlannedSlot } from './walk-slots';

/** One thing worth saying of a slot. */
export type SaidReason =
  | { about: 'holiday'; name: string }
  | { about: 'before-next'; minutes: number }
  | {
      about:
        | 'unread'
        | 'outside-theirs'
        | 'both-free'
        | 'free'
        | 'after-long-meetings'
        | 'day-edge'
        | 'same-as-last'
        | 'walking-hours';
    };

/** More than a glance takes nobody reads. */
const MOST = 3;
/** Further away than this, the next meeting is no news. */
const NEXT_IS_NEAR = 60;

/**
 * The two or three things that tell most, *ours*: what to be careful of first, then who is free as
 * far as is known, then what speaks against the slot, then what comes after, then what speaks for it.
 */
export function saidReasons(slot: PlannedSlot): SaidReason[] {
  const { holiday, nextIn } = slot;
  const has = (reason: PlannedSlot['reasons'][number]) => slot.reasons.includes(reason);
  const said: SaidReason[] = [];
  if (holiday !== undefined) said.push({ about: 'holiday', name: holiday });
  if (slot.outsideTheirs) said.push({ about: 'outside-theirs' });
  if (slot.unread) said.push({ about: 'unread' });
  else said.push({ about: has('both-free') ? 'both-free' : 'free' });
  if (has('after-long-meetings')) said.push({ about: 'after-long-meetings' });
  if (has('day-edge')) said.push({ about: 'day-edge' });
  if (nextIn !== undefined && nextIn <= NEXT_IS_NEAR) {
    said.push({ about: 'before-next', minutes: nextIn });
  }
  if (has('same-as-last')) said.push({ about: 'same-as-last' });
  if (has('walking-hours')) said.push({ about: 'walking-hours' });
  return said.slice(0, MOST);
}
