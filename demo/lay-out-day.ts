import type { CalendarEvent, TimedEvent } from './company/calendar-json';
import { wallTime } from './wall-time';

/** A timed event in a day's column: minutes since midnight, and its share of the width. */
export interface Placed {
  event: TimedEvent;
  from: number;
  to: number;
  column: number;
  columns: number;
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
export function layOutDay(
  events: readonly CalendarEvent[],
  date: string,
  timeZone: string,
): Placed[] {
  const placed: Placed[] = [];
  for (const event of events) {
    if (event.allDay) continue;
    const part = partOn(event, date, timeZone);
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
