import type { Profile } from '@/utils/functions/profile';
import { useOwnProfile, useSample } from './use-setting';

/** Who the user is, or who they play in the sample data. Undefined while loading, null when unknown. */
export function useProfile(): Profile | null | undefined {
  const sample = useSample();
  const own = useOwnProfile();
  return sample === undefined ? undefined : (sample ?? own);
}
