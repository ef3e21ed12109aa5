import { useEffect, useMemo, useState } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { emptyProfile } from '@/utils/functions/profile';
import { openInsights } from './insights-client';
import { type InsightsState, InsightsStore } from './insights-store';

/** By the clock alone only so often: figures of weeks. */
const HOUR_MS = 3_600_000;

export type { InsightsState } from './insights-store';

/** What the user's records say over two years, worked out in a worker; live. */
export function useInsights(): InsightsState {
  const db = useDatabase();
  const profile = useProfile();
  const hour = Math.floor(useNow() / HOUR_MS);
  const [store, setStore] = useState<InsightsStore>();
  const [state, setState] = useState<InsightsState>({ state: 'loading' });
  const judgedBy = useMemo(
    () => (profile === undefined ? undefined : (profile ?? emptyProfile(ownTimeZone()))),
    [profile],
  );

  useEffect(() => {
    setState({ state: 'loading' });
    const next = new InsightsStore(db, openInsights(db.name), setState);
    setStore(next);
    return () => next.close();
  }, [db]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hour is when to ask anew
  useEffect(() => {
    if (judgedBy) store?.ask(judgedBy);
  }, [store, judgedBy, hour]);
  return state;
}
