import type { MeetingKeys, Sighting } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import { rank } from './marks';
import { isOverlay } from './merge-meeting';

/** The name under which sightings of one occurrence come together; null without any key. */
export function occurrenceKey(keys: MeetingKeys): string | null {
  if (keys.googleEventId) return `google ${keys.googleEventId}`;
  if (keys.outlookItemId) return `outlook ${keys.outlookItemId}`;
  return keys.iCalUID ? `ical ${keys.iCalUID} ${keys.recurrenceId ?? ''}` : null;
}

/** Sightings by occurrence, in the order in which the page showed them. */
export function groupSightings(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const key = occurrenceKey(sighting.keys);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return groups;
}

/**
 * The sightings of one occurrence that tell about the user's own copy, in the order to merge:
 * older first, poorer first. One event can stand on several calendars of a page; the own one goes
 * before a colleague's, and the one it was known on before goes before another own one, so that
 * a second reading finds the same.
 */
export function inMergeOrder(group: readonly Sighting[], known: Meeting | null): Sighting[] {
  const own = group.filter((sighting) => !isOverlay(sighting));
  const candidates = own.length > 0 ? own : group;
  const calendars = candidates.flatMap(({ calendar }) => (calendar ? [calendar] : []));
  const kept = calendars.find((calendar) => calendar === known?.calendar) ?? calendars[0];
  return candidates
    .filter(({ calendar }) => calendar === undefined || calendar === kept)
    .sort((a, b) => a.seenAt - b.seenAt || rank(a.detail) - rank(b.detail));
}
