import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useRecords } from '@/components/app/use-records';
import { emptyProfile } from '@/utils/functions/profile';
import { loadHistories } from '@/utils/records/contacts';
import { listPeople } from '@/utils/records/people';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';
import { useDatabase } from './database-provider';
import { ownTimeZone } from './own-time-zone';
import { useNow } from './use-now';
import { useProfile } from './use-profile';

const StandingsContext = createContext<PersonStanding[] | undefined>(undefined);

const NO_HISTORY = { meetings: [], touches: [], walks: [] };

/** Works out once, for all screens, how everybody stands; again on every change and every minute. */
export function StandingsProvider({ children }: { children: ReactNode }) {
  const db = useDatabase();
  const profile = useProfile();
  const now = useNow();
  const records = useRecords(async () => {
    const [people, histories, line] = await Promise.all([
      listPeople(db),
      loadHistories(db),
      loadReportingLine(db),
    ]);
    return { people, histories, line };
  }, [db]);
  const standings = useMemo(() => {
    if (!records || profile === undefined) return undefined;
    const judgedBy = profile ?? emptyProfile(ownTimeZone());
    const { people, histories, line } = records;
    return people.map((person) =>
      personStanding(person, histories.get(person.id) ?? NO_HISTORY, judgedBy, now, line),
    );
  }, [records, profile, now]);
  return <StandingsContext value={standings}>{children}</StandingsContext>;
}

/** How everybody stands, by name; live. Undefined while loading. */
export function useStandings(): PersonStanding[] | undefined {
  return useContext(StandingsContext);
}
