import { ownTimeZone } from '@/components/app/own-time-zone';
import { profileSetting } from '@/utils/browser/settings';
import { emptyProfile, type Profile } from '@/utils/functions/profile';

/** Changes the stored profile, a blank one where there is none; writes nothing when it stays the same. */
export async function changeProfile(by: (profile: Profile) => Profile): Promise<void> {
  const profile = (await profileSetting.get()) ?? emptyProfile(ownTimeZone());
  const next = by(profile);
  if (next !== profile) await profileSetting.set(next);
}
