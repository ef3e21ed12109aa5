import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { allInvitations } from '@/utils/records/invitations';
import { meetingsWithPeople } from '@/utils/records/meetings';
import type { Invitation } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type TeamMeeting, teamMeetings } from '@/utils/relationships/team-meetings';

const HOUR = 3_600_000;
/** As far back, for the guests of those of which only the tile was read. */
const AHEAD = 42 * 24 * HOUR;

/** The user's team meetings of the next six weeks, and who was invited to one before; live. */
export function useTeamMeetings(
  standings: ReadonlyMap<string, PersonStanding> | undefined,
): { meetings: TeamMeeting[]; invitations: Invitation[] } | undefined {
  const db = useDatabase();
  const profile = useProfile();
  const hour = Math.floor(useNow() / HOUR) * HOUR;
  const read = useRecords(async () => {
    const [meetings, invitations] = await Promise.all([
      meetingsWithPeople(db, hour - AHEAD, hour + AHEAD),
      allInvitations(db),
    ]);
    return { meetings, invitations };
  }, [db, hour]);
  return useMemo(
    () =>
      read && standings && profile !== undefined
        ? {
            meetings: teamMeetings(read.meetings, standings, profile?.functionId, hour),
            invitations: read.invitations,
          }
        : undefined,
    [read, standings, profile, hour],
  );
}
