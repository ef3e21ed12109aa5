import type { ClockTimes } from './clock-pair';
import { readClockTimes } from './clock-times';
import type { Lexicon } from './lexicon';
import { clockFaces, HALF_DAY } from './written-clock';

const LONGEST_VISIBLE = 80;

interface Shown {
  /** The short time on the chip, as plain text; may be empty or something else. */
  visibleTime: string;
  lexicon: Lexicon;
}

function readVisible({ visibleTime, lexicon }: Shown): ClockTimes | undefined {
  if (!visibleTime || visibleTime.length > LONGEST_VISIBLE) return undefined;
  const reading = readClockTimes(visibleTime, lexicon.periods);
  return reading === 'unclear' ? undefined : reading;
}

/** The times that the chip shows, if they are the label's unclear ones with the half-day told. */
export function settledBy(shown: Shown, unclear: string): ClockTimes | undefined {
  const times = readVisible(shown);
  if (times?.end === undefined) return undefined;
  const [start, end, ...more] = clockFaces(unclear);
  const same = start === times.start % HALF_DAY && end === times.end % HALF_DAY;
  return same && more.length === 0 ? times : undefined;
}

/** False when the chip shows the same start in the other half of the day. */
export function agrees(shown: Shown, { start }: ClockTimes): boolean {
  const visible = readVisible(shown);
  return visible === undefined || Math.abs(visible.start - start) !== HALF_DAY;
}
