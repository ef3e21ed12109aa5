import type { Attendee, PageReading, Sighting } from '@/utils/calendars/sighting';
import { chip, page } from './calendar-page';

/** A tile of Outlook's week: no calendar's address, no guests. */
export function tile(id: string, told: Partial<Sighting> = {}): Sighting {
  const {
    calendar: _,
    onMyCalendar: __,
    ...shown
  } = chip(id, {
    source: 'outlook-page',
    keys: { outlookItemId: id },
  });
  return { ...shown, ...told };
}

/** The same with its peek open: people by name. */
export function peek(id: string, names: (string | Attendee)[], told: Partial<Sighting> = {}) {
  const attendees = names.map((one) => (typeof one === 'string' ? named(one) : one));
  return tile(id, { detail: 'bubble', attendees, ...told });
}

export function named(name: string, told: Partial<Attendee> = {}): Attendee {
  return { name, kind: 'person', ...told };
}

/** A whole reading of Outlook, whose account has a name only. */
export function outlook(sightings: Sighting[], told: Partial<PageReading> = {}): PageReading {
  const account = { name: 'Reyes, Sam', timeZone: 'Europe/London', language: 'en' };
  return page(sightings, { site: 'outlook', account, ...told });
}
