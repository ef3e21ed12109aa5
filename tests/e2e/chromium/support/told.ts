import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { chipId } from '@/demo/google/chip-ids';
import { visibleEvents } from '@/demo/google/placement';
import { wordsOf } from '@/demo/google/words';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';

/** What a record has to say of an event that was seen on the page. */
export type Told = Pick<
  Meeting,
  'googleEventId' | 'title' | 'start' | 'end' | 'kind' | 'allDay' | 'onMyCalendar'
> & { calendar: string | undefined; myResponse: Meeting['myResponse'] };

/** A task is shown without its length. */
const TASK_MS = 30 * 60_000;

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
  const asked = event.organizer !== user.email;
  const mine = event.attendees.find(({ email }) => email === user.email);
  return {
    googleEventId: isTask ? chipId(event) : event.id,
    title: event.title.trim() || wordsOf(language).noTitle,
    start,
    end: isTask ? start + TASK_MS : end,
    kind,
    allDay: event.allDay,
    onMyCalendar: ownership === 'primary' || ownership === 'own',
    calendar: isTask ? undefined : event.calendar,
    myResponse: asked ? mine?.response : undefined,
  };
}

export function toldIn(meeting: Meeting): Told {
  const { googleEventId, title, start, end, kind, allDay, onMyCalendar } = meeting;
  const { calendar, myResponse } = meeting;
  return {
    googleEventId,
    title,
    start,
    end,
    kind,
    allDay,
    onMyCalendar,
    calendar,
    myResponse,
  };
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
