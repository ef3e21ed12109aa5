import { browser } from 'wxt/browser';

const BADGE_ALARM = 'badge';
/** The badge is looked at this often even when no change is foreseen: clocks and zones move. */
const AT_LEAST_EVERY = 6 * 3_600_000;

/** Wakes the background when the badge may next change. Replaces the earlier alarm; survives a killed worker. */
export async function wakeForBadge(when: number | null, now: number): Promise<void> {
  const latest = now + AT_LEAST_EVERY;
  await browser.alarms.create(BADGE_ALARM, { when: Math.min(when ?? latest, latest) });
}

/** What else the background is woken for, each by an alarm of its own. */
export type Waking = 'feeds' | 'practice' | 'round' | 'before-meeting' | 'after-meeting' | 'call';

/** Wakes the background for it at an instant, in place of what was asked before; null for never. */
export async function wakeFor(what: Waking, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(what);
  else await browser.alarms.create(what, { when });
}

export function onAlarm(what: Waking | typeof BADGE_ALARM, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === what) callback();
  });
}
