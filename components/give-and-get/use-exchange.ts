import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useRecords } from '@/components/app/use-records';
import { allAsks } from '@/utils/records/asks';
import { allFavours } from '@/utils/records/favours';
import type { Ask, Favour } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Everything that was given, received and asked, and everybody it may be about. */
export interface Exchange {
  standings: readonly PersonStanding[];
  byId: ReadonlyMap<string, PersonStanding>;
  /** Newest first. */
  favours: readonly Favour[];
  /** Open ones first. */
  asks: readonly Ask[];
}

/** Live; undefined while loading. */
export function useExchange(): Exchange | undefined {
  const db = useDatabase();
  const standings = useStandings();
  const favours = useRecords(() => allFavours(db), [db]);
  const asks = useRecords(() => allAsks(db), [db]);
  return useMemo(() => {
    if (!standings || !favours || !asks) return undefined;
    return {
      standings,
      byId: new Map(standings.map((standing) => [standing.person.id, standing])),
      favours,
      asks,
    };
  }, [standings, favours, asks]);
}
