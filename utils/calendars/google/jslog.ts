import { emailAddress } from '../email-address';
import { Remembered } from '../remembered';
import { isEventId } from './event-id';

/** What the page's own logging attribute says of a chip or a card. */
export interface Jslog {
  /** What is logged: see `JSLOG`. */
  kind: number;
  /** The event's id in full, without the calendar. */
  eventId?: string;
  /** The calendar's full address, lower case. */
  calendar?: string;
  /** How the calendar belongs to the user: 1 own main, 2 own other, 5 holidays; others unknown. */
  ownership?: number;
}

/** Leading numbers of `jslog`; 35463 is unchanged 2019–2026, the others are seen since 2025. */
export const JSLOG = {
  event: 35463,
  taskOpen: 185338,
  taskDone: 185434,
  taskRollUp: 139091,
  eventCard: 35389,
  taskCard: 83087,
} as const;

/**
 * Reads `35463; 2:["<event id>",…,6];1:["<calendar>",N];track:…`.
 * Parts that are not there or not understood are absent; null when there is no leading number.
 * @param eventId What the chip names otherwise; then the log needn't be searched for it.
 */
export function readJslog(jslog: string | null | undefined, eventId?: string): Jslog | null {
  if (!jslog) return null;
  const head = jslog.startsWith(EVENT_HEAD) ? undefined : HEAD.exec(jslog);
  if (head === null) return null;
  const result: Jslog = { kind: head ? Number(head[1]) : JSLOG.event };
  const id = eventId ?? ID.exec(jslog)?.[1];
  if (id && (eventId || isEventId(id))) result.eventId = id;
  // Behind ids of a hundred letters: found much sooner by its beginning.
  const at = jslog.indexOf('1:["');
  if (at < 0) return result;
  const end = jslog.indexOf(']', at);
  const part = jslog.slice(Math.max(at - 8, 0), Math.min(end < 0 ? at + 300 : end, at + 300));
  const { address, ownership } = calendars.get(part);
  if (address) result.calendar = address;
  if (ownership) result.ownership = Number(ownership);
  return result;
}

const EVENT_HEAD = `${JSLOG.event};`;
const ID = /;\s*2:\["([^"\\]*)"/;
const HEAD = /^\s*(\d{1,9})\s*(?:;|$)/;
const CALENDAR = /;\s*1:\["([^"\\]+)"(?:,(\d{1,4}))?/;
const calendars = new Remembered((text) => {
  const [, address, ownership] = CALENDAR.exec(text) ?? [];
  return { address: address && emailAddress(address), ownership };
});
