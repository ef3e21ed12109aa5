import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { type AskedWalk, askedWalks } from '@/utils/records/person-walks';

/** The walks of which nothing tells whether they took place; live. Undefined while loading. */
export function useAskedWalks(personId?: string): AskedWalk[] | undefined {
  const db = useDatabase();
  const now = useNow();
  const { timeZone } = useFormat();
  return useRecords(() => askedWalks(db, now, timeZone, personId), [db, now, timeZone, personId]);
}
