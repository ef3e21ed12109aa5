import { encode, fitEncoded } from './fit-encoded';
import { guestAddresses } from './guest-address';
import { weeklyRule } from './weekly-rule';
import { isTimeZone, offsetAt, wallTime } from './zone-spans';

/** What the form is filled in with. Instants are epoch ms. */
export interface EventLinkParts {
  title: string;
  start: number;
  end: number;
  /** IANA zone the event is shown in; the instants stand without it. */
  timeZone: string;
  /** Bare addresses. With guests, Save sends invitations: the button says so. */
  guests: string[];
  details?: string | undefined;
  location?: string | undefined;
  /** Weeks between one and the next, 1 to 52; once unless told. See `googleRepeats`. */
  everyWeeks?: number | undefined;
  /** Which signed-in account: the N of the user's tab (`/u/N/`), or its address. The first, unless told. */
  account?: string | number | undefined;
}

/** No limit is published; links above about 2,000 characters have failed (LINKS.md section 0). */
export const LONGEST_LINK = 1999;

const ORIGIN = 'https://calendar.google.com';

/** Zones Google is known to resolve are places; `Etc/GMT+5`, `EST` or `+02:00` it ignores. */
const PLACE =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/**
 * Can a series be asked for in this zone? It follows the clock of the zone that the link names; in one
 * that Google does not resolve it would follow another's, so the text has to say it instead.
 */
export function googleRepeats(timeZone: string): boolean {
  return PLACE.test(timeZone) && isTimeZone(timeZone);
}

/**
 * Address of Google Calendar's own new-event form, filled in (LINKS.md section 1). One event stands in
 * UTC, a series in the local time of its zone (`dates` without `Z`, `ctz`, `recur`), so that it keeps
 * its hour over a clock change. Stays within `LONGEST_LINK` by shortening details, then place, then
 * title; guests are never cut, so only a list of dozens can be longer. What is not an address is
 * dropped from the guests; times that are no times are left out, and the form opens with its own;
 * a series that cannot be asked for is one event.
 */
export function googleEventLink(parts: EventLinkParts): string {
  const account = accountOf(parts.account);
  const guests = guestAddresses(parts.guests);
  const zone = googleRepeats(parts.timeZone) ? parts.timeZone : null;
  const rule = zone === null ? null : ruleOf(parts, zone);
  const dates = datesOf(parts.start, parts.end, rule === null ? null : zone);

  const fixed: string[] = [];
  if (dates) fixed.push(`dates=${dates}`);
  if (dates && zone !== null) fixed.push(`ctz=${encode(zone)}`);
  if (dates && rule !== null) fixed.push(`recur=${encode(`RRULE:${rule}`)}`);
  if (guests.length > 0) fixed.push(`add=${guests.map(encode).join(',')}`);
  if (account.address) fixed.push(`authuser=${encode(account.address)}`);

  const base = `${ORIGIN}/calendar/u/${account.index}/r/eventedit?`;
  let room = LONGEST_LINK - base.length - fixed.join('&').length;
  const texts: string[] = [];
  for (const [name, text] of [
    ['text', oneLine(parts.title)],
    ['location', oneLine(parts.location ?? '')],
    ['details', (parts.details ?? '').trim()],
  ] as const) {
    const label = `${name}=`;
    const fitted = fitEncoded(text, room - label.length - 1);
    if (fitted === '') continue;
    const parameter = label + encode(fitted);
    room -= parameter.length + 1;
    texts.push(parameter);
  }
  return base + [...texts, ...fixed].join('&');
}

function ruleOf({ start, everyWeeks }: EventLinkParts, zone: string): string | null {
  if (compactInstant(start) === null) return null;
  return weeklyRule(everyWeeks, wallTime(start, offsetAt(zone, start)).weekday);
}

/** `YYYYMMDDTHHmmssZ/…Z`: UTC only because both halves end in `Z`. In `zone` local, without them. */
function datesOf(start: number, end: number, zone: string | null): string | null {
  if (!(start < end)) return null;
  const halves = [start, end].map((instant) =>
    zone === null ? compactInstant(instant) : compactLocal(instant, zone),
  );
  return halves.includes(null) ? null : halves.join('/');
}

function compactLocal(instant: number, zone: string): string | null {
  if (compactInstant(instant) === null) return null;
  return compactInstant(instant + offsetAt(zone, instant))?.slice(0, -1) ?? null;
}

function compactInstant(instant: number): string | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  // Years past 9999 or before 0 are written with a sign and two more digits.
  return iso.length === 24 ? `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z` : null;
}

function accountOf(account: string | number | undefined): { index: number; address?: string } {
  const index =
    typeof account === 'string' && /^\d{1,2}$/.test(account) ? Number(account) : account;
  if (typeof index === 'number') {
    return { index: Number.isInteger(index) && index >= 0 && index < 100 ? index : 0 };
  }
  const [address] = guestAddresses(index === undefined ? [] : [index]);
  return address === undefined ? { index: 0 } : { index: 0, address };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
