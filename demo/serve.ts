import type { Response } from '@/utils/calendars/sighting';
import { siteOf } from '@/utils/calendars/sites';
import type { CalendarEvent, CalendarJson } from './company/calendar-json';
import { companyCalendar } from './company/company-calendar';
import { answerGoogle } from './google/answer';
import { answerOutlook } from './outlook/answer';
import { answerTeams, TEAMS_HOST } from './outlook/teams';

export interface ReplicaOptions {
  /** Epoch ms; the page's today and now line stand there. */
  now: number;
  /** IANA zone of the calendar. */
  timeZone: string;
  /** Language of the pages; each replica says which it speaks in its words. */
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

/** Replica calendars, Google's and Outlook's, of one person: answers the requests of a browser at the real address, and keeps what is changed. */
export interface Replica {
  /** Null for an address that is no calendar's; an unknown path of one gets a 404. */
  answer(request: ReplicaRequest): Promise<ReplicaAnswer | null>;
  /**
   * May be changed; an open page takes it up on the event `crosswalk-replica:refresh` of its window,
   * and says `crosswalk-replica:refreshed` once it shows it.
   */
  calendar: CalendarJson;
  /** Events saved through the form, oldest first; of a series the first occurrence. */
  saved: CalendarEvent[];
  addEvent(event: CalendarEvent): void;
  /** Epoch ms for a timed event, days for one of whole days. Throws for an unknown id or a mix of both. */
  moveEvent(id: string, start: number | string, end: number | string): void;
  /** Of a series, this occurrence alone. */
  cancelEvent(id: string): void;
  /** What one of the guests answers. Throws where nobody of that address is invited. */
  answerAs(id: string, email: string, response: Response): void;
}

const ANSWERS = { google: answerGoogle, outlook: answerOutlook };

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
    answerAs(id, email, response) {
      const event = replica.calendar.events.find((one) => one.id === id);
      const guest = event?.attendees.find((one) => one.email === email);
      if (!guest) throw new Error(`${email} is not invited to ${id}`);
      guest.response = response;
    },
    async answer(request) {
      const url = URL.canParse(request.url) ? new URL(request.url) : null;
      if (url?.protocol !== 'https:') return null;
      if (url.host === TEAMS_HOST) return answerTeams(url);
      const site = siteOf(url.href);
      if (!site) return null;
      const answered = await ANSWERS[site](replica, url, request);
      return answered ?? { status: 404, contentType: 'text/plain', body: '' };
    },
  };
  return replica;
}
