import { liveQuery, type Subscription } from 'dexie';
import { useCallback, useSyncExternalStore } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useNow } from '@/components/app/use-now';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { meetingsBetween } from '@/utils/records/meetings';
import type { Meeting, Walk } from '@/utils/records/schema';
import { walksAhead } from '@/utils/records/walks';

const HOUR = 3_600_000;
/**
 * What planWalk asks for: two hours back, fourteen days ahead, as much again to look for an hour when
 * those are full, and the hour this was rounded by.
 */
const BEHIND = 2 * HOUR;
const AHEAD = (28 * 24 + 1) * HOUR;
const HALF_A_DAY = 12 * HOUR;

/** What every plan for a walk rests on. */
export interface WalkFacts {
  /** Ascending, those that overlap the days a walk may fall on, or was settled on. */
  meetings: Meeting[];
  /** Of everybody, not over yet. */
  walks: Walk[];
}

interface Shared {
  from: number;
  facts: WalkFacts | undefined;
  listeners: Set<() => void>;
  subscription: Subscription | undefined;
}

/** One query for all buttons on a screen, however many there are. */
const shared = new WeakMap<CrosswalkDatabase, Shared>();

function sharedFor(db: CrosswalkDatabase): Shared {
  const existing = shared.get(db);
  if (existing) return existing;
  const created: Shared = {
    from: 0,
    facts: undefined,
    listeners: new Set(),
    subscription: undefined,
  };
  shared.set(db, created);
  return created;
}

function watch(db: CrosswalkDatabase, hour: number, state: Shared): void {
  state.subscription?.unsubscribe();
  state.from = hour;
  state.subscription = liveQuery(async () => {
    const [meetings, walks] = await Promise.all([
      meetingsBetween(db, hour - BEHIND, hour + AHEAD),
      walksAhead(db, hour),
    ]);
    return { meetings: [...meetings, ...(await onLaterDays(db, walks, meetings, hour))], walks };
  }).subscribe({
    next: (facts) => {
      state.facts = facts;
      for (const listener of state.listeners) listener();
    },
    // A database that closes under the query is told of by the screen's own queries.
    error: () => {},
  });
}

/** What stands around the hours that were settled on further ahead; beside `known`, ascending. */
async function onLaterDays(
  db: CrosswalkDatabase,
  walks: readonly Walk[],
  known: readonly Meeting[],
  hour: number,
): Promise<Meeting[]> {
  const later = walks.filter(
    ({ state, start }) =>
      (state === 'planned' || state === 'proposed') && start > hour + AHEAD - HALF_A_DAY,
  );
  const found = await Promise.all(
    later.map(({ start, end }) => meetingsBetween(db, start - HALF_A_DAY, end + HALF_A_DAY)),
  );
  const byId = new Map(found.flat().map((meeting) => [meeting.id, meeting]));
  for (const { id } of known) byId.delete(id);
  return [...byId.values()].sort((a, b) => a.start - b.start);
}

/** Live; undefined while it is first read. */
export function useWalkFacts(): WalkFacts | undefined {
  const db = useDatabase();
  const hour = Math.floor(useNow() / HOUR) * HOUR;
  const subscribe = useCallback(
    (listener: () => void) => {
      const state = sharedFor(db);
      state.listeners.add(listener);
      if (!state.subscription || state.from !== hour) watch(db, hour, state);
      return () => {
        state.listeners.delete(listener);
        if (state.listeners.size > 0) return;
        state.subscription?.unsubscribe();
        state.subscription = undefined;
      };
    },
    [db, hour],
  );
  return useSyncExternalStore(subscribe, () => sharedFor(db).facts);
}
