import { i18n } from '#i18n';
import { siteName } from '@/components/app/site-name';
import { useCalendarChoice, useHomeSite } from '@/components/app/use-setting';
import { Segmented } from '@/components/ui/segmented';
import { CALENDAR_CHOICES } from '@/utils/browser/pages';
import { calendarChoiceSetting } from '@/utils/browser/settings';
import styles from './settings.module.css';

/** Which calendar walks are written into and buttons open. */
export function CalendarChoice() {
  const choice = useCalendarChoice();
  const home = useHomeSite();
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('settings.calendar')}
      </p>
      <Segmented
        label={i18n.t('settings.calendar')}
        segments={CALENDAR_CHOICES.map((value) => ({
          value,
          label: value === 'automatic' ? i18n.t('settings.calendar_automatic') : siteName(value),
        }))}
        value={choice}
        onChange={(value) => void calendarChoiceSetting.set(value)}
      />
      <p className={styles.hint}>
        {choice === 'automatic' && home
          ? i18n.t('settings.calendar_now', [siteName(home)])
          : i18n.t('settings.calendar_hint')}
      </p>
    </div>
  );
}
