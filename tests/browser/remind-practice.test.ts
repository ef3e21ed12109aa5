import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  planPracticeReminder,
  remindPractice,
  resumePracticeReminder,
} from '@/entrypoints/background/remind-practice';
import { practiceReminderSetting, profileSetting } from '@/utils/browser/settings';
import { emptyProfile } from '@/utils/functions/profile';
import { CrosswalkDatabase } from '@/utils/records/database';
import { freshDatabase } from '../records/fresh-database';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

/** Wednesday 4 March 2026. */
const WEDNESDAY = Date.UTC(2026, 2, 4, 12);
const THURSDAY = 4;
const HOUR = 3_600_000;
const nextMorning = Date.UTC(2026, 2, 5, 9);
const weekOn = nextMorning + 7 * 24 * HOUR;

let shown: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  shown = [];
  browser.permissions.contains = async () => true;
  browser.notifications.create = async (...[id]: unknown[]) => {
    shown.push(String(id));
    return String(id);
  };
  await freshDatabase().delete();
  await new CrosswalkDatabase().delete();
  await profileSetting.set(emptyProfile('Europe/London'));
  await practiceReminderSetting.set({ weekday: THURSDAY, notify: true });
});

async function takePractice(): Promise<void> {
  const db = new CrosswalkDatabase();
  await db.practiceWeeks.add({
    ...{ id: 'w', createdAt: WEDNESDAY, updatedAt: WEDNESDAY },
    ...{ week: '2026-03-02', practice: 'safety' },
  });
  db.close();
}
const alarm = async () => (await browser.alarms.get('practice'))?.scheduledTime;

describe('the reminder of the week’s practice', () => {
  it('comes in the morning that was chosen, and is planned anew before anything else', async () => {
    await planPracticeReminder(WEDNESDAY);
    expect(await alarm()).toBe(nextMorning);
    browser.permissions.contains = async () => {
      throw new Error('no such permission');
    };
    await takePractice();
    await expect(remindPractice(nextMorning)).rejects.toThrow('no such permission');
    expect(await alarm()).toBe(weekOn);
  });

  it('asks only for a practice of which nothing was said', async () => {
    await remindPractice(nextMorning);
    expect(shown).toEqual([]);
    await takePractice();
    await remindPractice(nextMorning);
    expect(shown).toEqual(['practice']);
  });

  it('is made up for once when the browser was closed that morning', async () => {
    await takePractice();
    await resumePracticeReminder(WEDNESDAY);
    expect(shown).toEqual([]);
    expect(await alarm()).toBe(nextMorning);
    await resumePracticeReminder(nextMorning + 2 * HOUR);
    await resumePracticeReminder(nextMorning + 26 * HOUR);
    expect(shown).toEqual(['practice']);
    expect(await alarm()).toBe(weekOn);
  });

  it('never comes when it is not wanted', async () => {
    await takePractice();
    await practiceReminderSetting.set({ weekday: THURSDAY, notify: false });
    await resumePracticeReminder(nextMorning + HOUR);
    expect(shown).toEqual([]);
    expect(await alarm()).toBeUndefined();
  });
});
