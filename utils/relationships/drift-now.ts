import { DAY } from './day-counts';
import { type Drift, drift, driftBounds } from './drift';

/** The newest touches that may matter: those of 30 gaps, and some that are at one time. */
export const DRIFT_TOUCHES = 40;

export interface DriftFacts {
  /** Epoch ms, ascending. */
  touches: readonly number[];
  /** Start of the next meeting with them; for one that is on now, `now`. */
  nextMeeting?: number | undefined;
  /** Epoch ms, the first moment that is not snoozed any more. */
  snoozedUntil?: number | undefined;
  muted?: boolean;
}

/**
 * Whether somebody drifts as far as the user wants to hear of it. Ours, as for a lapse: a next meeting
 * no further off than the silence that would be drift clears it, and so do a snooze and a mute.
 */
export function driftNow(facts: DriftFacts, now: number): Drift {
  const found = drift(facts.touches, now);
  return found.drifting && isCleared(facts, found, now) ? { ...found, drifting: false } : found;
}

/**
 * The earliest moment after `now` at which time alone may change what `driftNow` answered; undefined for
 * never.
 */
export function driftChangesAt(
  facts: DriftFacts,
  { rhythmDays }: Drift,
  now: number,
): number | undefined {
  const last = facts.touches.findLast((at) => at <= now);
  const bounds = driftBounds(rhythmDays);
  if (facts.muted || last === undefined || bounds === null) return undefined;
  // The first whole millisecond at which it drifts, and the first at which it is over.
  const moments = [
    Math.floor(last + bounds.after * DAY) + 1,
    Math.floor(last + bounds.until * DAY) + 1,
    facts.snoozedUntil,
    facts.nextMeeting === undefined ? undefined : Math.ceil(facts.nextMeeting - bounds.after * DAY),
  ].filter((moment) => moment !== undefined && moment > now);
  return moments.length === 0 ? undefined : Math.min(...moments.map(Number));
}

function isCleared(
  { muted, snoozedUntil, nextMeeting }: DriftFacts,
  { rhythmDays }: Drift,
  now: number,
): boolean {
  const bounds = driftBounds(rhythmDays);
  return (
    muted === true ||
    (snoozedUntil !== undefined && now < snoozedUntil) ||
    (nextMeeting !== undefined &&
      bounds !== null &&
      nextMeeting >= now &&
      nextMeeting - now <= bounds.after * DAY)
  );
}
