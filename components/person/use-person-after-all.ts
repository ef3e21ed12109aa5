import { useSample } from '@/components/app/use-setting';
import { withPerson } from '@/utils/functions/not-people';
import type { Person } from '@/utils/records/schema';
import { changeProfile } from './change-profile';

/**
 * Forgets that the user once said that somebody's address or name is no person's: they wrote it down
 * as somebody's themselves. Without that no calendar page would ever show them in a meeting.
 */
export function usePersonAfterAll(): (person: Pick<Person, 'name' | 'emails'>) => Promise<void> {
  const sample = useSample();
  return async (person) => {
    if (!sample) await changeProfile((profile) => withPerson(profile, person));
  };
}
