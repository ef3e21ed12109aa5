import type { Attendee, PageReading, Sighting } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { DAY, HOUR, NOW } from '../records/fresh-database';

export const ME = 'sam.reyes@lumen.example';

export const PROFILE: Profile = {
  emails: [ME],
  organisationDomains: ['lumen.example'],
  peerRungs: 1,
  working: { timeZone: 'Europe/London', days: {} },
  walking: [],
};

/** A chip on the user's own calendar, tomorrow at this time for half an hour. */
export function chip(id: string, told: Partial<Sighting> = {}): Sighting {
  return {
    source: 'google-page',
    keys: { googleEventId: id },
    detail: 'chip',
    seenAt: NOW,
    kind: 'event',
    title: `Meeting ${id}`,
    start: NOW + DAY,
    end: NOW + DAY + HOUR / 2,
    calendar: ME,
    onMyCalendar: true,
    ...told,
  };
}

/** The same event with its card open. */
export function card(id: string, attendees: Attendee[], told: Partial<Sighting> = {}): Sighting {
  return chip(id, { detail: 'bubble', attendees, ...told });
}

/** `guest('Ada Okafor')` is ada.okafor@lumen.example. */
export function guest(name: string, told: Partial<Attendee> = {}): Attendee {
  return { email: emailOf(name), name, kind: 'person', ...told };
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@lumen.example`;
}

export const MYSELF: Attendee = {
  email: ME,
  name: 'Sam Reyes',
  response: 'accepted',
  kind: 'person',
};

/** A whole reading of the fortnight around `NOW`, at `readAt`. */
export function page(sightings: Sighting[], told: Partial<PageReading> = {}): PageReading {
  const readAt = told.readAt ?? NOW;
  return {
    site: 'google',
    part: 'grid',
    outcome: 'read',
    readAt,
    account: { email: ME, timeZone: 'Europe/London', language: 'en' },
    range: { from: NOW - 7 * DAY, to: NOW + 7 * DAY },
    extent: 'whole',
    problems: {},
    ...told,
    sightings: sightings.map((sighting) => ({ ...sighting, seenAt: readAt })),
  };
}
