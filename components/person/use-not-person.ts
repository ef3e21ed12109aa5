import { useDatabase } from '@/components/app/database-provider';
import { useSample } from '@/components/app/use-setting';
import { withNotPerson, withoutNotPerson } from '@/utils/functions/not-people';
import { removePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { changeProfile } from './change-profile';

/**
 * Removes what is no person, and remembers its addresses (or, without one, its names) in the profile,
 * so that no calendar page makes a person of it again. It is remembered first: a page may be read in
 * between. The sample company is only looked at: nothing of it is remembered.
 */
export function useNotPerson(): (person: Person) => Promise<Undo> {
  const db = useDatabase();
  const sample = useSample();
  return async (person) => {
    if (sample) return removePerson(db, person.id);
    const forget = () => changeProfile((profile) => withoutNotPerson(profile, person));
    await changeProfile((profile) => withNotPerson(profile, person));
    try {
      const undo = await removePerson(db, person.id);
      return async () => {
        await forget();
        await undo();
      };
    } catch (error) {
      await forget();
      throw error;
    }
  };
}
