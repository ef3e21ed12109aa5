import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { usePracticeReminder } from '@/components/app/use-setting';
import { weekdayNames } from '@/components/settings/weekdays';
import { Select } from '@/components/ui/field';
import text from '@/components/ui/text.module.css';
import { askForNotifications } from '@/utils/browser/notifications';
import { practiceReminderSetting } from '@/utils/browser/settings';
import styles from './check-in.module.css';

const NEVER = 'never';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** On which day to ask how it went, and whether the browser says it too. */
export function ReminderChoice() {
  const reminder = usePracticeReminder();
  const format = useFormat();
  const [refused, setRefused] = useState(false);
  if (!reminder) return null;
  const { weekday, notify } = reminder;
  const { long } = weekdayNames(format.locale);
  const setNotify = async (wanted: boolean) => {
    const allowed = wanted && (await askForNotifications());
    setRefused(wanted && !allowed);
    await practiceReminderSetting.set({ weekday, notify: allowed });
  };
  return (
    <div className={styles.remind}>
      <Select
        slim
        label={i18n.t('check_in.remind')}
        value={weekday ?? NEVER}
        onChange={(value) =>
          void practiceReminderSetting.set({
            notify,
            weekday: value === NEVER ? null : Number(value),
          })
        }
      >
        {WEEKDAYS.map((day) => (
          <option key={day} value={day}>
            {long(day)}
          </option>
        ))}
        <option value={NEVER}>{i18n.t('check_in.remind_never')}</option>
      </Select>
      {weekday !== null && (
        <label className={text.small}>
          <input
            type="checkbox"
            checked={notify}
            onChange={(event) => void setNotify(event.currentTarget.checked)}
          />{' '}
          {i18n.t('check_in.remind_notify')}
        </label>
      )}
      {refused && (
        <p role="status" className={`${text.small} ${text.soft}`}>
          {i18n.t('check_in.remind_refused')}
        </p>
      )}
    </div>
  );
}
