import { i18n } from '#i18n';
import { practiceWords } from '@/components/check-in/practice-words';
import { notify } from '@/utils/browser/notifications';
import { practiceAskedSetting, practiceReminderSetting } from '@/utils/browser/settings';
import { CrosswalkDatabase } from '@/utils/records/database';
import { practiceWeeks } from '@/utils/records/practice-weeks';
import { planWeekly, remindWeekly, resumeWeekly, type WeeklyReminder } from './weekly-reminder';

/** Of the message, for pressing it. */
const PRACTICE_NOTICE = 'practice';

const PRACTICE: WeeklyReminder = {
  alarm: 'practice',
  choice: practiceReminderSetting,
  asked: practiceAskedSetting,
  say: async (monday) => {
    const db = new CrosswalkDatabase();
    try {
      const week = (await practiceWeeks(db)).find((one) => one.week === monday);
      if (!week || week.outcome !== undefined) return;
      await notify(
        PRACTICE_NOTICE,
        i18n.t('check_in.notice_title'),
        i18n.t('check_in.notice_body', [practiceWords(week.practice).name]),
      );
    } finally {
      db.close();
    }
  },
};

/** See `planWeekly`. */
export const planPracticeReminder = (now: number): Promise<void> => planWeekly(PRACTICE, now);

/** See `resumeWeekly`. */
export const resumePracticeReminder = (now: number): Promise<void> => resumeWeekly(PRACTICE, now);

/** Asks how the week's practice went, unless that was said already or none was taken. */
export const remindPractice = (now: number): Promise<void> => remindWeekly(PRACTICE, now);
