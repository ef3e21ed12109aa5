const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MOST_WEEKS = 52;

/** Is it a number of weeks that a walk can repeat after: whole, 1 to 52? */
export function isWeeks(everyWeeks: number | undefined): everyWeeks is number {
  return (
    everyWeeks !== undefined &&
    Number.isInteger(everyWeeks) &&
    everyWeeks >= 1 &&
    everyWeeks <= MOST_WEEKS
  );
}

/**
 * "Every 4 weeks on Tuesday" as the value of an RRULE (RFC 5545, 3.3.10); null for weeks or a weekday
 * that are none. `weekday` is ISO's, 1 for Monday, on the calendar of the zone in which it repeats.
 */
export function weeklyRule(everyWeeks: number | undefined, weekday: number): string | null {
  const day = DAYS[weekday - 1];
  if (day === undefined || !isWeeks(everyWeeks)) return null;
  const interval = everyWeeks === 1 ? '' : `;INTERVAL=${everyWeeks}`;
  return `FREQ=WEEKLY${interval};BYDAY=${day}`;
}

/**
 * How many weeks lie between walks that are to keep a rhythm of so many days: whole weeks and never
 * rarer than it, at least one, at most 26; four where there is no rhythm (ours).
 */
export function weeksOf(cadenceDays: number | null | undefined): number {
  if (typeof cadenceDays !== 'number' || !(cadenceDays > 0)) return 4;
  return Math.min(26, Math.max(1, Math.floor(cadenceDays / 7)));
}
