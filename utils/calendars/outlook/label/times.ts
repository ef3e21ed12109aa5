import { type ClockReading, readClockTimes } from '../../label/clock-times';
import type { DayPeriods } from '../../label/day-periods';
import { CLOCKS, on24Hours, writtenOf } from '../../label/written-clock';

function isWordless(text: string, periods: DayPeriods): boolean {
  const words = text.match(/[\p{L}\p{M}.]*\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  return words.every((word) => periods.isUnit(word));
}

/**
 * Reads "9:05 AM to 9:50 AM", as `readClockTimes` does. What that leaves open is settled where the
 * language's names for the halves of the day stand on one side of the hour and that side is
 * empty: the words on the other ("de 9:05 à 9:50", "von 9:05 Uhr bis 9:50 Uhr") only connect.
 */
export function readTimes(text: string, periods: DayPeriods): ClockReading {
  const reading = readClockTimes(text, periods);
  if (reading !== 'unclear') return reading;
  const [first, second] = [...text.matchAll(CLOCKS)];
  if (!first || !second) return 'unclear';
  const start = writtenOf(first);
  const end = writtenOf(second);
  if (!start?.full || !end?.full) return 'unclear';
  const before = text.slice(0, first.index);
  const between = text.slice(first.index + first[0].length, second.index);
  const after = text.slice(second.index + second[0].length);
  const named = periods.before(before) ?? periods.after(between) ?? periods.before(between);
  if (named !== undefined || periods.after(after) !== undefined) return 'unclear';
  if (!isWordless(periods.lead ? before : after, periods)) return 'unclear';
  return { start: on24Hours(start), end: on24Hours(end) };
}
