import { clearest } from '@/utils/records/fold-attendances';
import { nameKey } from '@/utils/records/name-key';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import type { Guest } from './guests';
import type { KnownGuest } from './name-rows';

export interface AttendanceChanges {
  put: Attendance[];
  /** Ids. */
  remove: string[];
}

/** The guests of one meeting with the ids of the people they are. */
export interface IdentifiedGuests {
  guests: KnownGuest[];
  complete: boolean;
  /** Some shown names are new here: one may be another name of somebody known by address. */
  unsure: boolean;
}

/**
 * What to write so that the attendances tell what the newest guest list told. Without a list nobody
 * comes or goes, and only the start follows the meeting; a list that was not shown whole takes
 * nobody out, and one with names that nobody could place takes out nobody who is known by address.
 * An answer that a row leaves out stays as it was.
 */
export function attendanceChanges(
  meeting: Meeting,
  before: readonly Attendance[],
  list: IdentifiedGuests | null,
  now: number,
): AttendanceChanges {
  const byPerson = new Map(before.map((attendance) => [attendance.personId, attendance]));
  const after = new Map<string, Attendance>();
  for (const [personId, rows] of rowsOf(list?.guests ?? [])) {
    const earlier = byPerson.get(personId);
    after.set(personId, attendanceOf(meeting, inOne(rows, earlier), earlier, now));
  }
  const missing = before.filter(({ personId }) => !after.has(personId));
  const leaves = (one: Attendance) => list?.complete && (!list.unsure || one.byName);
  for (const one of missing) if (!leaves(one)) after.set(one.personId, atStart(one, meeting));
  return {
    put: [...after.values()].flatMap((next) => changed(byPerson.get(next.personId), next, now)),
    remove: missing.filter(leaves).map(({ id }) => id),
  };
}

function rowsOf(guests: readonly KnownGuest[]): Map<string, [KnownGuest, ...KnownGuest[]]> {
  const rows = new Map<string, [KnownGuest, ...KnownGuest[]]>();
  for (const guest of guests) {
    const others = rows.get(guest.personId);
    if (others) others.push(guest);
    else rows.set(guest.personId, [guest]);
  }
  return rows;
}

/**
 * Somebody who is invited by two addresses comes once: by the address that is known already, and with
 * the clearest answer, whatever order a page shows the rows in.
 */
function inOne(rows: [KnownGuest, ...KnownGuest[]], known: Attendance | undefined): KnownGuest {
  const [only] = rows;
  if (rows.length === 1) return only;
  const sorted = [...rows].sort(
    (a, b) => rank(a, known) - rank(b, known) || compare(a.guest.email, b.guest.email),
  );
  const { guest, personId } = sorted[0] ?? only;
  const response = clearest(rows.map((row) => row.guest.response));
  const organizes = rows.some((row) => row.guest.organizer);
  return {
    personId,
    byName: rows.every(({ byName }) => byName),
    guest: { ...guest, ...(response && { response }), ...(organizes && { organizer: true }) },
  };
}

function rank({ guest: { email } }: KnownGuest, known: Attendance | undefined): number {
  if (email === undefined) return 2;
  return email === known?.email ? 0 : 1;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function attendanceOf(
  meeting: Meeting,
  { personId, guest, byName }: KnownGuest,
  known: Attendance | undefined,
  now: number,
): Attendance {
  const next: Attendance = {
    ...(known ?? newStamp(now)),
    meetingId: meeting.id,
    personId,
    start: meeting.start,
    organizer: guest.organizer ?? (organizes(guest, meeting) || (known?.organizer ?? false)),
    optional: guest.optional ?? known?.optional ?? false,
  };
  if (guest.response) next.response = guest.response;
  if (guest.email) next.email = guest.email;
  if (!byName) delete next.byName;
  else if (!known) next.byName = true;
  return next;
}

function organizes({ email, name }: Guest, { organizerEmail, organizerName }: Meeting): boolean {
  if (organizerEmail !== undefined && email !== undefined) return email === organizerEmail;
  const key = nameKey(organizerName)?.key;
  return key !== undefined && nameKey(name)?.key === key;
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
    before.byName === next.byName &&
    before.email === next.email &&
    before.optional === next.optional;
  return same ? [] : [{ ...next, updatedAt: now }];
}
