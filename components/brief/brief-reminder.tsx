import { i18n } from '#i18n';
import { NoticeChoice } from '@/components/app/notice-choice';
import { useFormat } from '@/components/app/use-format';
import { useBriefReminder } from '@/components/app/use-setting';
import { Select } from '@/components/ui/field';
import { BRIEF_MINUTES, briefReminderSetting } from '@/utils/browser/settings';
import styles from './brief.module.css';

/** Ours: enough to read it on the way. */
const USUAL_MINUTES = 10;

/** Whether the browser says before a meeting with peers what matters most, and how long before. */
export function BriefReminder() {
  const minutes = useBriefReminder();
  const format = useFormat();
  if (minutes === undefined) return null;
  return (
    <div className={styles.reminder}>
      <NoticeChoice
        label={i18n.t('brief.remind')}
        on={minutes !== null}
        onChange={(on) => briefReminderSetting.set(on ? USUAL_MINUTES : null)}
      />
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
    </div>
  );
}
