import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useRoundNudge } from '@/components/app/use-setting';
import { WeeklyReminderChoice } from '@/components/app/weekly-reminder-choice';
import { weekdayNames } from '@/components/settings/weekdays';
import { Segmented } from '@/components/ui/segmented';
import text from '@/components/ui/text.module.css';
import { roundDaysSetting, roundNudgeSetting, roundsSetting } from '@/utils/browser/settings';
import { hoursOn } from '@/utils/coffee/working-hours';
import styles from './rounds.module.css';
import type { RoundNow } from './use-rounds';

const PER_WEEK = ['1', '2', '3', '4', '5'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** How the round is planned, in one line; opened, how many a week, on which days, and when to be reminded. */
export function RoundSettings({ round: { profile, perWeek, days } }: { round: RoundNow }) {
  const format = useFormat();
  const nudge = useRoundNudge();
  const names = weekdayNames(format.locale);
  const working = WEEKDAYS.filter((day) => hoursOn(profile.working, day).length > 0);
  const chosen = working.filter((day) => days.length === 0 || days.includes(day));
  const all = chosen.length === working.length;
  const toggle = (day: number, on: boolean) => {
    const next = working.filter((one) => (one === day ? on : chosen.includes(one)));
    void roundDaysSetting.set(next.length === working.length ? [] : next);
  };
  return (
    <details className={styles.how}>
      <summary>
        {all
          ? i18n.t('rounds.how', perWeek, [format.number(perWeek)])
          : i18n.t('rounds.how_on', perWeek, [
              format.number(perWeek),
              format.list(chosen.map(names.short)),
            ])}
      </summary>
      <div className={styles.settings}>
        <div>
          <p className={`${text.small} ${text.soft}`} aria-hidden="true">
            {i18n.t('rounds.per_week')}
          </p>
          <Segmented
            label={i18n.t('rounds.per_week')}
            segments={PER_WEEK.map((value) => ({ value, label: format.number(Number(value)) }))}
            value={PER_WEEK.find((value) => Number(value) === perWeek)}
            onChange={(value) => void roundsSetting.set(Number(value))}
          />
        </div>
        {working.length > 1 && (
          <fieldset className={styles.days}>
            <legend className={`${text.small} ${text.soft}`}>{i18n.t('rounds.days')}</legend>
            {working.map((day) => (
              <label key={day} title={names.long(day)}>
                <input
                  type="checkbox"
                  aria-label={names.long(day)}
                  checked={chosen.includes(day)}
                  // A round without a day is none: another is chosen before the last one goes.
                  disabled={chosen.length === 1 && chosen[0] === day}
                  onChange={(event) => toggle(day, event.currentTarget.checked)}
                />
                {names.short(day)}
              </label>
            ))}
          </fieldset>
        )}
        {nudge && (
          <WeeklyReminderChoice
            label={i18n.t('rounds.nudge')}
            className={styles.settings}
            reminder={nudge}
            onChange={roundNudgeSetting.set}
          />
        )}
      </div>
    </details>
  );
}
