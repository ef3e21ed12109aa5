import type { Change } from './changes';
import type { CalendarEvent, CalendarGuest, CalendarJson } from './company/calendar-json';
import { eventId, instanceSuffix } from './company/event-ids';
import { repeatDays, repeatName } from './repeat';
import { addDays, daysBetween, instantOf, wallTime } from './wall-time';

export type Save = Extract<Change, { do: 'save' }>;

/**
 * The events that a filled-in form makes, ascending: one, or every occurrence of a series. `key`
 * tells it from all others. An occurrence keeps the wall clock of the series' zone, and carries when
 * it was meant to be in its id.
 */
export function savedEvents(calendar: CalendarJson, wanted: Save, key: string): CalendarEvent[] {
  const { user } = calendar;
  const base = eventId(key);
  const told = {
    id: base,
    kind: 'event',
    title: wanted.title,
    calendar: user.email,
    status: 'confirmed',
    organizer: user.email,
    attendees: guestsOf(calendar, wanted.guests),
    ...(wanted.location ? { location: wanted.location } : {}),
    ...(wanted.description ? { description: wanted.description } : {}),
  } as const;
  const { repeat, times } = wanted;
  if (!repeat) return [{ ...told, ...times }];
  const one = { recurringBaseId: base, repeats: repeatName(repeat) };
  const copy = () => structuredClone({ ...told, ...one });
  if (times.allDay) {
    const length = daysBetween(times.start, times.end);
    return repeatDays(repeat, times.start).map((start) => ({
      ...copy(),
      id: `${base}_${start.replaceAll('-', '')}`,
      allDay: true,
      start,
      end: addDays(start, length),
    }));
  }
  const zone = repeat.timeZone ?? calendar.timeZone;
  const first = wallTime(times.start, zone);
  return repeatDays(repeat, first.date).map((date) => {
    const start = instantOf(date, first.minutes, zone);
    return {
      ...copy(),
      id: base + instanceSuffix(start),
      originalStart: start,
      allDay: false,
      start,
      end: start + times.end - times.start,
    };
  });
}

/** The user first, who has accepted, and whom they invited; nobody when they are alone. */
function guestsOf({ user, people }: CalendarJson, invited: Save['guests']): CalendarGuest[] {
  if (invited.length === 0) return [];
  const own: CalendarGuest = { ...user, response: 'accepted', kind: 'person' };
  const others = invited.map(({ email, optional }): CalendarGuest => {
    const name = people.find((one) => one.email === email)?.name;
    return { email, optional, response: 'needs-action', kind: 'person', ...(name && { name }) };
  });
  return [own, ...others];
}
