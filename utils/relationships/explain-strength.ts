import { DAY, daysSince } from './day-counts';
import type { StrengthTouch } from './strength';
import { MEANINGFUL_PEOPLE } from './touches';

/** Touches of the last 90 and of the last 365 days of 24 h. The year includes the quarter. */
export interface RecentCounts {
  days90: number;
  days365: number;
}

/** The facts behind a strength, for one localised line. */
export interface StrengthExplanation {
  oneToOnes: RecentCounts;
  /** Three to five people. */
  smallMeetings: RecentCounts;
  largerMeetings: RecentCounts;
  /** Logged by hand: calls, chats, walks, messages. */
  byHand: RecentCounts;
  /** Calendar days in the zone since the last touch; null when there was none. */
  daysSinceLast: number | null;
}

/** Counts what `strength` weighs, for "4 one-to-ones in 90 days, last 12 days ago". */
export function explainStrength(
  touches: readonly StrengthTouch[],
  now: number,
  timeZone: string,
): StrengthExplanation {
  const past = touches.filter((touch) => touch.at <= now);
  const meetings = past.filter((touch) => touch.role !== 'by-hand');
  const sized = (from: number, to: number) =>
    recent(
      meetings.filter(({ people }) => people >= from && people <= to),
      now,
    );
  return {
    oneToOnes: sized(2, 2),
    smallMeetings: sized(3, MEANINGFUL_PEOPLE),
    largerMeetings: sized(MEANINGFUL_PEOPLE + 1, Number.POSITIVE_INFINITY),
    byHand: recent(
      past.filter((touch) => touch.role === 'by-hand'),
      now,
    ),
    daysSinceLast:
      past.length === 0 ? null : daysSince(Math.max(...past.map(({ at }) => at)), now, timeZone),
  };
}

function recent(touches: readonly StrengthTouch[], now: number): RecentCounts {
  const within = (days: number) => touches.filter(({ at }) => now - at <= days * DAY).length;
  return { days90: within(90), days365: within(365) };
}
