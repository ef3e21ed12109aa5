import { useDatabase } from '@/components/app/database-provider';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { loadHistory } from '@/utils/records/contacts';
import { attendeesOf } from '@/utils/records/meetings';
import type { Meeting, Person } from '@/utils/records/schema';
import { type Company, companyOf } from './guess';

/** The latest of their meetings are enough to tell whom they sit with. */
const MEETINGS = 12;

export interface SharedMeetings {
  /** Newest first, past ones only. */
  past: Meeting[];
  company: Company | null;
}

/** Whom somebody meets the user with. Undefined while loading. */
export function useSharedMeetings(personId: string | undefined): SharedMeetings | undefined {
  const db = useDatabase();
  const profile = useProfile();
  const loaded = useRecords(async () => {
    if (personId === undefined) return undefined;
    const { meetings } = await loadHistory(db, personId);
    const latest = meetings.map(({ meeting }) => meeting).reverse();
    const guests = await Promise.all(
      latest.slice(0, MEETINGS).map((meeting) => attendeesOf(db, meeting.id)),
    );
    const others = new Map<string, Person>();
    for (const { person } of guests.flat()) {
      if (person.id !== personId) others.set(person.id, person);
    }
    return { personId, latest, others: [...others.values()] };
  }, [db, personId]);
  if (!loaded || loaded.personId !== personId) return undefined;
  const own = new Set(profile?.emails);
  const others = loaded.others.filter(({ emails }) => !emails.some((email) => own.has(email)));
  const now = Date.now();
  return {
    past: loaded.latest.filter(({ end }) => end <= now),
    company: companyOf(others, profile?.functionId),
  };
}
