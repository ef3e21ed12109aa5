import { i18n } from '#i18n';
import { notify } from '@/utils/browser/notifications';
import {
  profileSetting,
  roundAskedSetting,
  roundNudgeSetting,
  roundWavedSetting,
} from '@/utils/browser/settings';
import { isWeekPlanned, peersToPlanFor } from '@/utils/coffee/round-nudge';
import { CrosswalkDatabase } from '@/utils/records/database';
import { walksAhead } from '@/utils/records/walks';
import { allStandings } from '@/utils/relationships/all-standings';
import { planWeekly, remindWeekly, resumeWeekly, type WeeklyReminder } from './weekly-reminder';

/** Of the message, for pressing it. */
const ROUND_NOTICE = 'round';

const ROUND: WeeklyReminder = {
  alarm: 'round',
  choice: roundNudgeSetting,
  asked: roundAskedSetting,
  say: async (monday, now) => {
    if (!(await isToPlan(monday, now))) return;
    await notify(ROUND_NOTICE, i18n.t('rounds.notice_title'), i18n.t('rounds.notice_body'));
  },
};

/** As the strip on Today has it: not waved away this week, and there is somebody to plan for. */
async function isToPlan(monday: string, now: number): Promise<boolean> {
  const profile = await profileSetting.get();
  if (profile === null || (await roundWavedSetting.get()) === monday) return false;
  const db = new CrosswalkDatabase();
  try {
    const walks = await walksAhead(db, now);
    // A week that is planned spares the reading of everybody.
    if (isWeekPlanned(walks, now)) return false;
    return peersToPlanFor(await allStandings(db, profile, now), walks, now).length > 0;
  } finally {
    db.close();
  }
}

/** See `planWeekly`. */
export const planRoundNudge = (now: number): Promise<void> => planWeekly(ROUND, now);

/** See `resumeWeekly`. */
export const resumeRoundNudge = (now: number): Promise<void> => resumeWeekly(ROUND, now);

/** Reminds of planning the week's walks where there is somebody to plan for (`peersToPlanFor`). */
export const nudgeRound = (now: number): Promise<void> => remindWeekly(ROUND, now);
