import { type Waking, wakeFor } from '@/utils/browser/alarms';
import { type PracticeReminder, profileSetting } from '@/utils/browser/settings';
import type { Setting } from '@/utils/browser/stored-setting';
import {
  dayNumber,
  mondayOf,
  nextMorning,
  startOfDay,
  weekOf,
} from '@/utils/relationships/zone-days';

/** A message of the browser's own, once a week in the morning of a day that the user chose. */
export interface WeeklyReminder {
  alarm: Waking;
  /** On which day, and whether the browser is to say it. */
  choice: Setting<PracticeReminder>;
  /** The Monday of the week in which it was last said. */
  asked: Setting<string | null>;
  /** Says it, where there is anything to say in the week of that Monday. */
  say: (monday: string, now: number) => Promise<void>;
}

/** Asks to be woken on the next morning that was chosen; without a browser message nothing wakes. */
export async function planWeekly({ alarm, choice }: WeeklyReminder, now: number): Promise<void> {
  const { weekday, notify: wanted } = await choice.get();
  const timeZone = await zone();
  const never = weekday === null || !wanted;
  await wakeFor(alarm, never ? null : nextMorning(now, weekday, timeZone));
}

/**
 * At a start of the browser or of the extension. An alarm that was missed meanwhile is gone in one
 * browser and replaced in the other: in the same week it is made up for, once.
 */
export async function resumeWeekly(reminder: WeeklyReminder, now: number): Promise<void> {
  const { weekday, notify: wanted } = await reminder.choice.get();
  const timeZone = await zone();
  const isMissed =
    wanted &&
    weekday !== null &&
    morningOfWeek(now, weekday, timeZone) <= now &&
    (await reminder.asked.get()) !== weekOf(now, timeZone);
  await (isMissed ? remindWeekly(reminder, now) : planWeekly(reminder, now));
}

export async function remindWeekly(reminder: WeeklyReminder, now: number): Promise<void> {
  // First of all: whatever fails below, the next one comes.
  await planWeekly(reminder, now);
  const monday = weekOf(now, await zone());
  await reminder.say(monday, now);
  await reminder.asked.set(monday);
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
