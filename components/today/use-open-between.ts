import { useDatabase } from '@/components/app/database-provider';
import { useRecords } from '@/components/app/use-records';
import { openAsks } from '@/utils/records/asks';
import { openFollowUps } from '@/utils/records/follow-ups';
import { openPromises } from '@/utils/records/promises';
import type { FollowUp } from '@/utils/records/schema';
import type { AboutPeople, Ask, PromiseRecord } from '@/utils/records/schema-between';

/** What is open between the user and others. */
export interface OpenBetween {
  /** Due first. */
  followUps: readonly FollowUp[];
  /** To be talked about when they meet, oldest first. */
  talkingPoints: readonly FollowUp[];
  /** Due first. */
  promises: readonly PromiseRecord[];
  /** Those that wait longest first. */
  asks: readonly Ask[];
}

/** Everything that is open, with anybody; live. Undefined while loading. */
export function useOpenBetween(): OpenBetween | undefined {
  const db = useDatabase();
  return useRecords(async () => {
    const [all, promises, asks] = await Promise.all([
      openFollowUps(db),
      openPromises(db),
      openAsks(db),
    ]);
    return {
      followUps: all.filter(({ atNextMeeting }) => !atNextMeeting),
      talkingPoints: all
        .filter(({ atNextMeeting }) => atNextMeeting)
        .sort((a, b) => a.createdAt - b.createdAt),
      promises,
      asks,
    };
  }, [db]);
}

/** What of it is with one person. */
export function openWith(open: OpenBetween, personId: string): OpenBetween {
  const theirs = <T extends AboutPeople>(records: readonly T[]) =>
    records.filter(({ personIds }) => personIds.includes(personId));
  return {
    followUps: theirs(open.followUps),
    talkingPoints: theirs(open.talkingPoints),
    promises: theirs(open.promises),
    asks: theirs(open.asks),
  };
}
