import type { CalendarGuest, CalendarJson, TimedEvent } from '@/demo/company/calendar-json';
import { eventId } from '@/demo/company/event-ids';

/** `person('Ada Okafor')` is ada.okafor@pelicanthrush.example. */
export function person(name: string, told: Partial<CalendarGuest> = {}): CalendarGuest {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@pelicanthrush.example`;
  return { email, name, response: 'needs-action', kind: 'person', ...told };
}

/** A timed event on the user's own calendar, for half an hour; the user is a guest if anybody is. */
export function eventOf(
  calendar: CalendarJson,
  title: string,
  start: number,
  guests: CalendarGuest[] = [],
  told: Partial<TimedEvent> = {},
): TimedEvent {
  const { user } = calendar;
  const me: CalendarGuest = { ...user, response: 'accepted', kind: 'person' };
  return {
    id: eventId(`test/${title}`),
    kind: 'event',
    title,
    calendar: user.email,
    status: 'confirmed',
    organizer: user.email,
    attendees: guests.length > 0 ? [me, ...guests] : [],
    allDay: false,
    start,
    end: start + 30 * 60_000,
    ...told,
  };
}
