import {
  addDays,
  clock,
  daysBetween,
  instantOf,
  isWorkday,
  mondayOf,
  wallTime,
} from '../wall-time';
import type { DateString, TimedEvent } from './calendar-json';
import { PRIMARY } from './calendars';
import { eventId, hash, instanceSuffix } from './event-ids';
import { guestsOf, type Invited, organizerEmail, ROOMS } from './guests';
import type { Once } from './meetings-once';
import type { Series } from './meetings-that-repeat';

/** Eight months back, three weeks ahead. */
const WEEKS_BACK = 35;
const WEEKS_AHEAD = 3;

/** The clock of the story. */
export interface Moment {
  now: number;
  timeZone: string;
  today: DateString;
}

export function momentOf(now: number, timeZone: string): Moment {
  return { now, timeZone, today: wallTime(now, timeZone).date };
}

/** The workday at or before the day so many days ago. */
export function workdayBefore(moment: Moment, daysAgo: number): DateString {
  let date = addDays(moment.today, -daysAgo);
  while (!isWorkday(date)) date = addDays(date, -1);
  return date;
}

/** The n-th workday after today. */
export function workdayAhead(moment: Moment, workdays: number): DateString {
  let date = moment.today;
  for (let left = workdays; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkday(date)) left--;
  }
  return date;
}

interface Described extends Invited {
  title: string;
  minutes: number;
  meet?: boolean;
  location?: string;
}

function meetLink(key: string): string {
  const letters = [...Array(10).keys()].map((index) =>
    String.fromCharCode(97 + (hash(`${key}@${index}`) % 26)),
  );
  const [a, b, c] = [letters.slice(0, 3), letters.slice(3, 7), letters.slice(7)];
  return `https://meet.google.com/${a.join('')}-${b.join('')}-${c.join('')}`;
}

/** One occurrence on the user's own calendar. */
export function meeting(moment: Moment, what: Described, start: number): TimedEvent {
  const daysAgo = daysBetween(wallTime(start, moment.timeZone).date, moment.today);
  const location = what.location ?? (what.room && ROOMS[what.room].name);
  return {
    id: eventId(what.key),
    kind: 'event',
    title: what.title,
    calendar: PRIMARY.email,
    status: 'confirmed',
    organizer: organizerEmail(what),
    attendees: guestsOf(what, daysAgo),
    allDay: false,
    start,
    end: start + what.minutes * 60_000,
    ...(location ? { location } : {}),
    ...(what.meet ? { conference: meetLink(what.key) } : {}),
  };
}

export function placeOnce(moment: Moment, once: Once): TimedEvent {
  const date =
    'daysAgo' in once.when
      ? workdayBefore(moment, once.when.daysAgo)
      : workdayAhead(moment, once.when.workdaysAhead);
  const event = meeting(moment, once, instantOf(date, clock(once.at), moment.timeZone));
  return once.status ? { ...event, status: once.status } : event;
}

/** Every instance of a series in the story's months. One of the triangle's is moved, and says so. */
export function placeSeries(moment: Moment, series: Series): TimedEvent[] {
  const base = eventId(series.key);
  const monday = mondayOf(moment.today);
  const events: TimedEvent[] = [];
  for (let week = -WEEKS_BACK; week <= WEEKS_AHEAD; week++) {
    if ((week - (series.phase ?? 0)) % series.every !== 0) continue;
    for (const weekday of series.on) {
      const date = addDays(monday, week * 7 + weekday - 1);
      const original = instantOf(date, clock(series.at), moment.timeZone);
      const moved = series.key === 'triangle' && week === 1 ? 90 * 60_000 : 0;
      const event = meeting(moment, series, original + moved);
      events.push({
        ...event,
        id: base + instanceSuffix(original),
        recurringBaseId: base,
        originalStart: original,
        repeats: series.repeats,
        ...(series.color ? { color: series.color } : {}),
      });
    }
  }
  return events;
}
