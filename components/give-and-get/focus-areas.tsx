import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useOwnProfile, useSample } from '@/components/app/use-setting';
import { changeProfile } from '@/components/person/change-profile';
import { InlineText } from '@/components/ui/inline-text';
import text from '@/components/ui/text.module.css';
import styles from './give-and-get.module.css';

/** What matters most to the user's own work, by which offers are found; changed where it stands. */
export function FocusAreas() {
  const format = useFormat();
  const sample = useSample();
  const own = useOwnProfile();
  if (sample) {
    const areas = sample.focusAreas ?? [];
    if (areas.length === 0) return null;
    return (
      <p className={`${text.small} ${text.soft} ${styles.focus}`}>
        {i18n.t('give_get.focus.label')} <bdi>{format.list(areas)}</bdi>
      </p>
    );
  }
  return (
    <div className={`${text.small} ${text.soft} ${styles.focus}`}>
      {i18n.t('give_get.focus.label')}{' '}
      <InlineText
        value={(own?.focusAreas ?? []).join('; ')}
        label={i18n.t('give_get.focus.edit')}
        placeholder={i18n.t('give_get.focus.add')}
        onSave={(value) => {
          const focusAreas = [
            ...new Set(
              value
                .split(';')
                .map((area) => area.trim())
                .filter(Boolean),
            ),
          ];
          void changeProfile((profile) => ({ ...profile, focusAreas }));
        }}
      />
    </div>
  );
}
