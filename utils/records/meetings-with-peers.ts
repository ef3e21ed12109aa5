import { isShownPeer, judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from './database';
import { attendeesOf } from './meetings';
import { loadReportingLine } from './reporting-line';

/**
 * Asks of one meeting after the other whether a cross-functional peer is in it who did not decline, and
 * fewer than `most` guests. Reads the guests of those that are asked about, and the reporting line once.
 */
export async function peersAsker(
  db: CrosswalkDatabase,
  profile: Profile,
  most: number,
): Promise<(meetingId: string) => Promise<boolean>> {
  const line = await loadReportingLine(db, profile.emails);
  return async (meetingId) => {
    const guests = await attendeesOf(db, meetingId);
    return (
      guests.length < most &&
      guests.some(
        ({ attendance, person }) =>
          attendance.response !== 'declined' && isShownPeer(judge(person, profile, line)),
      )
    );
  };
}
