import { i18n } from '#i18n';
import { useMarks } from '@/components/app/use-setting';
import { Segmented } from '@/components/ui/segmented';
import { marksSetting } from '@/utils/browser/settings';
import styles from './settings.module.css';

/** Whether the calendar's chips of meetings with peers from other functions carry a mark. */
export function CalendarMarks() {
  const on = useMarks();
  if (on === undefined) return null;
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('settings.marks')}
      </p>
      <Segmented
        label={i18n.t('settings.marks')}
        segments={[
          { value: 'on', label: i18n.t('settings.marks_on') },
          { value: 'off', label: i18n.t('settings.marks_off') },
        ]}
        value={on ? 'on' : 'off'}
        onChange={(value) => void marksSetting.set(value === 'on')}
      />
      <p className={styles.hint}>{i18n.t('settings.marks_hint')}</p>
    </div>
  );
}
