import type { Profile } from '@/utils/functions/profile';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';

const DAY = 86_400_000;
const stamp = (id: string) => ({ id, createdAt: Date.now() - 200 * DAY, updatedAt: 0 });
const hours = [{ start: '09:00', end: '17:00' }];

/** A director of product whose organisation is lumen.example. */
export const PROFILE: Profile = {
  emails: ['me@lumen.example'],
  organisationDomains: ['lumen.example'],
  functionId: 'product',
  level: 'director',
  peerRungs: 1,
  working: { timeZone: 'Europe/London', days: { 1: hours, 2: hours, 3: hours } },
  walking: [{ start: '10:00', end: '11:30' }],
};

/** Records of people and of the meetings with them. */
export interface Crowd {
  people: Person[];
  meetings: Meeting[];
  attendances: Attendance[];
}

export function colleague(name: string, facts: Partial<Person> = {}): Person {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    ...stamp(id),
    name,
    aliases: [],
    emails: [`${id}@lumen.example`],
    sources: {},
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
    ...facts,
  };
}

/** Somebody who was met so many times, a day apart. */
export function metPerson(name: string, times: number, facts: Partial<Person> = {}) {
  const person = colleague(name, facts);
  const meetings = Array.from({ length: times }, (_, at) => past(`${person.id}-${at}`, at + 1));
  return {
    person,
    meetings,
    attendances: meetings.map((meeting) => attends(person, meeting)),
  };
}

/**
 * So many of unknown function, the first met most, each in a meeting with three of the function that
 * is theirs.
 */
export function crowd(
  count: number,
  name: (at: number) => string,
  functionOf: (at: number) => AnyFunctionId,
): Crowd {
  const all: Crowd = { people: [], meetings: [], attendances: [] };
  for (let at = 0; at < count; at += 1) {
    const functionId = functionOf(at);
    const { person, meetings, attendances } = metPerson(name(at), count - at);
    all.people.push(person);
    all.meetings.push(...meetings);
    all.attendances.push(...attendances);
    for (let other = 0; other < 3; other += 1) {
      const known = colleague(`Known ${functionId} ${other}`, {
        functionId,
        sources: { functionId: 'directory' },
      });
      if (!all.people.some(({ id }) => id === known.id)) all.people.push(known);
      for (const meeting of meetings.slice(0, 1)) all.attendances.push(attends(known, meeting));
    }
  }
  return all;
}

function past(id: string, daysAgo: number): Meeting {
  const start = Date.now() - daysAgo * DAY;
  return {
    ...stamp(id),
    kind: 'event',
    onMyCalendar: true,
    title: `Planning ${id}`,
    start,
    end: start + 1_800_000,
    allDay: false,
    status: 'confirmed',
    myResponse: 'accepted',
    attendeeCount: 5,
    sources: {},
  };
}

function attends(person: Person, { id, start }: Meeting): Attendance {
  return {
    ...stamp(`${id}-${person.id}`),
    meetingId: id,
    personId: person.id,
    start,
    response: 'accepted',
    organizer: false,
    optional: false,
  };
}
