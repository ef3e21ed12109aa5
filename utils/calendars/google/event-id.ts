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

/**
 * Reads a `data-eventid`, or the `eid` of a link, which is the same text: base64 without padding
 * of `<event id> <calendar>`. Null for anything else.
 */
export function decodeEventId(raw: string | null | undefined): GoogleId | null {
  if (!raw || raw.length > MAX_LENGTH) return null;
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
