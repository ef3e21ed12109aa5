import { emailAddress } from '../email-address';
import { Remembered } from '../remembered';

/** What a `data-eventid` names. `roll-up` is "30 pending tasks": a line of the page, no event. */
export type GoogleId =
  | {
      kind: 'event' | 'task-block';
      eventId: string;
      /** Address of the calendar, lower case. */
      calendar: string;
    }
  | { kind: 'task'; eventId: string }
  | { kind: 'roll-up' };

/** Shortened domains of calendars, seen 2019–2025. */
const SHORT_DOMAINS: Partial<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

const MAX_LENGTH = 4096;
const LONGEST_ID = 1024;
const EVENT_ID = /^[\w.@-]+$/;
const TASK = /^tasks[_.][\w-]{1,512}$/;

/** Addresses of calendars, which are few, by the bytes of their shortened forms; empty for none. */
const calendars = new Remembered((bytes) => emailAddress(expandDomain(fromUtf8(bytes))) ?? '');

/** What the ends of ids stand for: beyond the event's own id they are the same for a calendar. */
const ends = new Remembered(bytesOf);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Int8Array.from({ length: 128 }, (_, code) =>
  ALPHABET.indexOf(String.fromCharCode(code)),
);

/**
 * Reads a `data-eventid`, or the `eid` of a link, which is the same text: base64 without padding
 * of `<event id> <calendar>`. Null for anything else.
 * @param likely The event's id as the page names it elsewhere: comparing is cheaper than decoding.
 */
export function decodeEventId(raw: string | null | undefined, likely?: string): GoogleId | null {
  if (!raw || raw.length > MAX_LENGTH) return null;
  const compared = likely && calendarBehind(raw, likely);
  if (likely && compared) return { kind: 'event', eventId: likely, calendar: compared };
  if (raw === 'tasks_rollover_view') return { kind: 'roll-up' };
  if (raw.startsWith('tasks') && TASK.test(raw)) return { kind: 'task', eventId: raw };
  const block = raw.startsWith('ttb_');
  const bytes = bytesOf(block ? raw.slice('ttb_'.length) : raw);
  const blank = bytes.indexOf(' ');
  if (blank < 0) return null;
  const eventId = bytes.slice(0, blank);
  const calendar = calendars.get(bytes.slice(blank + 1));
  if (!isEventId(eventId) || !calendar) return null;
  return { kind: block ? 'task-block' : 'event', eventId, calendar };
}

/**
 * The original start of a recurring instance: `20251202T170000Z`, or `20251202` for a whole day.
 * It stays when the instance is moved, so it tells identity and never the time.
 */
export function instanceSuffix(eventId: string): string | null {
  const at = eventId.lastIndexOf('_');
  return at < 0 ? null : (/^\d{8}(?:T\d{6}Z)?$/.exec(eventId.slice(at + 1))?.[0] ?? null);
}

/** Whether text may stand as an event id, for ids that come from elsewhere than `data-eventid`. */
export function isEventId(text: string): boolean {
  return text.length <= LONGEST_ID && EVENT_ID.test(text);
}

function expandDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return at < 0 ? address : `${address.slice(0, at)}@${SHORT_DOMAINS[domain] ?? domain}`;
}

/** The calendar of an id that is this event's; undefined or empty if it isn't. */
function calendarBehind(raw: string, eventId: string): string | undefined {
  if (!isEventId(eventId)) return undefined;
  const length = eventId.length + 1;
  const code = (at: number) => (at < eventId.length ? eventId.charCodeAt(at) : 0x20);
  const value = (at: number) => VALUES[raw.charCodeAt(at)] ?? -1;
  let byte = 0;
  let at = 0;
  for (; byte + 3 <= length; byte += 3, at += 4) {
    const said = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    if (said !== ((code(byte) << 16) | (code(byte + 1) << 8) | code(byte + 2))) return undefined;
  }
  const bytes = ends.get(raw.slice(at));
  for (let rest = byte; rest < length; rest += 1) {
    if (bytes.charCodeAt(rest - byte) !== code(rest)) return undefined;
  }
  return calendars.get(bytes.slice(length - byte));
}

/** The bytes of base64, of either alphabet and with or without padding; empty for anything else. */
function bytesOf(text: string): string {
  try {
    // `atob` passes over blanks, and takes no half of padding.
    if (!/[\s=_-]/.test(text)) return atob(text);
    const padded = /^([A-Za-z0-9+/_-]+)={0,2}$/.exec(text)?.[1] ?? '';
    return atob(padded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function fromUtf8(bytes: string): string {
  const codes = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(codes);
  } catch {
    return '';
  }
}
