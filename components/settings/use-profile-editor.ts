import { ownTimeZone } from '@/components/app/own-time-zone';
import { profileSetting } from '@/utils/browser/settings';
import type { Profile } from '@/utils/functions/profile';
import { emptyProfile } from '@/utils/functions/profile';

/** A key that is present and `undefined` clears an optional field. */
export type ProfilePatch = { [K in keyof Profile]?: Profile[K] | undefined };

export interface ProfileEditor {
  profile: Profile;
  /** Keeps the change at once. */
  change(patch: ProfilePatch): void;
}

/** The user's own profile and how to change it, starting from an empty one. */
export function useProfileEditor(own: Profile | null | undefined): ProfileEditor {
  const profile = own ?? emptyProfile(ownTimeZone());
  return {
    profile,
    change: (patch) => {
      const next: Profile = { ...profile, ...withoutCleared(patch) };
      for (const key of ['name', 'functionId', 'level', 'peerHoursGoal'] as const) {
        if (key in patch && patch[key] === undefined) delete next[key];
      }
      void profileSetting.set(next);
    },
  };
}

function withoutCleared(patch: ProfilePatch): Partial<Profile> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
