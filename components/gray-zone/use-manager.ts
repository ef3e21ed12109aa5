import { useDatabase } from '@/components/app/database-provider';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { ME } from '@/utils/functions/reporting-line';
import { managerOf } from '@/utils/records/org-edges';
import type { Person } from '@/utils/records/schema';

/** Whom somebody reports to, as far as a message to them needs it. */
export interface Manager {
  name?: string;
  email?: string;
  /** It is the user. */
  me?: boolean;
}

/** The manager in the tree, or the address that a directory gave; null where none is known. */
export function useManager(person: Person | undefined): Manager | null | undefined {
  const db = useDatabase();
  const emails = useProfile()?.emails;
  return useRecords(async () => {
    if (!person) return null;
    const found = await managerOf(db, person.id, emails);
    if (found?.id === ME) return { me: true };
    const { name, emails: known } = found?.person ?? {};
    const email = known?.[0] ?? person.managerEmail;
    if (name === undefined && email === undefined) return null;
    return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
  }, [db, person, emails]);
}
