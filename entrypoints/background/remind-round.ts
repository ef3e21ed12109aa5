import { i18n } from '#i18n';
import { notify } from '@/utils/browser/notifications';
import { roundAskedSetting, roundNudgeSetting } from '@/utils/browser/settings';
import { isWeekPlanned } from '@/utils/coffee/round-nudge';
import { CrosswalkDatabase } from '@/utils/records/database';
import { walksAhead } from '@/utils/records/walks';
import { planWeekly, remindWeekly, resumeWeekly, type WeeklyReminder } from './weekly-reminder';

/** Of the message, for pressing it. */
const ROUND_NOTICE = 'round';

const ROUND: WeeklyReminder = {
  alarm: 'round',
  choice: roundNudgeSetting,
  asked: roundAskedSetting,
  say: async (_, now) => {
    const db = new CrosswalkDatabase();
    try {
      if (isWeekPlanned(await walksAhead(db, now), now)) return;
      await notify(ROUND_NOTICE, i18n.t('rounds.notice_title'), i18n.t('rounds.notice_body'));
    } finally {
      db.close();
    }
  },
};

/** See `planWeekly`. */
export const planRoundNudge = (now: number): Promise<void> => planWeekly(ROUND, now);

/** See `resumeWeekly`. */
export const resumeRoundNudge = (now: number): Promise<void> => resumeWeekly(ROUND, now);

/** Reminds of planning the week's walks, unless some stand in the seven days ahead already. */
export const nudgeRound = (now: number): Promise<void> => remindWeekly(ROUND, now);
