import { addDays, clock, instantOf } from '../wall-time';

export type Times =
  | { allDay: false; start: number; end: number }
  | { allDay: true; start: string; end: string };

/** What a link to the form of a new event fills in. */
export interface Draft {
  subject: string;
  location: string;
  /** Plain text of the HTML it came as is made by the page. */
  body: string;
  guests: { email: string; optional: boolean }[];
  times: Times | null;
  online: boolean;
}

/** `2026-12-03T08:00:00Z`, `2026-12-03T08:00`, `2026-12-03`; an offset is not accepted. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?$/;

/** A time with Z is UTC, one without is the mailbox's; `allday` wins, its end exclusive. */
function timesOf(query: URLSearchParams, timeZone: string): Times | null {
  const start = query.get('startdt')?.match(MOMENT);
  const end = query.get('enddt')?.match(MOMENT);
  const [, from = '', startClock, startZ] = start ?? [];
  const [, to = '', endClock, endZ] = end ?? [];
  if (!start) return null;
  if (query.get('allday') === 'true' || !startClock) {
    return { allDay: true, start: from, end: to > from ? to : addDays(from, 1) };
  }
  const at = (date: string, time: string, utc: string | undefined) =>
    instantOf(date, clock(time), utc ? 'UTC' : timeZone);
  const first = at(from, startClock, startZ);
  const last = endClock ? at(to, endClock, endZ) : first;
  return { allDay: false, start: first, end: last > first ? last : first + 30 * 60_000 };
}

/** Reads the query of a compose link. `timeZone`: the mailbox's. */
export function readDraft(query: URLSearchParams, timeZone: string): Draft {
  const list = (name: string, optional: boolean) =>
    (query.get(name) ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part.includes('@'))
      .map((email) => ({ email, optional }));
  return {
    subject: query.get('subject') ?? '',
    location: query.get('location') ?? '',
    body: query.get('body') ?? '',
    guests: [...list('to', false), ...list('cc', true)],
    times: timesOf(query, timeZone),
    online: query.get('online') === '1',
  };
}
