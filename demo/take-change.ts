import { readChange } from './changes';
import type { CalendarEvent } from './company/calendar-json';
import { eventId } from './company/event-ids';
import type { Replica, ReplicaAnswer } from './serve';

/** Makes a change that a page sent as JSON; 400 for what is no change or fits no event. */
export function takeChange(replica: Replica, body: string): ReplicaAnswer {
  const wanted = readChange(body);
  const refused = { status: 400, contentType: 'text/plain', body: '' };
  if (!wanted) return refused;
  const { user, people } = replica.calendar;
  if (wanted.do === 'answer') {
    const event = replica.calendar.events.find(({ id }) => id === wanted.id);
    const row = event?.attendees.find(({ email }) => email === user.email);
    if (!row) return refused;
    row.response = wanted.response;
    return { status: 200, contentType: 'text/plain', body: '' };
  }
  const own = { email: user.email, name: user.name, response: 'accepted', kind: 'person' } as const;
  const guests = wanted.guests.map(({ email, optional }) => {
    const name = people.find((one) => one.email === email)?.name;
    return {
      email,
      optional,
      response: 'needs-action',
      kind: 'person',
      ...(name ? { name } : {}),
    } as const;
  });
  const event: CalendarEvent = {
    id: eventId(`saved/${replica.saved.length}/${wanted.title}`),
    kind: 'event',
    title: wanted.title,
    calendar: user.email,
    status: 'confirmed',
    organizer: user.email,
    attendees: guests.length > 0 ? [own, ...guests] : [],
    ...(wanted.location ? { location: wanted.location } : {}),
    ...(wanted.description ? { description: wanted.description } : {}),
    ...wanted.times,
  };
  replica.saved.push(event);
  replica.addEvent(event);
  return { status: 200, contentType: 'application/json', body: JSON.stringify({ id: event.id }) };
}
