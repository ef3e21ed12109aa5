import type { Meeting } from '@/utils/records/schema';
import { isOpenToChange, takesTime } from './busy';
import { USUAL_BUFFER } from './find-slots';
import { hoursOutsideTheirs } from './walk-hours';
import {
  HORIZON,
  hoursOf,
  minutesOf,
  type PlannedSlot,
  stretchOf,
  type WalkWish,
  walkSlots,
} from './walk-slots';
import { MINUTE } from './zone-spans';

/** One change that would free a slot, and the slot. */
export type Freeing = { slot: PlannedSlot } & (
  | { by: 'shorter'; minutes: number }
  | { by: 'no-buffer' }
  | { by: 'over-lunch' }
  /** The user has not said yes to it, and nothing else is in the way. */
  | { by: 'open-meeting'; meeting: Pick<Meeting, 'id' | 'title' | 'start'> }
  | { by: 'outside-theirs' }
  | { by: 'later' }
);

const SHORT_WALK = 15;

/**
 * What would free a slot when there is none, the smallest change first (*ours*): a walk of a quarter
 * of an hour, no air between meetings, the lunch hour, the one meeting without a yes that is in the
 * way, an hour outside the others' own, and the two weeks after. Each by itself; what would free
 * none is left out.
 */
export function whatWouldFree(wish: WalkWish): Freeing[] {
  const { profile } = wish;
  const hours = hoursOf(wish);
  const best = (changed: Partial<WalkWish>, inside = hours) =>
    walkSlots({ ...wish, ...changed, limit: 1 }, inside).slice(0, 1);

  const freed: Freeing[] = [];
  if (minutesOf(wish) > SHORT_WALK) {
    for (const slot of best({ minutes: SHORT_WALK })) {
      freed.push({ by: 'shorter', minutes: SHORT_WALK, slot });
    }
  }
  if ((profile.bufferMinutes ?? USUAL_BUFFER) > 0) {
    const hurried = { ...profile, bufferMinutes: 0 };
    for (const slot of best({ profile: hurried })) freed.push({ by: 'no-buffer', slot });
  }
  const overLunch = hoursOf(wish, { lunch: false });
  for (const slot of best({}, overLunch)) freed.push({ by: 'over-lunch', slot });
  freed.push(...byOpenMeeting(wish));
  if (hours.theirs.length > 0) {
    const [outside] = hoursOutsideTheirs(hours).flatMap((asked) => best({}, asked));
    if (outside) freed.push({ by: 'outside-theirs', slot: { ...outside, outsideTheirs: true } });
  }
  if (wish.within === undefined) {
    const end = wish.now + HORIZON;
    for (const slot of best({ within: { start: end, end: end + HORIZON } })) {
      freed.push({ by: 'later', slot });
    }
  }
  return freed;
}

function byOpenMeeting(wish: WalkWish): Freeing[] {
  const { start, end } = stretchOf(wish);
  const open = wish.meetings.filter(
    (one) =>
      one.onMyCalendar &&
      takesTime(one) &&
      isOpenToChange(one) &&
      one.start < end &&
      one.end > start,
  );
  if (open.length === 0) return [];
  const meetings = wish.meetings.filter((one) => !open.includes(one));
  const slots = walkSlots({ ...wish, meetings, limit: Number.POSITIVE_INFINITY }, hoursOf(wish));
  const buffer = (wish.profile.bufferMinutes ?? USUAL_BUFFER) * MINUTE;
  for (const slot of slots) {
    const [meeting, another] = open.filter(
      (one) => one.start < slot.end + buffer && one.end > slot.start - buffer,
    );
    if (meeting && !another) {
      const { id, title } = meeting;
      return [{ by: 'open-meeting', meeting: { id, title, start: meeting.start }, slot }];
    }
  }
  return [];
}
