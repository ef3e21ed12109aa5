import type {
  AllDayEvent,
  CalendarEvent,
  CalendarJson,
  TimedEvent,
} from '../company/calendar-json';
import { addDays, wallTime } from '../wall-time';

/** A timed chip in a day's column: minutes since midnight, and its share of the width. */
export interface Placed {
  event: TimedEvent;
  from: number;
  to: number;
  column: number;
  columns: number;
}

/** Cancelled events are not on the page. */
export function visibleEvents(calendar: CalendarJson): CalendarEvent[] {
  return calendar.events.filter((event) => event.status !== 'cancelled');
}

/** The part of a timed event that lies on a day, or null. */
function partOn(
  event: TimedEvent,
  date: string,
  zone: string,
): { from: number; to: number } | null {
  const start = wallTime(event.start, zone);
  const end = wallTime(event.end - 1, zone);
  if (start.date > date || end.date < date) return null;
  const to = end.date === date ? end.minutes + 1 : 1440;
  return { from: start.date === date ? start.minutes : 0, to };
}

/** Timed events of one day, laid beside each other where they overlap. */
export function placeTimed(calendar: CalendarJson, date: string): Placed[] {
  const placed: Placed[] = [];
  for (const event of visibleEvents(calendar)) {
    if (event.allDay) continue;
    const part = partOn(event, date, calendar.timeZone);
    if (part) placed.push({ event, ...part, column: 0, columns: 1 });
  }
  placed.sort((a, b) => a.from - b.from || b.to - a.to || (a.event.id < b.event.id ? -1 : 1));
  let cluster: Placed[] = [];
  let clusterEnd = 0;
  const close = () => {
    const columns = Math.max(0, ...cluster.map(({ column }) => column)) + 1;
    for (const one of cluster) one.columns = columns;
    cluster = [];
  };
  for (const one of placed) {
    if (one.from >= clusterEnd) close();
    const taken = cluster.filter(({ to }) => to > one.from).map(({ column }) => column);
    while (taken.includes(one.column)) one.column++;
    cluster.push(one);
    clusterEnd = Math.max(clusterEnd, one.to);
  }
  close();
  return placed;
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
