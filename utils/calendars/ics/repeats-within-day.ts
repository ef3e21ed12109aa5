import { DAY_SECONDS } from './civil';
import { ProblemList } from './problem';
import type { EventVersion } from './read-event';
import type { Rule } from './rule';
import { rulesOf, timesOf, type Work } from './rule-times';
import { wallOf } from './time-value';

/** Ours: the slots of one busy day. */
const MOST_OF_A_DAY = 8;
/** Looked-at periods; what does not show itself in the first of them is no flood. */
const LOOKED_AT = 1_000;
const WITHIN_A_DAY: readonly Rule['frequency'][] = ['HOURLY', 'MINUTELY', 'SECONDLY'];

/**
 * Whether an event comes back within the day over and over, by the hour, the minute or the second, and
 * so is no meeting (ours). A handful of slots is, as in the examples of RFC 5545 (3.8.5.3), and so is
 * what such a rule has come back after a day or later.
 */
export function repeatsWithinDay(version: EventVersion, work: Work): boolean {
  const { start, event } = version;
  if (!start) return false;
  const whole = { from: start.at, to: Number.POSITIVE_INFINITY };
  return rulesOf(version, 'RRULE', work).some((rule) => {
    if (!mayFlood(rule)) return false;
    const trial: Work = { zones: work.zones, problems: new ProblemList(), left: LOOKED_AT };
    let count = 0;
    let sooner = false;
    let last = Number.NEGATIVE_INFINITY;
    for (const [value] of timesOf(rule, start, whole, event.at, trial)) {
      const wall = wallOf(value);
      sooner ||= wall - last < DAY_SECONDS;
      last = wall;
      count += 1;
      if (count > MOST_OF_A_DAY) return sooner;
    }
    return false;
  });
}

function mayFlood({ frequency, hours, minutes, seconds }: Rule): boolean {
  const times = [hours, minutes, seconds].reduce((all, { length }) => all * (length || 1), 1);
  return WITHIN_A_DAY.includes(frequency) || times > MOST_OF_A_DAY;
}
