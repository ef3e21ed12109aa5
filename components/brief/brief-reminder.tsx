import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useBriefReminder } from '@/components/app/use-setting';
import { Select } from '@/components/ui/field';
import text from '@/components/ui/text.module.css';
import { askForNotifications } from '@/utils/browser/notifications';
import { BRIEF_MINUTES, briefReminderSetting } from '@/utils/browser/settings';
import styles from './brief.module.css';

/** Ours: enough to read it on the way. */
const USUAL_MINUTES = 10;

/** Whether the browser says before a meeting with peers what matters most, and how long before. */
export function BriefReminder() {
  const minutes = useBriefReminder();
  const format = useFormat();
  const [refused, setRefused] = useState(false);
  if (minutes === undefined) return null;
  const want = async (wanted: boolean) => {
    const allowed = wanted && (await askForNotifications());
    setRefused(wanted && !allowed);
    await briefReminderSetting.set(allowed ? USUAL_MINUTES : null);
  };
  return (
    <div className={styles.reminder}>
      <label className={text.small}>
        <input
          type="checkbox"
          checked={minutes !== null}
          onChange={(event) => void want(event.currentTarget.checked)}
        />{' '}
        {i18n.t('brief.remind')}
      </label>
      {minutes !== null && (
        <Select
          slim
          label={i18n.t('brief.remind_when')}
          value={minutes}
          onChange={(value) => {
            const chosen = BRIEF_MINUTES.find((one) => one === Number(value));
            if (chosen !== undefined) void briefReminderSetting.set(chosen);
          }}
        >
          {BRIEF_MINUTES.map((one) => (
            <option key={one} value={one}>
              {i18n.t('brief.minutes_before', [format.number(one)])}
            </option>
          ))}
        </Select>
      )}
      {refused && (
        <p role="status" className={`${text.small} ${text.soft}`}>
          {i18n.t('check_in.remind_refused')}
        </p>
      )}
    </div>
  );
}
