import { wakeFor } from '@/utils/browser/alarms';
import { fetchFeed, giveBackHosts, mayReadFeed } from '@/utils/browser/feeds';
import { feedStatesSetting, feedsSetting, profileSetting } from '@/utils/browser/settings';
import type { Feed, FeedState } from '@/utils/calendars/feeds/feed';
import { calendarName } from '@/utils/calendars/ics/calendar-name';
import { eventsLeftOut } from '@/utils/calendars/ics/problem';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { Profile } from '@/utils/functions/profile';
import { ingestFile } from '@/utils/ingest/ingest-file';
import { CrosswalkDatabase } from '@/utils/records/database';
import { digestOf } from '@/utils/transfer/feed/digest';
import { EVERY } from '@/utils/transfer/feed/next-try';
import {
  afterFailure,
  afterReading,
  afterUnchanged,
  conditionalHeaders,
  isDue,
  isSame,
  outcomeOf,
  UNREAD,
  whileReading,
} from '@/utils/transfer/feed/outcome';

const YEAR = 365 * 86_400_000;

/**
 * Reads every calendar by address that is due, one after the other, and sets the alarm for the next.
 * Always into the user's own database, whatever the panel shows meanwhile.
 * @param at Id of one to read at once.
 */
export async function refreshFeeds(now: number, at?: string): Promise<'kept' | 'nothing'> {
  const feeds = await feedsSetting.get();
  const before = await feedStatesSetting.get();
  const profile = await profileSetting.get();
  // Should the background be stopped half-way, this is what wakes it again.
  if (feeds.length > 0) await wakeFor('feeds', now + EVERY);
  let kept = false;
  const states: Record<string, FeedState> = {};
  for (const feed of feeds) {
    const state = before[feed.id] ?? UNREAD;
    states[feed.id] = state;
    if (feed.id !== at && !isDue(state, now)) continue;
    const save = (next: FeedState) => {
      states[feed.id] = next;
      return feedStatesSetting.set({ ...before, ...states });
    };
    await save(whileReading(state, now));
    const next = await readFeed(feed, state, profile, now);
    kept ||= next.readAt === now;
    // Kept after each: a background that is stopped half-way need not begin again.
    await save(next);
  }
  await feedStatesSetting.set(states);
  const tries = Object.values(states).map(({ nextTry }) => nextTry);
  await wakeFor('feeds', tries.length > 0 ? Math.min(...tries) : null);
  // One that was added meanwhile needs its host.
  await giveBackHosts(await feedsSetting.get());
  return kept ? 'kept' : 'nothing';
}

async function readFeed(
  feed: Feed,
  state: FeedState,
  profile: Profile | null,
  now: number,
): Promise<FeedState> {
  if (!(await mayReadFeed(feed))) return afterFailure(state, 'not-allowed', now);
  // Without it nobody could tell the user from the guests, and later the calendar is "unchanged".
  if (!profile || profile.emails.length === 0) return afterFailure(state, 'nobody-known', now);
  const readFor = await digestOf('', profile.emails);
  // To a user with other addresses the same calendar tells something else.
  const headers = state.readFor === readFor ? conditionalHeaders(state, now) : {};
  const answer = await fetchFeed(feed.url, headers);
  const outcome = outcomeOf(answer, now);
  if (outcome.kind === 'unchanged') return afterUnchanged(state, now);
  if (outcome.kind === 'failed') {
    return afterFailure(state, outcome.reason, now, outcome.retryAfter);
  }
  const digest = await digestOf(outcome.text, profile.emails);
  const name = calendarName(outcome.text);
  const about = { readFor, ...(name && { name }) };
  if (isSame(state, digest, now)) return { ...afterUnchanged(state, now), ...about };
  const { sightings, problems } = readIcs(outcome.text, {
    ...{ now, from: now - 2 * YEAR, to: now + YEAR },
    timeZone: profile.working.timeZone,
    meetingsOnly: true,
  });
  const db = new CrosswalkDatabase();
  try {
    await ingestFile(db, profile, sightings, now);
  } catch {
    return afterFailure(state, 'not-kept', now);
  } finally {
    db.close();
  }
  const withGuests = sightings.filter(({ attendees }) => attendees !== undefined).length;
  const leftOut = eventsLeftOut(problems);
  const held = { meetings: sightings.length, withGuests, ...(leftOut > 0 && { leftOut }) };
  return { ...afterReading(outcome, held, digest, now), ...about };
}
