import { i18n } from '#i18n';
import { useAgendaSetting } from '@/components/app/use-setting';
import { Segmented } from '@/components/ui/segmented';
import { agendaSetting } from '@/utils/browser/settings';
import styles from './settings.module.css';

/** Whether a walk's invitation names what is known of the other. */
export function InvitationAgenda() {
  const on = useAgendaSetting();
  if (on === undefined) return null;
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('walk_form.setting')}
      </p>
      <Segmented
        label={i18n.t('walk_form.setting')}
        segments={[
          { value: 'on', label: i18n.t('walk_form.setting_on') },
          { value: 'off', label: i18n.t('walk_form.setting_off') },
        ]}
        value={on ? 'on' : 'off'}
        onChange={(value) => void agendaSetting.set(value === 'on')}
      />
      <p className={styles.hint}>{i18n.t('walk_form.setting_hint')}</p>
    </div>
  );
}
