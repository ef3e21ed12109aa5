import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import type { Condition } from './app';

/** How often every event stands on an extreme page: the emptiest week has eighteen. */
const COPIES = 60;

/** The calendar as a test of bad or extreme pages wants it. */
export function underCondition(calendar: CalendarJson, condition: Condition | null): CalendarJson {
  if (condition === 'empty') return { ...calendar, events: [] };
  if (condition !== 'huge') return calendar;
  const copies = (event: CalendarEvent) =>
    Array.from({ length: COPIES }, (_, copy) => ({ ...event, id: `${copy}${event.id}` }));
  return { ...calendar, events: calendar.events.flatMap(copies) };
}
