import { i18n } from '#i18n';
import { practiceWords } from '@/components/check-in/practice-words';
import { wakeForPractice } from '@/utils/browser/alarms';
import { notify } from '@/utils/browser/notifications';
import { practiceReminderSetting, profileSetting } from '@/utils/browser/settings';
import { CrosswalkDatabase } from '@/utils/records/database';
import { practiceWeeks } from '@/utils/records/practice-weeks';
import { mondayOf, nextMorning } from '@/utils/relationships/week';

/** Of the message, for pressing it. */
export const PRACTICE_NOTICE = 'practice';

/** Asks to be woken on the next morning that was chosen; without a browser message nothing wakes. */
export async function planPracticeReminder(now: number): Promise<void> {
  const { weekday, notify: wanted } = await practiceReminderSetting.get();
  const timeZone = await zone();
  const never = weekday === null || !wanted;
  await wakeForPractice(never ? null : nextMorning(now, weekday, timeZone));
}

/** Asks how the week's practice went, unless that was said already or none was taken. */
export async function remindPractice(now: number): Promise<void> {
  const db = new CrosswalkDatabase();
  try {
    const monday = mondayOf(now, await zone());
    const week = (await practiceWeeks(db)).find((one) => one.week === monday);
    if (week && week.outcome === undefined) {
      await notify(
        PRACTICE_NOTICE,
        i18n.t('check_in.notice_title'),
        i18n.t('check_in.notice_body', [practiceWords(week.practice).name]),
      );
    }
  } finally {
    db.close();
  }
  await planPracticeReminder(now);
}

async function zone(): Promise<string> {
  const own = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (await profileSetting.get())?.working.timeZone ?? own();
}
