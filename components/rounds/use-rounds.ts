import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { lastWalkOf, useStretchesRead } from '@/components/coffee/use-walk-plan';
import { planRounds, type Rounds } from '@/utils/coffee/plan-rounds';
import { emptyProfile } from '@/utils/functions/profile';
import { meetingsBetween } from '@/utils/records/meetings';
import { walksAhead } from '@/utils/records/walks';
import type { PersonStanding } from '@/utils/relationships/person-standing';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** How far a round is planned. */
const WEEKS = 6;

/** The round of the coming weeks; live. Undefined while loading. */
export function useRounds(
  standings: readonly PersonStanding[] | undefined,
  perWeek: number | undefined,
): Rounds | undefined {
  const db = useDatabase();
  const profile = useProfile();
  const read = useStretchesRead();
  const now = useNow();
  const hour = Math.floor(now / HOUR) * HOUR;
  const facts = useRecords(async () => {
    const [meetings, walks] = await Promise.all([
      // Two hours back, for what follows straight after meetings.
      meetingsBetween(db, hour - 2 * HOUR, hour + WEEKS * WEEK),
      walksAhead(db, hour),
    ]);
    return { meetings, walks };
  }, [db, hour]);
  return useMemo(() => {
    if (!standings || !facts || profile === undefined || perWeek === undefined) return undefined;
    return planRounds({
      standings,
      ...facts,
      profile: profile ?? emptyProfile(ownTimeZone()),
      now,
      read,
      weeks: WEEKS,
      perWeek,
      lastWalkOf,
    });
  }, [standings, facts, profile, now, read, perWeek]);
}
