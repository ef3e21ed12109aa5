import type { Attendance, Meeting } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import type { Guest } from './guests';

export interface AttendanceChanges {
  put: Attendance[];
  /** Ids. */
  remove: string[];
}

/** The guests of one meeting with the ids of the people they are. */
export interface IdentifiedGuests {
  guests: { personId: string; guest: Guest }[];
  complete: boolean;
}

/**
 * What to write so that the attendances tell what the newest guest list told. Without a list nobody
 * comes or goes, and only the start follows the meeting; a list that was not shown whole takes
 * nobody out. An answer that a row leaves out stays as it was.
 */
export function attendanceChanges(
  meeting: Meeting,
  before: readonly Attendance[],
  list: IdentifiedGuests | null,
  now: number,
): AttendanceChanges {
  const byPerson = new Map(before.map((attendance) => [attendance.personId, attendance]));
  const after = new Map<string, Attendance>();
  for (const { personId, guest } of list?.guests ?? []) {
    const known = after.get(personId) ?? byPerson.get(personId);
    after.set(personId, attendanceOf(meeting, personId, guest, known, now));
  }
  const missing = before.filter(({ personId }) => !after.has(personId));
  if (!list?.complete) for (const one of missing) after.set(one.personId, atStart(one, meeting));
  return {
    put: [...after.values()].flatMap((next) => changed(byPerson.get(next.personId), next, now)),
    remove: list?.complete ? missing.map(({ id }) => id) : [],
  };
}

function attendanceOf(
  meeting: Meeting,
  personId: string,
  guest: Guest,
  known: Attendance | undefined,
  now: number,
): Attendance {
  const organizes = guest.email === meeting.organizerEmail;
  const next: Attendance = {
    ...(known ?? newStamp(now)),
    meetingId: meeting.id,
    personId,
    start: meeting.start,
    organizer: guest.organizer ?? (organizes || (known?.organizer ?? false)),
    optional: guest.optional ?? known?.optional ?? false,
  };
  if (guest.response) next.response = guest.response;
  return next;
}

function atStart(attendance: Attendance, { start }: Meeting): Attendance {
  return attendance.start === start ? attendance : { ...attendance, start };
}

function changed(before: Attendance | undefined, next: Attendance, now: number): Attendance[] {
  const same =
    before &&
    before.start === next.start &&
    before.response === next.response &&
    before.organizer === next.organizer &&
    before.optional === next.optional;
  return same ? [] : [{ ...next, updatedAt: now }];
}
