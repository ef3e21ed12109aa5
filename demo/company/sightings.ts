import { TZDate } from '@date-fns/tz';
import type { Attendee, Sighting } from '@/utils/calendars/sighting';
import type { CalendarEvent, CalendarJson } from './calendar-json';

/**
 * The calendar as if every event's card had been opened: what a reader would have made of it over
 * eight months. Each was seen when it began, or at `calendar.now` when that is still to come.
 */
export function sightingsOf(calendar: CalendarJson): Sighting[] {
  const own = new Set(
    calendar.calendars
      .filter(({ ownership }) => ownership === 'primary' || ownership === 'own')
      .map(({ email }) => email),
  );
  return calendar.events.flatMap((event) => {
    if (event.kind === 'task-roll-up') return [];
    const { start, end } = instants(event, calendar.timeZone);
    const me = event.attendees.find(({ email }) => email === calendar.user.email);
    return {
      source: 'google-page',
      keys: { googleEventId: event.id },
      detail: event.attendees.length > 0 ? 'bubble' : 'chip',
      seenAt: Math.min(start, calendar.now),
      kind: event.kind,
      title: event.title,
      start,
      end,
      allDay: event.allDay,
      calendar: event.calendar,
      onMyCalendar: own.has(event.calendar),
      status: event.status,
      recurring: event.recurringBaseId !== undefined,
      ...(me && { myResponse: me.response }),
      ...(event.organizer && { organizerEmail: event.organizer }),
      ...(event.location && { location: event.location }),
      ...(event.conference && { conferencing: event.conference }),
      ...guestsShown(event),
    } satisfies Sighting;
  });
}

/** The page shows the rows of a small list, and only the count of a large one. */
const MOST_ROWS = 20;

function guestsShown(event: CalendarEvent): Pick<Sighting, 'attendees' | 'attendeeCount'> {
  const people = event.attendees.filter(({ kind }) => kind === 'person').length;
  if (people > MOST_ROWS) return { attendeeCount: people };
  return event.attendees.length > 0 ? { attendees: attendeesOf(event) } : {};
}

function attendeesOf({ attendees, organizer }: CalendarEvent): Attendee[] {
  return attendees.map(({ email, name, response, optional, kind }) => ({
    email,
    response,
    kind,
    ...(name !== undefined && { name }),
    ...(optional && { optional }),
    ...(email === organizer && { organizer: true }),
  }));
}

function instants(event: CalendarEvent, timeZone: string): { start: number; end: number } {
  if (!event.allDay) return { start: event.start, end: event.end };
  const midnight = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return new TZDate(year, month - 1, day, timeZone).getTime();
  };
  return { start: midnight(event.start), end: midnight(event.end) };
}
