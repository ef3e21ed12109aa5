import type { Page } from 'playwright-core';
import type { CalendarEvent } from '@/demo/company/calendar-json';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';

export async function keptMeeting(panel: Page, id: string): Promise<Meeting | undefined> {
  const meetings = await readTable<Meeting>(panel, 'meetings');
  return meetings.find(({ googleEventId }) => googleEventId === id);
}

/** Waits until the record of an event is as wanted, and answers it. */
export async function untilMeeting(
  panel: Page,
  id: string,
  what: string,
  good: (meeting: Meeting) => boolean,
): Promise<Meeting> {
  const meeting = await until(
    what,
    () => keptMeeting(panel, id),
    (kept) => kept !== undefined && good(kept),
  );
  if (!meeting) throw new Error(what);
  return meeting;
}

/** One guest as the records tell it. */
export interface KeptGuest {
  email: string;
  name: string;
  response: Attendance['response'];
  organizer: boolean;
  optional: boolean;
}

/** What has to be kept of an event's guests: people with their addresses, not the user. */
export function guestsToKeep(event: CalendarEvent, own: string): KeptGuest[] {
  return event.attendees
    .filter(({ kind, email }) => kind === 'person' && email !== own)
    .map(({ email, name, response, optional }) => ({
      email,
      name: name ?? email,
      // A row says nothing of somebody who has not answered.
      response: response === 'needs-action' ? undefined : response,
      organizer: event.organizer === email,
      optional: optional === true,
    }))
    .sort((a, b) => (a.email < b.email ? -1 : 1));
}

/** Who is kept as invited to an event, by address. */
export async function keptGuests(panel: Page, id: string): Promise<KeptGuest[]> {
  const meeting = await keptMeeting(panel, id);
  const people = await readTable<Person>(panel, 'people');
  const attendances = await readTable<Attendance>(panel, 'attendances');
  return attendances
    .filter(({ meetingId }) => meetingId === meeting?.id)
    .map(({ personId, response, organizer, optional }) => {
      const who = people.find((one) => one.id === personId);
      return {
        email: who?.emails[0] ?? '',
        name: who?.name ?? '',
        response,
        organizer,
        optional,
      };
    })
    .sort((a, b) => (a.email < b.email ? -1 : 1));
}
