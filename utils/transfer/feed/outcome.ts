import type { FeedAnswer, FeedHeld, FeedProblem, FeedState } from '@/utils/calendars/feeds/feed';
import { EVERY, LONGEST_WAIT, nextTry, retryMoment } from './next-try';

/** What an answer comes to. */
export type FeedOutcome =
  | { kind: 'read'; text: string; etag?: string; lastModified?: string }
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: FeedProblem; retryAfter?: number };

/** A calendar that was added and never asked. */
export const UNREAD: FeedState = { failures: 0, nextTry: 0 };

/** What repeats for ever is expanded a year ahead, so now and then the same calendar tells more. */
const WHOLE_EVERY = 7 * 86_400_000;

/**
 * Headers that have the server answer only with what is new (RFC 9110, 13.1); none when it is time to
 * take the whole in again.
 */
export function conditionalHeaders(state: FeedState, now: number): Record<string, string> {
  const { etag, lastModified } = state;
  if (isStale(state, now)) return {};
  return {
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  };
}

/** Whether an answer holds what was taken in before, and not too long ago. */
export function isSame(state: FeedState, digest: string, now: number): boolean {
  return state.digest === digest && !isStale(state, now);
}

/** A reading in the future was made before the computer's clock was set back. */
function isStale({ readAt }: FeedState, now: number): boolean {
  return readAt === undefined || readAt > now || now - readAt >= WHOLE_EVERY;
}

/** Whether to ask now; a moment that nobody would have set stands there since the clock was set back. */
export function isDue({ nextTry }: FeedState, now: number): boolean {
  return nextTry <= now || nextTry > now + LONGEST_WAIT;
}

/**
 * Before it is asked: if the background is stopped meanwhile, that counts as a failure, so that the
 * others get their turn first.
 */
export function whileReading(state: FeedState, now: number): FeedState {
  const failures = state.failures + 1;
  return { ...state, failures, nextTry: nextTry(failures, now) };
}

/** @param now Epoch ms; what a `Retry-After` counts from. */
export function outcomeOf(answer: FeedAnswer, now: number): FeedOutcome {
  if ('failed' in answer) return { kind: 'failed', reason: answer.failed };
  const { status, text, etag, lastModified } = answer;
  if (status === 304) return { kind: 'unchanged' };
  if (status === 200) {
    // A page to sign in comes with 200 as well.
    if (!/^(?:\ufeff|\s)*BEGIN:VCALENDAR/i.test(text)) {
      return { kind: 'failed', reason: 'no-calendar' };
    }
    return { kind: 'read', text, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  }
  const retryAfter = retryMoment(answer.retryAfter, now);
  const reason = reasonOf(status);
  return { kind: 'failed', reason, ...(retryAfter !== undefined && { retryAfter }) };
}

function reasonOf(status: number): FeedProblem {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server' : 'unexpected';
}

/** After it was read and written. */
export function afterReading(
  { etag, lastModified }: { etag?: string; lastModified?: string },
  held: FeedHeld,
  digest: string,
  now: number,
): FeedState {
  return {
    good: { at: now, ...held },
    failures: 0,
    nextTry: now + EVERY,
    readAt: now,
    digest,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** After it turned out that nothing is new. */
export function afterUnchanged(state: FeedState, now: number): FeedState {
  const { problem: _, good, ...rest } = state;
  return {
    ...rest,
    ...(good && { good: { ...good, at: now } }),
    failures: 0,
    nextTry: now + EVERY,
  };
}

/**
 * After a failure; what was read before stays as it was. What the user has to do something about
 * first is no failure of the server's, and is looked at each hour.
 */
export function afterFailure(
  state: FeedState,
  reason: FeedProblem,
  now: number,
  retryAfter?: number,
): FeedState {
  const isOurs = reason === 'not-allowed' || reason === 'nobody-known' || reason === 'not-kept';
  const failures = isOurs ? state.failures : state.failures + 1;
  return {
    ...state,
    problem: { reason, at: now },
    failures,
    nextTry: isOurs ? now + EVERY : nextTry(failures, now, retryAfter),
  };
}
