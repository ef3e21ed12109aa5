import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { weekdayNames } from '@/components/settings/weekdays';
import { Select } from '@/components/ui/field';
import text from '@/components/ui/text.module.css';
import { askForNotifications } from '@/utils/browser/notifications';
import type { PracticeReminder } from '@/utils/browser/settings';

const NEVER = 'never';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** On which day to remind of something, and whether the browser says it too. */
export function WeeklyReminderChoice({
  label,
  className,
  reminder: { weekday, notify },
  onChange,
}: {
  /** What it reminds of ("Ask me how it went on"). */
  label: string;
  className?: string | undefined;
  reminder: PracticeReminder;
  onChange: (reminder: PracticeReminder) => Promise<void>;
}) {
  const format = useFormat();
  const [refused, setRefused] = useState(false);
  const { long } = weekdayNames(format.locale);
  const setNotify = async (wanted: boolean) => {
    const allowed = wanted && (await askForNotifications());
    setRefused(wanted && !allowed);
    await onChange({ weekday, notify: allowed });
  };
  return (
    <div className={className}>
      <Select
        slim
        label={label}
        value={weekday ?? NEVER}
        onChange={(value) =>
          void onChange({ notify, weekday: value === NEVER ? null : Number(value) })
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
