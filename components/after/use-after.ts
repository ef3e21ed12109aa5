import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { emptyProfile } from '@/utils/functions/profile';
import { writtenAboutMeetings } from '@/utils/records/afterwords';
import { attendeesOf, getMeeting } from '@/utils/records/meetings';
import type { Meeting, Person } from '@/utils/records/schema';
import { type AskedAfter, meetingsToAskAfter } from '@/utils/relationships/meetings-to-ask-after';

/** The meetings that wait for a word about them, the last one first; live. Undefined while loading. */
export function useAskedAfter(): AskedAfter[] | undefined {
  const db = useDatabase();
  const now = useNow();
  const known = useProfile();
  const profile = useMemo(
    () => (known === undefined ? undefined : (known ?? emptyProfile(ownTimeZone()))),
    [known],
  );
  return useRecords(
    async () => profile && meetingsToAskAfter(db, profile, now),
    [db, profile, now],
  );
}

/** One meeting, its guests, and whether something was written of it since it began; live. Null when it is not known, undefined while loading. */
export function useMeetingWithPeople(
  id: string,
): { meeting: Meeting; people: Person[]; isWritten: boolean } | null | undefined {
  const db = useDatabase();
  return useRecords(async () => {
    const meeting = await getMeeting(db, id);
    if (!meeting) return null;
    const guests = await attendeesOf(db, id);
    const there = guests.filter(({ attendance }) => attendance.response !== 'declined');
    const written = (await writtenAboutMeetings(db, [meeting])).get(id);
    const isWritten = written !== undefined && written >= meeting.start;
    return { meeting, people: there.map(({ person }) => person), isWritten };
  }, [db, id]);
}
