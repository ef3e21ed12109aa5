import { i18n } from '#i18n';
import { practiceWords } from '@/components/check-in/practice-words';
import { wakeFor } from '@/utils/browser/alarms';
import { notify } from '@/utils/browser/notifications';
import {
  practiceAskedSetting,
  practiceReminderSetting,
  profileSetting,
} from '@/utils/browser/settings';
import { CrosswalkDatabase } from '@/utils/records/database';
import { practiceWeeks } from '@/utils/records/practice-weeks';
import {
  dayNumber,
  mondayOf,
  nextMorning,
  startOfDay,
  weekOf,
} from '@/utils/relationships/zone-days';

/** Of the message, for pressing it. */
const PRACTICE_NOTICE = 'practice';

/** Asks to be woken on the next morning that was chosen; without a browser message nothing wakes. */
export async function planPracticeReminder(now: number): Promise<void> {
  const { weekday, notify: wanted } = await practiceReminderSetting.get();
  const timeZone = await zone();
  const never = weekday === null || !wanted;
  await wakeFor('practice', never ? null : nextMorning(now, weekday, timeZone));
}

/**
 * At a start of the browser or of the extension. An alarm that was missed meanwhile is gone in one
 * browser and replaced in the other: in the same week it is made up for, once.
 */
export async function resumePracticeReminder(now: number): Promise<void> {
  const { weekday, notify: wanted } = await practiceReminderSetting.get();
  const timeZone = await zone();
  const isMissed =
    wanted &&
    weekday !== null &&
    morningOfWeek(now, weekday, timeZone) <= now &&
    (await practiceAskedSetting.get()) !== weekOf(now, timeZone);
  await (isMissed ? remindPractice(now) : planPracticeReminder(now));
}

/** Asks how the week's practice went, unless that was said already or none was taken. */
export async function remindPractice(now: number): Promise<void> {
  // First of all: whatever fails below, the next one comes.
  await planPracticeReminder(now);
  const monday = weekOf(now, await zone());
  const db = new CrosswalkDatabase();
  try {
    const week = (await practiceWeeks(db)).find((one) => one.week === monday);
    if (week && week.outcome === undefined) {
      await notify(
        PRACTICE_NOTICE,
        i18n.t('check_in.notice_title'),
        i18n.t('check_in.notice_body', [practiceWords(week.practice).name]),
      );
    }
    await practiceAskedSetting.set(monday);
  } finally {
    db.close();
  }
}

/** That of the running week, past or to come. */
function morningOfWeek(now: number, weekday: number, timeZone: string): number {
  const monday = startOfDay(mondayOf(dayNumber(now, timeZone)), timeZone);
  return nextMorning(monday, weekday, timeZone);
}

async function zone(): Promise<string> {
  const own = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (await profileSetting.get())?.working.timeZone ?? own();
}
