import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  planPracticeReminder,
  remindPractice,
  resumePracticeReminder,
} from '@/entrypoints/background/remind-practice';
import { practiceReminderSetting, profileSetting } from '@/utils/browser/settings';
import { emptyProfile } from '@/utils/functions/profile';
import { breakNotices, firstDay, type Notice, wakesAt, write } from './background';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

/** Wednesday 4 March 2026. */
const WEDNESDAY = Date.UTC(2026, 2, 4, 12);
const THURSDAY = 4;
const HOUR = 3_600_000;
const nextMorning = Date.UTC(2026, 2, 5, 9);
const weekOn = nextMorning + 7 * 24 * HOUR;

let shown: Notice[] = [];

beforeEach(async () => {
  shown = await firstDay();
  await profileSetting.set(emptyProfile('Europe/London'));
  await practiceReminderSetting.set({ weekday: THURSDAY, notify: true });
});

const takePractice = (): Promise<void> =>
  write((db) =>
    db.practiceWeeks.add({
      ...{ id: 'w', createdAt: WEDNESDAY, updatedAt: WEDNESDAY },
      ...{ week: '2026-03-02', practice: 'safety' },
    }),
  );
const ids = () => shown.map(({ id }) => id);

describe('the reminder of the week’s practice', () => {
  it('comes in the morning that was chosen, and is planned anew before anything else', async () => {
    await planPracticeReminder(WEDNESDAY);
    expect(await wakesAt('practice')).toBe(nextMorning);
    breakNotices();
    await takePractice();
    await expect(remindPractice(nextMorning)).rejects.toThrow('no such permission');
    expect(await wakesAt('practice')).toBe(weekOn);
  });

  it('asks only for a practice of which nothing was said', async () => {
    await remindPractice(nextMorning);
    expect(ids()).toEqual([]);
    await takePractice();
    await remindPractice(nextMorning);
    expect(ids()).toEqual(['practice']);
  });

  it('is made up for once when the browser was closed that morning', async () => {
    await takePractice();
    await resumePracticeReminder(WEDNESDAY);
    expect(ids()).toEqual([]);
    expect(await wakesAt('practice')).toBe(nextMorning);
    await resumePracticeReminder(nextMorning + 2 * HOUR);
    await resumePracticeReminder(nextMorning + 26 * HOUR);
    expect(ids()).toEqual(['practice']);
    expect(await wakesAt('practice')).toBe(weekOn);
  });

  it('never comes when it is not wanted', async () => {
    await takePractice();
    await practiceReminderSetting.set({ weekday: THURSDAY, notify: false });
    await resumePracticeReminder(nextMorning + HOUR);
    expect(ids()).toEqual([]);
    expect(await wakesAt('practice')).toBeUndefined();
  });
});
