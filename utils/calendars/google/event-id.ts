import { emailAddress } from './address';

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
const EVENT_ID = /^[\w.@-]{1,1024}$/;

/**
 * Reads a `data-eventid`, or the `eid` of a link, which is the same text: base64 without padding
 * of `<event id> <calendar>`. Null for anything else.
 */
export function decodeEventId(raw: string | null | undefined): GoogleId | null {
  if (!raw || raw.length > MAX_LENGTH) return null;
  if (raw === 'tasks_rollover_view') return { kind: 'roll-up' };
  if (/^tasks[_.][\w-]{1,512}$/.test(raw)) return { kind: 'task', eventId: raw };
  const block = raw.startsWith('ttb_');
  const decoded = decodeBase64(block ? raw.slice('ttb_'.length) : raw);
  const match = decoded === null ? null : /^(\S+) (\S+)$/.exec(decoded);
  const [eventId = '', shown = ''] = match ? [match[1], match[2]] : [];
  const calendar = emailAddress(expandDomain(shown));
  if (!EVENT_ID.test(eventId) || !calendar) return null;
  return { kind: block ? 'task-block' : 'event', eventId, calendar };
}

/**
 * The original start of a recurring instance: `20251202T170000Z`, or `20251202` for a whole day.
 * It stays when the instance is moved, so it tells identity and never the time.
 */
export function instanceSuffix(eventId: string): string | null {
  return /_(\d{8}(?:T\d{6}Z)?)$/.exec(eventId)?.[1] ?? null;
}

/** Whether text may stand as an event id, for ids that come from elsewhere than `data-eventid`. */
export function isEventId(text: string): boolean {
  return EVENT_ID.test(text);
}

function expandDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return at < 0 ? address : `${address.slice(0, at)}@${SHORT_DOMAINS[domain] ?? domain}`;
}

function decodeBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return null;
  try {
    const bytes = atob(text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
    );
  } catch {
    return null;
  }
}
