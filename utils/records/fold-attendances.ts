import type { Response } from '@/utils/calendars/sighting';
import { sameValue } from './same-value';
import type { Attendance } from './schema';

/** Who is invited twice and answered once has answered; who said yes once comes. */
const CLEAREST: readonly Response[] = ['accepted', 'tentative', 'declined', 'needs-action'];

/** The clearest of several answers by one person to one meeting. */
export function clearest(responses: readonly (Response | undefined)[]): Response | undefined {
  return CLEAREST.find((response) => responses.includes(response));
}

/** Two attendances of one person in one meeting as one; the same object when the other adds nothing. */
export function oneAttendance(kept: Attendance, other: Attendance): Attendance {
  const { byName: _, ...firm } = kept;
  const next: Attendance = kept.byName && other.byName ? { ...kept } : firm;
  next.organizer = kept.organizer || other.organizer;
  next.optional = kept.optional && other.optional;
  const response = clearest([kept.response, other.response]);
  if (response) next.response = response;
  const email = kept.email ?? other.email;
  if (email) next.email = email;
  return sameValue(next, kept) ? kept : next;
}
