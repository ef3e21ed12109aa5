import type { Attendee, Detail, PageReading, Sighting } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { isHumanAddress } from './identify-person';

/** The user's own addresses: those of the profile and that of the page's account. */
export function ownAddresses(profile: Profile | null, reading: PageReading): Set<string> {
  const own = [...(profile?.emails ?? []), reading.account?.email ?? ''];
  return new Set(own.map((email) => email.toLowerCase()).filter(Boolean));
}

/** A guest who is a person with an address, and not the user. */
export type Guest = Attendee & { email: string };

export interface GuestList {
  detail: Detail;
  guests: Guest[];
  /** Every row was shown, so who is missing is not invited. */
  complete: boolean;
  /** The user is among the rows. */
  includesMe: boolean;
  /** Human attendees, the user included. */
  count: number;
}

/**
 * Who is invited, as far as a sighting tells. Null when it does not: no rows shown, or nobody knows
 * which of the rows is the user.
 */
export function guestList(sighting: Sighting, own: ReadonlySet<string>): GuestList | null {
  if (!sighting.attendees || own.size === 0) return null;
  const rows = sighting.attendees.filter(({ kind }) => kind !== 'room');
  const humans = rows.filter(({ kind, email }) => kind === 'person' && isHumanAddress(email));
  const addressed = humans.flatMap((row) => (row.email ? [{ ...row, email: row.email }] : []));
  const guests = addressed.filter(({ email }) => !own.has(email));
  const includesMe = addressed.length > guests.length;
  // Google leaves the calendar owner's own row out at times (PAGES 1.7, seen 2026).
  const hidden = !includesMe && sighting.onMyCalendar !== false ? 1 : 0;
  const stated = sighting.attendeeCount ?? 0;
  const complete = rows.length + hidden >= stated;
  const shown = new Set(guests.map(({ email }) => email)).size;
  const nameless = humans.length - addressed.length;
  const count = shown + nameless + (includesMe ? 1 : hidden);
  return {
    detail: sighting.detail,
    guests,
    complete,
    includesMe,
    count: complete ? count : stated,
  };
}

/** A sighting with what its guest rows imply: the count, the organizer, the user's own answer. */
export function withGuestFacts(sighting: Sighting, own: ReadonlySet<string>): Sighting {
  const list = guestList(sighting, own);
  const rows = sighting.attendees ?? [];
  const mine = rows.find(({ email }) => email !== undefined && own.has(email));
  const organizer = rows.find((row) => row.organizer);
  const facts: Sighting = { ...sighting };
  if (list) facts.attendeeCount = list.count;
  const organizerEmail = sighting.organizerEmail ?? organizer?.email;
  if (organizerEmail) facts.organizerEmail = organizerEmail;
  const myResponse = sighting.myResponse ?? mine?.response;
  if (myResponse) facts.myResponse = myResponse;
  return facts;
}
