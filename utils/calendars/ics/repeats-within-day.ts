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
const FROM_THE_HOUR: readonly Rule['frequency'][] = ['HOURLY', 'MINUTELY', 'SECONDLY'];

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
    if (mostOfADay(rule) <= MOST_OF_A_DAY) return false;
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

/** How often it can come in one day: what it does not name stands for all there are, or for one. */
function mostOfADay({ frequency, hours, minutes, seconds }: Rule): number {
  const finest = FROM_THE_HOUR.indexOf(frequency);
  return (
    (hours.length || (finest >= 0 ? 24 : 1)) *
    (minutes.length || (finest >= 1 ? 60 : 1)) *
    (seconds.length || (finest >= 2 ? 60 : 1))
  );
}
