import type { AllDayEvent, CalendarEvent, CalendarJson } from '../company/calendar-json';
import { layOutDay, type Placed } from '../lay-out-day';
import { addDays } from '../wall-time';

/** Cancelled events are not on the page. */
export function visibleEvents(calendar: CalendarJson): CalendarEvent[] {
  return calendar.events.filter((event) => event.status !== 'cancelled');
}

/** Timed events of one day, laid beside each other where they overlap. */
export function placeTimed(calendar: CalendarJson, date: string): Placed[] {
  return layOutDay(visibleEvents(calendar), date, calendar.timeZone);
}

/** Whole-day entries that touch a day. */
export function allDayOn(calendar: CalendarJson, date: string): AllDayEvent[] {
  return visibleEvents(calendar).filter(
    (event): event is AllDayEvent => event.allDay && event.start <= date && event.end > date,
  );
}

/** Everything in a month's cell: whole days first, then by the clock. An event across midnight is in both. */
export function cellOn(calendar: CalendarJson, date: string): CalendarEvent[] {
  return [...allDayOn(calendar, date), ...placeTimed(calendar, date).map(({ event }) => event)];
}

/** How many cells of the row, from this day on, a whole-day entry spans; 0 when it began earlier in the row. */
export function spanFrom(
  event: AllDayEvent,
  date: string,
  rowStart: string,
  rowEnd: string,
): number {
  const first = event.start > rowStart ? event.start : rowStart;
  if (date !== first) return 0;
  let span = 0;
  for (let day = date; day < event.end && day < rowEnd; day = addDays(day, 1)) span++;
  return span;
}
