import type { CalendarJson } from './company/calendar-json';

/** How often every event stands on a huge page: the emptiest week has eighteen. */
const COPIES = 60;

/** The calendar as a test of extreme pages wants it: `empty`, or `huge` with thousands of events. */
export function underConditions(
  calendar: CalendarJson,
  conditions: ReadonlySet<string>,
): CalendarJson {
  if (conditions.has('empty')) return { ...calendar, events: [] };
  if (!conditions.has('huge')) return calendar;
  const events = calendar.events.flatMap((event) =>
    Array.from({ length: COPIES }, (_, copy) => ({ ...event, id: `${copy}${event.id}` })),
  );
  return { ...calendar, events };
}
