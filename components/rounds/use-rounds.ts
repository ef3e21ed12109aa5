import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { useRoundDays, useRoundLeftOut, useRoundsPerWeek } from '@/components/app/use-setting';
import { lastWalkOf, useStretchesRead } from '@/components/coffee/use-walk-plan';
import { planRounds, type Rounds } from '@/utils/coffee/plan-rounds';
import { type PlannedSlot, planWalk } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import { roundClaims } from '@/utils/coffee/round-claims';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import { roundRows } from '@/utils/records/round-rows';
import type { PersonStanding } from '@/utils/relationships/person-standing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;
/** How far a round is planned, this week included. */
const WEEKS = 8;
/** A plan is made anew so often by time alone. */
const STEP = 5 * MINUTE;

export interface RoundNow {
  rounds: Rounds;
  profile: Profile;
  perWeek: number;
  days: readonly number[];
  /** Hours for one person in a stretch, beside those of everybody else's visits; best first. */
  hoursFor: (standing: PersonStanding, within: Range, limit: number) => PlannedSlot[];
}

/** The round of the coming weeks; live. Undefined while loading. */
export function useRounds(standings: readonly PersonStanding[] | undefined): RoundNow | undefined {
  const db = useDatabase();
  const known = useProfile();
  const read = useStretchesRead();
  const perWeek = useRoundsPerWeek();
  const days = useRoundDays();
  const leftOut = useRoundLeftOut();
  const now = Math.floor(useNow() / STEP) * STEP;
  const hour = Math.floor(now / HOUR) * HOUR;
  const profile = useMemo(
    () => (known === undefined ? undefined : (known ?? emptyProfile(ownTimeZone()))),
    [known],
  );
  const rows = useRecords(
    // Two hours back, for what follows straight after meetings.
    () => roundRows(db, { from: hour - 2 * HOUR, to: hour + WEEKS * WEEK }, hour),
    [db, hour],
  );
  return useMemo(() => {
    if (!standings || !rows || !profile || !perWeek || !days || !leftOut) return undefined;
    const out = leftOut.filter(({ until }) => until > now).map(({ personId }) => personId);
    const rounds = planRounds({
      ...{ standings, profile, now, read, perWeek, days, lastWalkOf, weeks: WEEKS },
      meetings: rows.meetings,
      walks: rows.walks,
      claims: roundClaims({ ...rows, standings, now, own: profile.functionId }),
      leftOut: new Set(out),
    });
    const hoursFor = (standing: PersonStanding, within: Range, limit: number) =>
      planWalk({
        ...{ person: standing, meetings: rows.meetings, read, profile, now, within, limit },
        held: rounds.weeks.flatMap(({ visits }) =>
          visits.flatMap(({ personId, at, walk, slot }) =>
            personId === standing.person.id
              ? []
              : { start: at, end: at + lengthOf(walk ?? slot ?? { start: 0, end: 0 }) },
          ),
        ),
        lastWalk: lastWalkOf(standing),
      }).slots;
    return { rounds, profile, perWeek, days, hoursFor };
  }, [standings, rows, profile, perWeek, days, leftOut, now, read]);
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
