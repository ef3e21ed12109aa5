import type { Meeting, Walk } from '@/utils/records/schema';
import { tookPlace } from '@/utils/records/walk-evidence';

const DAY = 86_400_000;
/** Ours: how long it is said that a walk took place. */
const HELD_SHOWN = 3 * DAY;
/** Ours: how long a no is of interest, with nothing since. */
const NO_SHOWN = 30 * DAY;

/** Ours: from so many on another way is suggested. */
export const DECLINES_FOR_ANOTHER_WAY = 2;

/**
 * How often one person said no in a row, the last time they answered included. A series counts once;
 * what was never sent says nothing, and neither does what the user did not go to.
 *
 * @param walks all with them, in any order.
 */
export function declinesInARow(walks: readonly Walk[]): number {
  const newest = walks
    .filter(({ state }) => state === 'declined' || state === 'scheduled' || state === 'held')
    .sort((a, b) => b.start - a.start);
  const asked = new Set<string>();
  for (const { state, id, seriesId } of newest) {
    if (state !== 'declined') break;
    asked.add(seriesId ?? id);
  }
  return asked.size;
}

/** How it stands with the walks that are not over, of one person or of several who go together. */
export interface WalksUnderWay {
  /** All of their records, of several with those of whoever else goes. */
  theirs: Walk[];
  /** Settled on, proposed, or on the calendar. */
  walk?: Walk;
  /** One of them said no. */
  declined?: Walk;
}

/** @param ahead of everybody, ascending by start; one person's walk in company counts as theirs. */
export function walksUnderWay(
  ahead: readonly Walk[],
  [first, ...others]: readonly string[],
): WalksUnderWay {
  const isWith = ({ groupId }: Walk, id: string) =>
    groupId !== undefined && ahead.some((one) => one.personId === id && one.groupId === groupId);
  const own = ahead.filter(
    (walk) => walk.personId === first && others.every((id) => isWith(walk, id)),
  );
  const groups = new Set(own.map(({ groupId }) => groupId));
  // Of several, anybody may have said no.
  const theirs = others.length === 0 ? own : ahead.filter(({ groupId }) => groups.has(groupId));
  const walk = theirs.find(({ state }) => state !== 'declined');
  const declined = theirs.find(({ state }) => state === 'declined');
  return { theirs, ...(walk && { walk }), ...(declined && { declined }) };
}

/** Where it stands with somebody, as far as it is worth a line. */
export interface Standing {
  walk: Walk;
  as: 'planned' | 'proposed' | 'taken-away' | 'scheduled' | 'moved' | 'declined' | 'held';
}

/**
 * The one walk that tells how it stands with a person: the next one ahead; else their no, for a while;
 * else that it took place, for three days. Null for nothing to say, and for what the user is asked
 * about. Of one that is over the calendar may know more than its state does (`tookPlace`).
 *
 * @param meetings the events of the walks, by id.
 */
export function whereItStands(
  walks: readonly Walk[],
  meetings: ReadonlyMap<string, Meeting>,
  now: number,
): Standing | null {
  const [next] = walks
    .filter(({ state, end }) => end > now && isOpen(state))
    .sort((a, b) => a.start - b.start);
  if (next) return { walk: next, as: standingOf(next) };
  const [last] = walks
    .filter(({ state }) => state !== 'missed' && state !== 'planned' && state !== 'proposed')
    .sort((a, b) => b.start - a.start);
  if (!last) return null;
  if (last.state === 'declined') {
    const at = Math.max(last.end, last.settledAt ?? 0);
    return at > now - NO_SHOWN ? { walk: last, as: 'declined' } : null;
  }
  const event = last.meetingId === undefined ? undefined : meetings.get(last.meetingId);
  const wasHeld = last.state === 'held' || tookPlace(last, event, now);
  return wasHeld && last.end > now - HELD_SHOWN ? { walk: last, as: 'held' } : null;
}

function isOpen(state: Walk['state']): boolean {
  return state === 'planned' || state === 'proposed' || state === 'scheduled';
}

/** What a walk that is not over says of itself. */
export function standingOf({ state, meetingId, movedFrom }: Walk): Standing['as'] {
  if (state === 'missed' || state === 'held') return 'held';
  if (state === 'scheduled') return movedFrom === undefined ? 'scheduled' : 'moved';
  return state === 'proposed' && meetingId !== undefined ? 'taken-away' : state;
}
