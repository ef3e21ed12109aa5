import { useDatabase } from '@/components/app/database-provider';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { useSample } from '@/components/app/use-setting';
import { profileSetting } from '@/utils/browser/settings';
import { withNotPerson, withoutNotPerson } from '@/utils/functions/not-people';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import { removePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';

/**
 * Removes what is no person, and remembers its addresses (or, without one, its name) in the profile,
 * so that no calendar page makes a person of it again. The sample company is only looked at: nothing
 * of it is remembered.
 */
export function useNotPerson(): (person: Person) => Promise<Undo> {
  const db = useDatabase();
  const sample = useSample();
  return async (person) => {
    const undo = await removePerson(db, person.id);
    if (sample) return undo;
    await change((profile) => withNotPerson(profile, person));
    return async () => {
      await change((profile) => withoutNotPerson(profile, person));
      await undo();
    };
  };
}

async function change(by: (profile: Profile) => Profile): Promise<void> {
  const profile = await profileSetting.get();
  await profileSetting.set(by(profile ?? emptyProfile(ownTimeZone())));
}
