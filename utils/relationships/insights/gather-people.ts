import type { Profile } from '@/utils/functions/profile';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { ContactHistory } from '@/utils/records/contacts';
import type { InsightsRows } from '@/utils/records/insights-rows';
import { isFromFile } from '@/utils/records/on-file';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';
import { type PersonStanding, personStanding } from '../person-standing';
import { strengthHistory } from '../strength-history';
import { tieStrength } from '../tie-strength';
import { type TimePlace, timePlace } from '../time-place';

/** Somebody and what insights ask of them. */
export interface Gathered {
  standing: PersonStanding;
  /** Null for the user's own record. */
  place: TimePlace | null;
  /** 0–100, whole, corrected. */
  strength: number;
  /** Of the user's organisation, and not the user. */
  colleague: boolean;
  /** Only a file tells of them. */
  onFile: boolean;
}

/** Somebody with all contact, and how they stand once that is known. */
export interface Someone {
  person: Person;
  history: ContactHistory;
  gathered: Gathered | null;
}

/** One person in one meeting. */
export interface Guest {
  meeting: Meeting;
  attendance: Attendance;
  /** Absent for somebody of whom there is no record any more. */
  who: Someone | undefined;
}

/** One meeting with who is on it. */
export interface MeetingWithGuests {
  meeting: Meeting;
  guests: Guest[];
}

/**
 * The meetings in the order of their start, and everybody with the contact with them. A hundred thousand
 * attendances are looked up once, here.
 */
export function joinRows(
  rows: InsightsRows,
  merged: ReadonlyMap<AnyFunctionId, AnyFunctionId>,
): { meetings: MeetingWithGuests[]; people: Someone[] } {
  const people = rows.people.map(
    (record): Someone => ({
      person: withFunction(record, merged),
      history: { meetings: [], touches: [], walks: [] },
      gathered: null,
    }),
  );
  const byPerson = new Map(people.map((one) => [one.person.id, one]));
  const meetings = rows.meetings.map((meeting): MeetingWithGuests => ({ meeting, guests: [] }));
  const byMeeting = new Map(meetings.map((one) => [one.meeting.id, one]));
  for (const attendance of rows.attendances) {
    const met = byMeeting.get(attendance.meetingId);
    const who = byPerson.get(attendance.personId);
    met?.guests.push({ meeting: met.meeting, attendance, who });
  }
  // By meeting, so that each history is in the order of time.
  for (const { meeting, guests } of meetings) {
    if (meeting.deletedAt !== undefined) continue;
    for (const guest of guests) guest.who?.history.meetings.push(guest);
  }
  for (const touch of rows.touches) byPerson.get(touch.personId)?.history.touches.push(touch);
  return { meetings, people };
}

/** Works out how everybody stands at `now`. */
export function gatherPeople(
  people: readonly Someone[],
  { line }: InsightsRows,
  profile: Profile,
  now: number,
): Gathered[] {
  return people.map((someone) => {
    const { person, history } = someone;
    const standing = personStanding(person, history, profile, now, line);
    const place = timePlace(person, standing.verdict, profile);
    const outsider = timePlace({ ...person, stakeholderRoles: [] }, standing.verdict, profile);
    someone.gathered = {
      standing,
      place,
      strength: tieStrength(person, standing.touches, now),
      colleague: place !== null && outsider?.bucket !== 'external',
      onFile: history.meetings.length + history.touches.length === 0 && isFromFile(person),
    };
    return someone.gathered;
  });
}

/** The strength of each at the moments, ascending. */
export function strengthsOf({ standing }: Gathered, moments: readonly number[]): number[] {
  return strengthHistory(standing.person, standing.touches, moments);
}

function withFunction(person: Person, merged: ReadonlyMap<AnyFunctionId, AnyFunctionId>): Person {
  const into = person.functionId && merged.get(person.functionId);
  return into ? { ...person, functionId: into } : person;
}
