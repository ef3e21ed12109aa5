import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { weekdayNames } from '@/components/settings/weekdays';
import { Select } from '@/components/ui/field';
import type { PracticeReminder } from '@/utils/browser/settings';
import { NoticeChoice } from './notice-choice';

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
  const { long } = weekdayNames(format.locale);
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
        <NoticeChoice
          label={i18n.t('check_in.remind_notify')}
          on={notify}
          onChange={(on) => onChange({ weekday, notify: on })}
        />
      )}
    </div>
  );
}
