import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { emptyProfile } from '@/utils/functions/profile';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useDatabase } from './database-provider';
import { ownTimeZone } from './own-time-zone';
import { StandingsStore } from './standings-store';
import { useNow } from './use-now';
import { useProfile } from './use-profile';

const StandingsContext = createContext<PersonStanding[] | undefined>(undefined);

/** Works out once, for all screens, how everybody stands, and keeps it up. */
export function StandingsProvider({ children }: { children: ReactNode }) {
  const db = useDatabase();
  const profile = useProfile();
  const now = useNow();
  const store = useMemo(() => new StandingsStore(db), [db]);
  const judgedBy = useMemo(
    () => (profile === undefined ? undefined : (profile ?? emptyProfile(ownTimeZone()))),
    [profile],
  );
  useEffect(() => store.follow(), [store]);
  useEffect(() => {
    if (judgedBy) store.judge(judgedBy, now);
  }, [store, judgedBy, now]);
  const standings = useSyncExternalStore(store.subscribe, store.standings);
  return <StandingsContext value={judgedBy && standings}>{children}</StandingsContext>;
}

/** How everybody stands, by name; live. Undefined while loading. */
export function useStandings(): PersonStanding[] | undefined {
  return useContext(StandingsContext);
}
