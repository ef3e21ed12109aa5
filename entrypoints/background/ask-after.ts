import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createFormat } from '@/components/ui/format';
import { wakeFor } from '@/utils/browser/alarms';
import { notify } from '@/utils/browser/notifications';
import { afterNoticeSetting, afterToldSetting, profileSetting } from '@/utils/browser/settings';
import type { Profile } from '@/utils/functions/profile';
import { CrosswalkDatabase } from '@/utils/records/database';
import {
  type AskedAfter,
  meetingsToAskAfter,
  meetingsToBeAskedAfter,
} from '@/utils/relationships/meetings-to-ask-after';

const MINUTE = 60_000;
/** Later than this the next meeting has begun; the panel still asks. */
const FRESH = 15 * MINUTE;
/** Only so far is looked ahead; what comes later is found then. */
const AHEAD = 24 * 60 * MINUTE;

/**
 * Asks, with a message of the browser's own, after the meeting that ended within the last quarter of an
 * hour, once, and asks to be woken for the next end. To be called by the alarm and after every change:
 * all of it is derived from the records as they are.
 */
export async function askAfter(now: number): Promise<void> {
  const profile = (await afterNoticeSetting.get()) ? await profileSetting.get() : null;
  if (profile === null) return wakeFor('after-meeting', null);
  const db = new CrosswalkDatabase();
  try {
    const ahead = await meetingsToBeAskedAfter(db, profile, now, now + AHEAD);
    // First of all: whatever fails below, the next one comes.
    await wakeFor(
      'after-meeting',
      Math.min(now + AHEAD, ...ahead.map(({ meeting }) => meeting.end)),
    );
    const told = (await afterToldSetting.get()).filter(({ end }) => end > now - AHEAD);
    const isTold = ({ meeting }: AskedAfter) =>
      told.some(({ meetingId, end }) => meetingId === meeting.id && end === meeting.end);
    const ended = await meetingsToAskAfter(db, profile, now, now - FRESH);
    const due = ended.filter((one) => one.meeting.end >= now - FRESH && !isTold(one));
    const [newest] = due;
    if (!newest) return;
    const telling = due.map(({ meeting: { id, end } }) => ({ meetingId: id, end }));
    await afterToldSetting.set([...told, ...telling]);
    await ask(newest, profile);
  } finally {
    db.close();
  }
}

async function ask({ meeting, people }: AskedAfter, profile: Profile): Promise<void> {
  const id = `after:${meeting.id}`;
  if (meeting.title === '') {
    await notify(id, i18n.t('after.notice_untitled'), i18n.t('after.notice_plain'));
    return;
  }
  const format = createFormat(browser.i18n.getUILanguage(), profile.working.timeZone);
  const names = format.list(people.map(({ name }) => name));
  await notify(
    id,
    i18n.t('after.notice_title', [meeting.title]),
    i18n.t('after.notice_body', [names]),
  );
}
