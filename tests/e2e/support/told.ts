import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { chipId } from '@/demo/google/chip-ids';
import { visibleEvents } from '@/demo/google/placement';
import { wordsOf } from '@/demo/google/words';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';

/** What a record has to say of an event that was seen on the page, every field of it. */
export type Told = Omit<
  Meeting,
  'id' | 'createdAt' | 'updatedAt' | 'sources' | 'deletedAt' | 'attendeeCount'
>;

/** A task is shown without its length. */
const TASK_MS = 30 * 60_000;
/** How a page in these words an answer was never seen, so that none may be read into it. */
const ANSWERS_UNKNOWN = ['ar', 'bn', 'iw', 'lv'];
/** In these the words before a place were seen; in all others it may stay unknown. */
export const PLACES_KNOWN = ['en', 'en-GB', 'ja'];

/** Null for what is on the page and is no event: the count of pending tasks. */
export function toldOf(event: CalendarEvent, calendar: CalendarJson): Told | null {
  const { kind } = event;
  if (kind === 'task-roll-up') return null;
  const { timeZone, user, language } = calendar;
  const instant = (date: string) => instantOf(date, 0, timeZone);
  const start = event.allDay ? instant(event.start) : event.start;
  const end = event.allDay ? instant(event.end) : event.end;
  const isTask = kind === 'task';
  const ownership = calendar.calendars.find(({ email }) => email === event.calendar)?.ownership;
  const asked = event.organizer !== user.email && !ANSWERS_UNKNOWN.includes(language);
  const mine = event.attendees.find(({ email }) => email === user.email);
  const answer = asked ? mine?.response : undefined;
  return {
    googleEventId: isTask ? chipId(event) : event.id,
    title: event.title.trim() || wordsOf(language).noTitle,
    start,
    end: isTask && !event.allDay ? start + TASK_MS : end,
    kind,
    allDay: event.allDay,
    status: 'confirmed',
    onMyCalendar: ownership === 'primary' || ownership === 'own',
    ...(isTask ? {} : { calendar: event.calendar }),
    ...(answer && { myResponse: answer }),
    ...(event.location && { location: event.location }),
    ...(event.recurringBaseId && { recurring: true }),
  };
}

/**
 * What a record says, but when it was written and by whom. A place that the words of the page don't
 * give away is taken from what was told.
 */
export function toldIn(meeting: Meeting, told: Told | undefined, language: string): Told {
  const { id, createdAt, updatedAt, sources, deletedAt, attendeeCount, ...said } = meeting;
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  const unread = told?.location !== undefined && !PLACES_KNOWN.includes(language);
  const place = unread ? { location: told.location } : {};
  return { ...place, ...Object.fromEntries(known) } as Told;
}

/** What is on the page when it shows these days, whole; by id. */
export function toldOn(calendar: CalendarJson, days: readonly string[]): Map<string, Told> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const shown = visibleEvents(calendar).filter((event) => {
    if (event.allDay) return event.start <= last && addDays(event.end, -1) >= first;
    const from = wallTime(event.start, calendar.timeZone).date;
    return from <= last && wallTime(event.end - 1, calendar.timeZone).date >= first;
  });
  return byId(shown.flatMap((event) => toldOf(event, calendar) ?? []));
}

export function toldWhole(calendar: CalendarJson): Map<string, Told> {
  return byId(calendar.events.flatMap((event) => toldOf(event, calendar) ?? []));
}

function byId(told: Told[]): Map<string, Told> {
  return new Map(told.map((one) => [one.googleEventId ?? '', one]));
}
