import { encode, fitEncoded } from './fit-encoded';
import { LONGEST_LINK } from './google-link';
import { guestAddresses } from './guest-address';

/** What Outlook's form is filled in with. Instants are epoch ms. */
export interface OutlookLinkParts {
  /** Of the user's own tab: the form is lost on the way to any other. One of Outlook's. */
  host: string;
  title: string;
  start: number;
  end: number;
  /** Bare addresses. With guests, Send sends invitations: the button says so. */
  guests: string[];
  /** Plain text; lines may be broken. */
  details?: string | undefined;
  location?: string | undefined;
}

/**
 * Address of Outlook's own new-event form, filled in (LINKS.md section 2). The times are UTC and
 * shown in the mailbox's zone. Stays within `LONGEST_LINK` by shortening details, then place, then
 * title; guests are never cut. What is not an address is dropped from the guests; times that are no
 * times are left out, and the form opens with its own. There is no way to make it recur.
 */
export function outlookEventLink(parts: OutlookLinkParts): string {
  const guests = guestAddresses(parts.guests);
  // Without these two the form opened empty on some accounts (2024–2026).
  const fixed = ['path=%2Fcalendar%2Faction%2Fcompose', 'rru=addevent'];
  const times = [parts.start, parts.end].map(utcInstant);
  const [start, end] = times;
  if (parts.start < parts.end && start && end) {
    fixed.push(`startdt=${encode(start)}`, `enddt=${encode(end)}`);
  }
  if (guests.length > 0) fixed.push(`to=${guests.map(encode).join(',')}`);
  fixed.push('online=0');

  // `deeplink` leaves a blank page once it was sent, this one the calendar, which is read then (2022–2024).
  const base = `https://${parts.host}/calendar/0/action/compose?`;
  let room = LONGEST_LINK - base.length - fixed.join('&').length;
  const texts: string[] = [];
  for (const [name, text, written] of [
    ['subject', outlookTitle(parts.title), undefined],
    ['location', oneLine(parts.location ?? ''), undefined],
    ['body', (parts.details ?? '').trim().replaceAll(/\r\n?/g, '\n'), outlookBody],
  ] as const) {
    const label = `${name}=`;
    const fitted = fitEncoded(text, room - label.length - 1, written);
    if (fitted === '') continue;
    const parameter = label + encode(written ? written(fitted) : fitted);
    room -= parameter.length + 1;
    texts.push(parameter);
  }
  return base + [...texts, ...fixed].join('&');
}

/**
 * A title as Outlook will show it: it turns `<`, `>` and `&` into their names in markup (2020–2022),
 * so they are written with letters that look alike.
 */
export function outlookTitle(title: string): string {
  return oneLine(title).replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›');
}

/** The body is markup; a line break is `<br>` without a slash, which once cut the text (2020). */
export function outlookBody(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** `2026-12-03T08:00:00Z`: the short form and offsets are not accepted (2020–2022). */
function utcInstant(instant: number): string | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  // Years past 9999 or before 0 are written with a sign and two more digits.
  return iso.length === 24 ? `${iso.slice(0, 19)}Z` : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
