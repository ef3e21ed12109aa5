import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useToast } from '@/components/app/toast-provider';
import { useOwnProfile } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { levelName } from '@/components/ui/names';
import { Note } from '@/components/ui/note';
import { profileSetting } from '@/utils/browser/settings';
import type { AboutMe } from '@/utils/transfer/import/contract';

/** Function and level as the directory has them, where the user has not said the same. */
export function AboutMeOffer({ about }: { about: AboutMe | undefined }) {
  const functions = useFunctions();
  const toasts = useToast();
  const profile = useOwnProfile();
  if (!about || !profile) return null;
  const { functionId = profile.functionId, level = profile.level } = about;
  if (functionId === profile.functionId && level === profile.level) return null;
  const told = [
    functionId && functions.name(functionId),
    level && level !== 'unknown' && levelName(level),
  ].filter((word) => typeof word === 'string');
  const take = async () => {
    await profileSetting.set({
      ...profile,
      ...(functionId !== undefined && { functionId }),
      ...(level !== undefined && { level }),
    });
    toasts.show(i18n.t('import.about_me_taken'), () => profileSetting.set(profile));
  };
  return (
    <Note
      title={i18n.t('import.about_me', [told.join(' · ')])}
      actions={<Button onClick={() => void take()}>{i18n.t('import.about_me_take')}</Button>}
    />
  );
}
