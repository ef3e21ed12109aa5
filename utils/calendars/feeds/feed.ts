import * as v from 'valibot';
import { parseUrl } from '../parse-url';

/** A calendar that is read from its own address again and again. */
export interface Feed {
  /** Random UUID. */
  id: string;
  /** Secret: whoever has it can read the calendar. Begins with https. */
  url: string;
  /** Epoch ms. */
  addedAt: number;
}

/**
 * Why a calendar could not be read from its address. `not-allowed`: the user's permission for its
 * host is missing · `nobody-known`: nobody knows who the user is, and of guests they would become one
 * · `unreachable`, `too-slow`: no answer · `moved`: the address leads on to another host ·
 * `refused`: 401, 403 · `not-found`: 404, 410 · `busy`: 429, 503 · `server`: 5xx · `unexpected`: any
 * other answer · `too-large` · `no-calendar`: an answer that is something else, as a page to sign in ·
 * `not-kept`: read, but the records could not be written.
 */
export const FEED_PROBLEMS = [
  'not-allowed',
  'nobody-known',
  'unreachable',
  'too-slow',
  'moved',
  'refused',
  'not-found',
  'busy',
  'server',
  'unexpected',
  'too-large',
  'no-calendar',
  'not-kept',
] as const;
export type FeedProblem = (typeof FEED_PROBLEMS)[number];

/** What was in a calendar, in numbers. */
export interface FeedHeld {
  meetings: number;
  withGuests: number;
  /** Events that are not among them: they begin nowhere or repeat all day long. Absent for none. */
  leftOut?: number;
}

/** What came of reading it, instants in epoch ms. */
export interface FeedState {
  /** The last time that it was read, or found to be as it was. */
  good?: { at: number } & FeedHeld;
  /** What the calendar calls itself. */
  name?: string;
  /** What the last attempt failed of. */
  problem?: { reason: FeedProblem; at: number };
  /** Attempts in a row that failed. */
  failures: number;
  nextTry: number;
  /** When it was last taken in whole, and a digest of what it held then. */
  readAt?: number;
  digest?: string;
  /** A digest of the user's addresses at that time, by which the guests were told from the user. */
  readFor?: string;
  /** What the server said of the version that was read, to ask for a newer one. */
  etag?: string;
  lastModified?: string;
}

/** What an address answered, as far as it matters here. */
export type FeedAnswer =
  | {
      status: number;
      etag?: string;
      lastModified?: string;
      retryAfter?: string;
      /** Only of a whole answer. */
      text: string;
    }
  | { failed: 'unreachable' | 'too-slow' | 'moved' | 'too-large' };

const instant = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const header = v.pipe(v.string(), v.maxLength(1_000));
/** Ours: more calendars than anybody follows; a stored list that is longer is none of ours. */
export const MOST_FEEDS = 50;

export const feedSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  url: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.check((url) => parseUrl(url)?.protocol === 'https:'),
  ),
  addedAt: instant,
}) satisfies v.GenericSchema<unknown, Feed>;

export const feedsSchema = v.pipe(v.array(feedSchema), v.maxLength(MOST_FEEDS));

export const feedStateSchema = v.object({
  good: v.optional(
    v.object({ at: instant, meetings: count, withGuests: count, leftOut: v.optional(count) }),
  ),
  name: v.optional(header),
  problem: v.optional(v.object({ reason: v.picklist(FEED_PROBLEMS), at: instant })),
  failures: count,
  nextTry: instant,
  readAt: v.optional(instant),
  digest: v.optional(header),
  readFor: v.optional(header),
  etag: v.optional(header),
  lastModified: v.optional(header),
}) satisfies v.GenericSchema<unknown, FeedState>;

/** What tells one calendar from another on screen: its own name where it has one, and its host. */
export function feedTitle(feed: Pick<Feed, 'url'>, { name }: Pick<FeedState, 'name'>): string {
  const host = feedHost(feed);
  return name === undefined ? host : `${name} · ${host}`;
}

/** The host that is asked, which may be shown: the secret stands behind it. */
export function feedHost({ url }: Pick<Feed, 'url'>): string {
  return parseUrl(url)?.hostname ?? '';
}
