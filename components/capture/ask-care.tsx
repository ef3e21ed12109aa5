import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { BudgetNote } from '@/components/give-and-get/budget-note';
import { allAsks } from '@/utils/records/asks';
import type { Person } from '@/utils/records/schema';
import styles from './capture.module.css';

/** Before an ask is kept: whether its people were asked much of late. */
export function AskCare({ about }: { about: readonly Person[] }) {
  const db = useDatabase();
  const now = useNow();
  const asks = useRecords(() => allAsks(db), [db]);
  const standings = useStandings();
  const byId = useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  if (!asks) return null;
  return (
    <div className={styles.care}>
      <BudgetNote personIds={about.map(({ id }) => id)} asks={asks} byId={byId} now={now} />
    </div>
  );
}
