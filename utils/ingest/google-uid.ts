import { instanceSuffix } from '@/utils/calendars/google/event-id';

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const OWN = /^(.+)@google\.com$/i;
/** Of an iCalendar file's UID; longer ones are nobody's. */
const LONGEST = 1_000;

/**
 * The iCalUID of an event that Google's page calls so. Google's own events are `<base>@google.com`;
 * those that came by invitation or import from elsewhere are `_` and the UID in base32hex (seen in
 * ids of Exchange's invitations, not documented). The same for all occurrences of a series.
 */
export function uidOfGoogleId(eventId: string): string {
  const base = baseOfGoogleId(eventId);
  return (base.startsWith('_') && decoded(base.slice(1))) || `${base}@google.com`;
}

/** The other way round: how Google's page calls the event of a file. */
export function googleBaseOfUid(uid: string): string {
  return OWN.exec(uid)?.[1] ?? `_${encoded(uid.slice(0, LONGEST))}`;
}

/** Without the suffix that tells the occurrence. */
export function baseOfGoogleId(eventId: string): string {
  const suffix = instanceSuffix(eventId);
  return suffix === null ? eventId : eventId.slice(0, -(suffix.length + 1));
}

function encoded(text: string): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const byte of new TextEncoder().encode(text)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) digits += DIGITS.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? digits : digits + DIGITS.charAt((held << (5 - bits)) & 31);
}

/** Null for anything but printable text. */
function decoded(digits: string): string | null {
  if (!/^[0-9a-v]+$/.test(digits)) return null;
  const bits = [...digits].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const text = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
  return /^[\x20-\x7e]+$/.test(text) ? text : null;
}
