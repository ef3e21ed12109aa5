import type {
  AllDayEvent,
  CalendarEvent,
  CalendarJson,
  TimedEvent,
} from '@/demo/company/calendar-json';
import { eventId, instanceSuffix } from '@/demo/company/event-ids';
import { addDays, instantOf } from '@/demo/wall-time';

const MINUTE = 60_000;
const TITLES = [
  'Weekly sync',
  'Planning: roadmap, budget and hiring',
  'Interview debrief',
  '1:1 with Robin',
  'Design review',
  'Customer call, second round',
  'Quarterly numbers',
  'Focus on the launch',
];
const PLACES = ['Room Heron', 'Building 2, floor 3', 'https://meet.example/abc', undefined];

/** A calendar with nothing on it but what is given. */
export function emptyCalendar(base: CalendarJson): CalendarJson {
  return { ...structuredClone(base), events: [] };
}

/** So many events a day for so many days, of the kinds that a leader's calendar has. */
export function busyDays(
  calendar: CalendarJson,
  first: string,
  days: number,
  perDay: (day: number) => number,
): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = addDays(first, day);
    const count = perDay(day);
    for (let index = 0; index < count; index += 1) events.push(oneOf(calendar, date, index, count));
  }
  return events;
}

function oneOf(
  { user, timeZone }: CalendarJson,
  date: string,
  index: number,
  count: number,
): TimedEvent | AllDayEvent {
  const title = TITLES[index % TITLES.length] ?? '';
  const invited = index % 3 !== 0;
  const location = PLACES[index % PLACES.length];
  const base = {
    kind: 'event',
    title,
    calendar: user.email,
    status: 'confirmed',
    organizer: invited ? 'robin.vale@pelicanthrush.example' : user.email,
    attendees: invited
      ? [{ ...user, response: index % 2 ? 'accepted' : 'needs-action', kind: 'person' } as const]
      : [],
    ...(location && { location }),
  } as const;
  if (index === 0 && Number(date.slice(8)) % 3 === 0) {
    const id = eventId(`bench/${date}`);
    return { ...base, id, allDay: true, start: date, end: addDays(date, 1) };
  }
  // Quarter hours from 7:00 on, spread over the day.
  const quarter = Math.floor((index * 56) / count);
  const start = instantOf(date, 7 * 60 + quarter * 15, timeZone);
  const recurring = index % 2 === 0;
  const id = recurring
    ? eventId(`bench/series/${index}`) + instanceSuffix(start)
    : eventId(`bench/${date}/${index}`);
  return { ...base, id, allDay: false, start, end: start + (index % 4 ? 30 : 60) * MINUTE };
}
