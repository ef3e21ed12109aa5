/** A Monday at noon, UTC; the six days after it are the rest of a week. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;

/** Weekday names by ISO number, 1 = Monday. */
export function weekdayNames(locale: string) {
  const named = (weekday: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    return (isoWeekday: number) => format.format(MONDAY + (isoWeekday - 1) * DAY_MS);
  };
  return { short: named('short'), long: named('long') };
}
