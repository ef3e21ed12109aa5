import { i18n } from '#i18n';
import { usePracticeReminder } from '@/components/app/use-setting';
import { WeeklyReminderChoice } from '@/components/app/weekly-reminder-choice';
import { practiceReminderSetting } from '@/utils/browser/settings';
import styles from './check-in.module.css';

/** On which day to ask how it went, and whether the browser says it too. */
export function ReminderChoice() {
  const reminder = usePracticeReminder();
  if (!reminder) return null;
  return (
    <WeeklyReminderChoice
      label={i18n.t('check_in.remind')}
      className={styles.remind}
      reminder={reminder}
      onChange={practiceReminderSetting.set}
    />
  );
}
