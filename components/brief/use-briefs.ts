import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import { briefRows } from '@/utils/records/brief-rows';
import { type MeetingBrief, meetingBriefs } from '@/utils/relationships/brief';

/**
 * The briefs of the meetings that a query names by id, in that order; live, and by the clock. Undefined
 * while loading; those of an earlier query stay until the next is answered.
 *
 * @param deps what the query depends on.
 */
export function useBriefsOf(
  ids: () => Promise<readonly string[]>,
  deps: readonly unknown[],
): MeetingBrief[] | undefined {
  const db = useDatabase();
  const profile = useProfile();
  const now = useNow();
  const judging = useMemo<Profile | undefined>(
    () => (profile === undefined ? undefined : (profile ?? emptyProfile(ownTimeZone()))),
    [profile],
  );
  const rows = useRecords(
    async () => judging && briefRows(db, await ids(), judging),
    [db, judging, ...deps],
  );
  return useMemo(() => rows && judging && meetingBriefs(rows, judging, now), [rows, judging, now]);
}
