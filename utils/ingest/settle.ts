import { sameValue } from '@/utils/records/same-value';
import type { Meeting } from '@/utils/records/schema';
import { lastSeen } from './marks';

/** Ours: a page is read many times a minute; only to note that, nothing is written this often. */
const SEEN_AT_GRAIN = 60_000;

/**
 * The meeting to keep: the old object itself when the sightings told nothing new, the new one with
 * its `updatedAt` when they did. Being seen again is noted once a minute and is no update; nor is
 * which account or calendar of a page showed it.
 */
export function settled(before: Meeting | null, after: Meeting, now: number): Meeting {
  if (!before) return after;
  if (!sameValue(content(before), content(after))) return { ...after, updatedAt: now };
  const seenAgain = lastSeen(after) - lastSeen(before) >= SEEN_AT_GRAIN;
  return seenAgain || !sameValue(places(before), places(after)) ? after : before;
}

function content({ sources, ...rest }: Meeting) {
  const details = Object.entries(sources).map(([source, { detail }]) => [source, detail]);
  return { ...rest, details: Object.fromEntries(details) };
}

function places({ sources }: Meeting) {
  return Object.entries(sources)
    .map(([source, { start, end, calendar, account, goneAt }]) => {
      return { source, start, end, calendar, account, goneAt };
    })
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}
