import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { emptyProfile } from '@/utils/functions/profile';
import { recentContacts } from '@/utils/records/recent-contacts';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';

/**
 * The beginning of the list by last met, there long before everybody is; undefined once it is not
 * wanted any more, or while it is loading.
 */
export function useFirstRows(wanted: boolean): PersonStanding[] | undefined {
  const db = useDatabase();
  const profile = useProfile();
  const now = useNow();
  const recent = useRecords(
    async () => (wanted ? recentContacts(db, now) : undefined),
    [db, wanted, now],
  );
  if (!wanted || !recent || profile === undefined) return undefined;
  const judgedBy = profile ?? emptyProfile(ownTimeZone());
  return recent
    .map(({ person, history }) => personStanding(person, history, judgedBy, now))
    .filter(({ verdict, touches }) => verdict.standing !== 'self' && touches.length > 0)
    .sort((a, b) => (b.lastTouch ?? 0) - (a.lastTouch ?? 0));
}
