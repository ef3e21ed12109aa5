import { useDatabase } from '@/components/app/database-provider';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { isFurther, type Verdict } from '@/utils/functions/peer';
import { between } from '@/utils/functions/reporting-line';
import { loadReportingLine } from '@/utils/records/reporting-line';

/** Names of those who stand between the user and somebody in the line, from the user outwards. */
export function useBetween(personId: string, verdict: Verdict): readonly string[] {
  const db = useDatabase();
  const emails = useProfile()?.emails;
  const further = isFurther(verdict);
  const names = useRecords(async () => {
    if (!further) return [];
    const way = between(await loadReportingLine(db, emails), personId);
    const people = await db.people.bulkGet(way);
    return people.flatMap((person) => person?.name ?? []);
  }, [db, emails, personId, further]);
  return names ?? [];
}
