import { useDatabase } from '@/components/app/database-provider';
import { useRecords } from '@/components/app/use-records';
import { openFollowUps } from '@/utils/records/follow-ups';
import type { FollowUp } from '@/utils/records/schema';

/**
 * What is to be done, with anybody, due first; live. What is to be talked about when they next meet is
 * not among it. Undefined while loading.
 */
export function useOpenFollowUps(): readonly FollowUp[] | undefined {
  const db = useDatabase();
  return useRecords(
    async () => (await openFollowUps(db)).filter(({ atNextMeeting }) => !atNextMeeting),
    [db],
  );
}
