import { browser } from 'wxt/browser';

const BADGE_ALARM = 'badge';
/** The badge is looked at this often even when no change is foreseen: clocks and zones move. */
const AT_LEAST_EVERY = 6 * 3_600_000;

/** Wakes the background when the badge may next change. Replaces the earlier alarm; survives a killed worker. */
export async function wakeForBadge(when: number | null, now: number): Promise<void> {
  const latest = now + AT_LEAST_EVERY;
  await browser.alarms.create(BADGE_ALARM, { when: Math.min(when ?? latest, latest) });
}

export function onBadgeAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === BADGE_ALARM) callback();
  });
}

const FEEDS_ALARM = 'feeds';

/** Wakes the background when the next calendar is to be read from its address; null for never. */
export async function wakeForFeeds(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(FEEDS_ALARM);
  else await browser.alarms.create(FEEDS_ALARM, { when });
}

export function onFeedsAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === FEEDS_ALARM) callback();
  });
}

const PRACTICE_ALARM = 'practice';

/** Wakes the background when it is time to ask about the week's practice; null for never. */
export async function wakeForPractice(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(PRACTICE_ALARM);
  else await browser.alarms.create(PRACTICE_ALARM, { when });
}

export function onPracticeAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === PRACTICE_ALARM) callback();
  });
}
