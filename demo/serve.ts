import type { CalendarEvent, CalendarJson } from './company/calendar-json';
import { companyCalendar } from './company/company-calendar';
import { eventId } from './company/event-ids';
import { pageScript, pageStyle } from './google/bundle';
import { readChange } from './google/changes';
import { pageHtml } from './google/html';

export interface ReplicaOptions {
  /** Epoch ms; the page's today and now line stand there. */
  now: number;
  /** IANA zone of the calendar. */
  timeZone: string;
  /** Language of the page: `en`, `de` or `ar`. */
  language?: string;
  hourCycle?: 12 | 24;
  /** Instead of the invented company's. */
  calendar?: CalendarJson;
}

export interface ReplicaRequest {
  url: string;
  method: string;
  body?: string | undefined;
}

export interface ReplicaAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** A replica calendar: answers the requests of a browser at the real address, and keeps what is changed. */
export interface Replica {
  /** Null for an address that is not the calendar's; an unknown path of it gets a 404. */
  answer(request: ReplicaRequest): Promise<ReplicaAnswer | null>;
  /** May be changed; an open page takes it up on the event `crosswalk-replica:refresh` of its window. */
  calendar: CalendarJson;
  /** Events saved through the form, oldest first. */
  saved: CalendarEvent[];
  addEvent(event: CalendarEvent): void;
  /** Epoch ms for a timed event, days for one of whole days. Throws for an unknown id or a mix of both. */
  moveEvent(id: string, start: number | string, end: number | string): void;
  cancelEvent(id: string): void;
}

const HOST = 'calendar.google.com';
const HTML = 'text/html; charset=utf-8';

export function createReplica(options: ReplicaOptions): Replica {
  const base = options.calendar ?? companyCalendar(options.now, options.timeZone);
  const replica: Replica = {
    calendar: {
      ...structuredClone(base),
      ...(options.language ? { language: options.language } : {}),
      ...(options.hourCycle ? { hourCycle: options.hourCycle } : {}),
    },
    saved: [],
    addEvent(event) {
      replica.calendar.events.push(event);
    },
    moveEvent(id, start, end) {
      const events = replica.calendar.events;
      const index = events.findIndex((event) => event.id === id);
      const event = events[index];
      if (event?.allDay === false && typeof start === 'number' && typeof end === 'number') {
        events[index] = { ...event, start, end };
      } else if (event?.allDay && typeof start === 'string' && typeof end === 'string') {
        events[index] = { ...event, start, end };
      } else {
        throw new Error(`No event ${id} with such times`);
      }
    },
    cancelEvent(id) {
      const event = replica.calendar.events.find((one) => one.id === id);
      if (!event) throw new Error(`No event ${id}`);
      event.status = 'cancelled';
    },
    async answer(request) {
      const url = URL.canParse(request.url) ? new URL(request.url) : null;
      if (url?.host !== HOST) return null;
      return (
        (await route(replica, url, request)) ?? { status: 404, contentType: 'text/plain', body: '' }
      );
    },
  };
  return replica;
}

async function route(
  replica: Replica,
  url: URL,
  request: ReplicaRequest,
): Promise<ReplicaAnswer | null> {
  const { pathname, search, searchParams } = url;
  if (request.method === 'POST') {
    return pathname === '/crosswalk-replica/changes' ? change(replica, request.body ?? '') : null;
  }
  if (request.method !== 'GET') return null;
  switch (pathname) {
    case '/crosswalk-replica/page.js':
      return { status: 200, contentType: 'text/javascript', body: await pageScript() };
    case '/crosswalk-replica/page.css':
      return { status: 200, contentType: 'text/css', body: await pageStyle() };
    case '/crosswalk-replica/calendar.json':
      return {
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify(replica.calendar),
      };
    case '/':
    case '/calendar':
    case '/calendar/':
      return redirect('/calendar/u/0/r');
    case '/calendar/render':
      return searchParams.get('action') === 'TEMPLATE'
        ? redirect(`/calendar/u/0/r/eventedit${search}`)
        : redirect('/calendar/u/0/r');
  }
  if (!/^\/calendar\/u\/\d+\/r(\/(day|week|month|eventedit)(\/.*)?)?\/?$/.test(pathname))
    return null;
  const withAccount = searchParams.get('replica') !== 'no-account';
  return { status: 200, contentType: HTML, body: pageHtml(replica.calendar, withAccount) };
}

/** By the page itself: browsers fetch an answered 302 from the network, past whoever answers here. */
function redirect(to: string): ReplicaAnswer {
  const target = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = `<!doctype html><meta http-equiv="refresh" content="0;url=${target}">`;
  return { status: 200, contentType: HTML, body };
}

function change(replica: Replica, body: string): ReplicaAnswer {
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
