import type { Attendee, MeetingKind, Sighting } from '../sighting';
import { attendeesOf, organizerOf } from './attendees';
import { callLink } from './call-link';
import { type ContentLine, textOf } from './content-line';
import type { Component } from './scan';

/** What a VEVENT tells beside its times. */
export type EventFacts = Pick<
  Sighting,
  | 'kind'
  | 'title'
  | 'status'
  | 'organizerEmail'
  | 'organizerName'
  | 'attendees'
  | 'location'
  | 'conferencing'
>;

const STATUSES: Partial<Record<string, Sighting['status']>> = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
};

/**
 * Reads them. Without any ATTENDEE nobody knows who comes, because many calendars leave the guests
 * out of what they publish: that is absent, not empty.
 * @param method What the file as a whole does with its events, upper case.
 */
export function eventFacts(event: Component, method: string, isHoliday: boolean): EventFacts {
  const { lines } = event;
  const text = (name: string) => {
    const line = lines.find((one) => one.name === name);
    return line ? textOf(line).trim() : '';
  };
  const organizer = organizerOf(lines.find(({ name }) => name === 'ORGANIZER'));
  const attendees = attendeesOf(
    lines.filter(({ name }) => name === 'ATTENDEE'),
    organizer.email,
  );
  const facts: EventFacts = { kind: kindOf(lines, attendees, isHoliday) };
  const title = text('SUMMARY').replaceAll(/\s+/g, ' ');
  const location = text('LOCATION').replaceAll(/\s*\n\s*/g, ', ');
  const status = statusOf(text('STATUS').toUpperCase(), method);
  const conferencing = callLink(lines);
  if (title) facts.title = title;
  if (location) facts.location = location;
  if (status) facts.status = status;
  if (conferencing) facts.conferencing = conferencing;
  if (organizer.email) facts.organizerEmail = organizer.email;
  if (organizer.name) facts.organizerName = organizer.name;
  if (attendees.length > 0) facts.attendees = attendees;
  return facts;
}

/** A proposal for another time is nothing that stands. */
function statusOf(text: string, method: string): Sighting['status'] {
  if (method === 'CANCEL') return 'cancelled';
  if (method === 'COUNTER') return 'tentative';
  return STATUSES[text];
}

/** Somebody who is out of office among guests is at a customer's: that is a meeting. */
function kindOf(
  lines: readonly ContentLine[],
  attendees: readonly Attendee[],
  isHoliday: boolean,
): MeetingKind {
  const value = (name: string) =>
    lines
      .find((line) => line.name === name)
      ?.value.trim()
      .toUpperCase() ?? '';
  const busy = value('X-MICROSOFT-CDO-BUSYSTATUS');
  const alone = attendees.filter(({ kind }) => kind === 'person').length < 2;
  if (busy === 'OOF' && alone) return 'out-of-office';
  if (busy === 'WORKINGELSEWHERE' && alone) return 'working-location';
  const listed = value('CATEGORIES')
    .split(',')
    .some((one) => one.trim() === 'HOLIDAY');
  return isHoliday || (listed && alone) ? 'holiday' : 'event';
}
