import { browser } from 'wxt/browser';
import { briefNotice } from '@/components/brief/brief-notice';
import { isMeeting } from '@/components/today/day';
import { createFormat } from '@/components/ui/format';
import { wakeFor } from '@/utils/browser/alarms';
import { notify } from '@/utils/browser/notifications';
import { briefReminderSetting, briefsToldSetting, profileSetting } from '@/utils/browser/settings';
import type { Profile } from '@/utils/functions/profile';
import { briefRows } from '@/utils/records/brief-rows';
import { CrosswalkDatabase } from '@/utils/records/database';
import { meetingsBetween } from '@/utils/records/meetings';
import { peersAsker } from '@/utils/records/meetings-with-peers';
import type { Meeting } from '@/utils/records/schema';
import { meetingBriefs } from '@/utils/relationships/brief';
import { MAX_PEOPLE } from '@/utils/relationships/touches';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Only the next days are looked at; what comes later is found when they have begun. */
const AHEAD = 3 * DAY;
const LOOK_AGAIN = 2 * DAY;

/**
 * Tells of each meeting with peers that begins within the minutes that were chosen, once, and asks to
 * be woken for the next one. To be called by the alarm and after every change: all of it is derived from
 * the records as they are, so what was moved is told at its new time, and what was cancelled or declined
 * not at all. A meeting that has begun is told no more.
 */
export async function remindBriefs(now: number): Promise<void> {
  const minutes = await briefReminderSetting.get();
  const profile = minutes === null ? null : await profileSetting.get();
  if (minutes === null || profile === null) return wakeFor('before-meeting', null);
  const db = new CrosswalkDatabase();
  try {
    const told = (await briefsToldSetting.get()).filter(({ start }) => start > now - DAY);
    const isTold = ({ id, start }: Meeting) =>
      told.some((one) => one.meetingId === id && one.start === start);
    const { due, next } = await ahead(db, profile, now, minutes * MINUTE, isTold);
    // First of all: whatever fails below, the next one comes.
    await wakeFor('before-meeting', next);
    if (due.length === 0) return;
    const tellingNow = due.map(({ id, start }) => ({ meetingId: id, start }));
    await briefsToldSetting.set([...told, ...tellingNow]);
    await tell(db, profile, due, now);
  } finally {
    db.close();
  }
}

/** What is to be told now, and when there is more; epoch ms. */
async function ahead(
  db: CrosswalkDatabase,
  profile: Profile,
  now: number,
  before: number,
  isTold: (meeting: Meeting) => boolean,
): Promise<{ due: Meeting[]; next: number }> {
  const due: Meeting[] = [];
  const hasPeers = await peersAsker(db, profile, MAX_PEOPLE);
  for (const meeting of await meetingsBetween(db, now, now + AHEAD)) {
    if (meeting.start <= now || !isMeeting(meeting) || isTold(meeting)) continue;
    const at = meeting.start - before;
    if (!(await hasPeers(meeting.id))) continue;
    if (at > now) return { due, next: at };
    due.push(meeting);
  }
  return { due, next: now + LOOK_AGAIN };
}

/** Those that begin together in one message; pressed, it leads to the brief of the first. */
async function tell(
  db: CrosswalkDatabase,
  profile: Profile,
  due: readonly Meeting[],
  now: number,
): Promise<void> {
  const format = createFormat(browser.i18n.getUILanguage(), profile.working.timeZone);
  const ids = due.map(({ id }) => id);
  const briefs = meetingBriefs(await briefRows(db, ids, profile), profile, now);
  for (const start of new Set(due.map((meeting) => meeting.start))) {
    // Whoever said no since it was found due leaves nothing to tell.
    const together = briefs.filter(({ meeting, peers }) => meeting.start === start && peers.length);
    const notice = briefNotice(together, format);
    if (notice) await notify(`brief:${notice.meetingId}`, notice.title, notice.text);
  }
}
