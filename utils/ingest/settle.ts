import { sameValue } from '@/utils/records/same-value';
import type { Meeting } from '@/utils/records/schema';
import { lastSeen } from './merge-meeting';

/** Ours: a page is read many times a minute; only to note that, nothing is written this often. */
const SEEN_AT_GRAIN = 60_000;

/**
 * The meeting to keep: the old object itself when the sightings told nothing new, the new one with
 * its `updatedAt` when they did. Being seen again is noted once a minute and is no update.
 */
export function settled(before: Meeting | null, after: Meeting, now: number): Meeting {
  if (!before) return after;
  if (!sameValue(withoutTimes(before), withoutTimes(after))) return { ...after, updatedAt: now };
  return lastSeen(after) - lastSeen(before) < SEEN_AT_GRAIN ? before : after;
}

function withoutTimes({ sources, ...rest }: Meeting) {
  const details = Object.entries(sources).map(([source, { detail }]) => [source, detail]);
  return { ...rest, details: Object.fromEntries(details) };
}
