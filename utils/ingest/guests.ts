import type { Attendee, Detail, Sighting } from '@/utils/calendars/sighting';
import { nameKey } from '@/utils/records/name-key';
import { isMine, isSomebody, type Own } from './own-identity';

/** A person who is invited and not the user: with an address, or with a name that may be anybody's. */
export type Guest = Attendee;

export interface GuestList {
  detail: Detail;
  guests: Guest[];
  /** Every row was shown, so who is missing is not invited. */
  complete: boolean;
  /** The user is among the rows. */
  includesMe: boolean;
  /** Human attendees, the user included; who is invited by two addresses is one. */
  count: number;
  /** Nobody but the organizer was shown. */
  organizerOnly?: boolean;
  /** A later list is known: this one tells only whose name and address belong together. */
  outdated?: boolean;
}

/**
 * Who is invited, as far as a sighting tells. Null when it does not: no rows shown, or nobody knows
 * which of the rows is the user. While the user's name is unknown, rows that have only a name are
 * counted and left alone, because one of them may be the user.
 */
export function guestList(sighting: Sighting, own: Own): GuestList | null {
  if (!sighting.attendees || (own.emails.size === 0 && own.names.size === 0)) return null;
  const rows = sighting.attendees.filter(({ kind }) => kind !== 'room').map(withAddress);
  const humans = rows.filter((row) => isMine(row, own) || isSomebody(row, own));
  const others = humans.filter((row) => !isMine(row, own));
  const named = others.filter(({ email }) => email === undefined);
  const tellsNames = own.names.size > 0;
  const guests = tellsNames ? others : others.filter(({ email }) => email !== undefined);
  const includesMe = humans.length > others.length;
  // Google leaves the calendar owner's own row out at times (PAGES 1.7, seen 2026).
  const untold = !tellsNames && named.length > 0;
  const hidden = !includesMe && !untold && sighting.onMyCalendar !== false ? 1 : 0;
  const stated = sighting.attendeeCount ?? 0;
  const shownWhole = rows.length + hidden >= stated;
  const addresses = new Set(others.flatMap(({ email }) => email ?? []));
  const addressed = new Set([...addresses].map((email) => own.same?.get(email) ?? email)).size;
  const twice = addresses.size - addressed;
  return {
    detail: sighting.detail,
    guests: guests.map((guest) => withOrganizer(guest, sighting)),
    complete: shownWhole && !untold,
    includesMe,
    count: shownWhole ? addressed + named.length + (includesMe ? 1 : hidden) : stated - twice,
  };
}

/**
 * A tile names the organizer and nobody else. They are in the meeting, so they attend it; but whether
 * it is for two or for two hundred nobody knows yet, so it is no evidence of contact until a guest
 * list was seen (`countsAsContact`). Null where there is nobody to name, or the user may be the one.
 */
export function organizerAlone(sighting: Sighting, own: Own): GuestList | null {
  const { attendees, organizerName, onMyCalendar, status, allDay, detail } = sighting;
  if (attendees || !organizerName || nameKey(organizerName) === null) return null;
  if (onMyCalendar === false || status === 'cancelled' || allDay) return null;
  const organizer: Guest = { name: organizerName, organizer: true, kind: 'person' };
  if (sighting.organizerEmail) organizer.email = sighting.organizerEmail;
  if (own.names.size === 0 || isMine(organizer, own) || !isSomebody(organizer, own)) return null;
  const alone = { complete: false, includesMe: false, organizerOnly: true };
  return { detail, guests: [organizer], count: 0, ...alone };
}

/** A sighting with what its guest rows imply: the count, the organizer, the user's own answer. */
export function withGuestFacts(sighting: Sighting, own: Own): Sighting {
  const list = guestList(sighting, own);
  const rows = (sighting.attendees ?? []).map(withAddress);
  const mine = rows.find((row) => isMine(row, own));
  const organizer = rows.find((row) => row.organizer);
  const facts: Sighting = { ...sighting };
  if (list) facts.attendeeCount = list.count;
  const name = sighting.organizerName ?? organizer?.name;
  const [myAddress] = own.emails;
  const byMe = isMine({ ...(name && { name }) }, own) ? myAddress : undefined;
  const organizerEmail = sighting.organizerEmail ?? organizer?.email ?? byMe;
  if (organizerEmail) facts.organizerEmail = organizerEmail;
  else if (name) facts.organizerName = name;
  const myResponse = sighting.myResponse ?? mine?.response;
  if (myResponse) facts.myResponse = myResponse;
  // Another account of the user shows this one's calendar as a colleague's.
  if (sighting.calendar && own.emails.has(sighting.calendar)) facts.onMyCalendar = true;
  return facts;
}

/** Outlook shows the address where somebody has no name (PAGES 2.5, seen 2026). */
function withAddress(row: Attendee): Attendee {
  const address = row.email ?? row.name?.trim().toLowerCase();
  if (row.email || !address || !/^[^\s@]+@[^\s@]+$/.test(address)) return row;
  const { name: _, ...rest } = row;
  return { ...rest, email: address };
}

function withOrganizer(guest: Guest, { organizerEmail, organizerName }: Sighting): Guest {
  if (guest.organizer !== undefined || organizerEmail || !organizerName) return guest;
  const key = nameKey(organizerName)?.key;
  return key !== undefined && nameKey(guest.name)?.key === key
    ? { ...guest, organizer: true }
    : guest;
}
