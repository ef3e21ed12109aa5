import { emailAddress } from './address';
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
 */
export function readJslog(jslog: string | null | undefined): Jslog | null {
  const head = /^\s*(\d{1,9})\s*(?:;|$)/.exec(jslog ?? '');
  if (!jslog || !head) return null;
  const result: Jslog = { kind: Number(head[1]) };
  const eventId = /;\s*2:\["([^"\\]*)"/.exec(jslog)?.[1];
  if (eventId && isEventId(eventId)) result.eventId = eventId;
  const calendar = /;\s*1:\["([^"\\]+)"(?:,(\d{1,4}))?/.exec(jslog);
  const address = emailAddress(calendar?.[1]);
  if (address) result.calendar = address;
  if (calendar?.[2]) result.ownership = Number(calendar[2]);
  return result;
}
