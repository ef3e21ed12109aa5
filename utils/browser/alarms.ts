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
