import type { Profile } from '@/utils/functions/profile';
import type { ContactHistory } from '@/utils/records/contacts';
import type { Attendance, LoggedTouch, Meeting, Person } from '@/utils/records/schema';

/** Records for tests: valid, plain, with only what a test is about spelt out. */

let count = 0;
const stamp = (kind: string) => ({ id: `${kind}-${++count}`, createdAt: 0, updatedAt: 0 });

export const HOUR = 3_600_000;

export function person(facts: Partial<Person> = {}): Person {
  return {
    ...stamp('person'),
    name: 'Ines Falk',
    aliases: [],
    emails: ['ines.falk@lumen.example'],
    sources: {},
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
    ...facts,
  };
}

/** Half an hour from `start`, two people, accepted, on the user's calendar. */
export function meeting(facts: Partial<Meeting> = {}): Meeting {
  const start = facts.start ?? 0;
  return {
    ...stamp('meeting'),
    kind: 'event',
    onMyCalendar: true,
    title: 'Planning',
    start,
    end: start + HOUR / 2,
    allDay: false,
    status: 'confirmed',
    myResponse: 'accepted',
    attendeeCount: 2,
    sources: {},
    ...facts,
  };
}

export function attendance(facts: Partial<Attendance> = {}): Attendance {
  return {
    ...stamp('attendance'),
    meetingId: 'meeting',
    personId: 'person',
    start: 0,
    response: 'accepted',
    organizer: false,
    optional: false,
    ...facts,
  };
}

export function loggedTouch(facts: Partial<LoggedTouch> = {}): LoggedTouch {
  return { ...stamp('touch'), personId: 'person', at: 0, kind: 'call', ...facts };
}

/** The history of one person who accepted each of the meetings. */
export function history(
  meetings: readonly Meeting[] = [],
  more: Partial<Omit<ContactHistory, 'meetings'>> = {},
): ContactHistory {
  const sorted = [...meetings].sort((a, b) => a.start - b.start);
  return {
    meetings: sorted.map((one) => ({
      meeting: one,
      attendance: attendance({ meetingId: one.id, start: one.start }),
    })),
    touches: [],
    walks: [],
    ...more,
  };
}

/** A director of product in Berlin whose organisation is lumen.example. */
export function profile(facts: Partial<Profile> = {}): Profile {
  const day = [{ start: '09:00', end: '17:00' }];
  return {
    emails: ['mara.vogt@lumen.example'],
    organisationDomains: ['lumen.example'],
    functionId: 'product',
    level: 'director',
    peerRungs: 1,
    working: { timeZone: 'Europe/Berlin', days: { 1: day, 2: day, 3: day, 4: day, 5: day } },
    walking: [{ start: '10:00', end: '11:30' }],
    ...facts,
  };
}
