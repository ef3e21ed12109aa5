import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  nudgeRound,
  planRoundNudge,
  resumeRoundNudge,
} from '@/entrypoints/background/remind-round';
import { profileSetting, roundNudgeSetting } from '@/utils/browser/settings';
import { emptyProfile } from '@/utils/functions/profile';
import { CrosswalkDatabase } from '@/utils/records/database';
import type { Walk } from '@/utils/records/schema';
import { freshDatabase } from '../records/fresh-database';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Saturday 7 March 2026, and the Monday after it at nine in London. */
const SATURDAY = Date.UTC(2026, 2, 7, 12);
const MONDAY = Date.UTC(2026, 2, 9, 9);

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
  await roundNudgeSetting.set({ weekday: 1, notify: true });
});

async function stands(start: number, state: Walk['state']): Promise<void> {
  const db = new CrosswalkDatabase();
  await db.walks.put({
    ...{ id: 'w', createdAt: 0, updatedAt: 0, personId: 'p', title: 'Walk' },
    ...{ start, end: start + HOUR / 2, state },
  });
  db.close();
}
const alarm = async () => (await browser.alarms.get('round'))?.scheduledTime;

describe('the nudge to plan the week’s walks', () => {
  it('comes in the morning that was chosen, and plans the next one first', async () => {
    await planRoundNudge(SATURDAY);
    expect(await alarm()).toBe(MONDAY);
    await nudgeRound(MONDAY);
    expect(shown).toEqual(['round']);
    expect(await alarm()).toBe(MONDAY + 7 * DAY);
  });

  it('says nothing while a walk stands in the seven days ahead', async () => {
    await stands(MONDAY + 6 * DAY, 'planned');
    await nudgeRound(MONDAY);
    expect(shown).toEqual([]);
    await stands(MONDAY + 8 * DAY, 'planned');
    await nudgeRound(MONDAY);
    expect(shown).toEqual(['round']);
    await stands(MONDAY + 2 * DAY, 'declined');
    await nudgeRound(MONDAY);
    expect(shown).toEqual(['round', 'round']);
  });

  it('is made up for once when the browser was closed that morning', async () => {
    await resumeRoundNudge(MONDAY + 2 * HOUR);
    await resumeRoundNudge(MONDAY + 26 * HOUR);
    expect(shown).toEqual(['round']);
    expect(await alarm()).toBe(MONDAY + 7 * DAY);
  });

  it('never comes unless it was asked for', async () => {
    await roundNudgeSetting.set({ weekday: null, notify: true });
    await resumeRoundNudge(MONDAY + HOUR);
    await roundNudgeSetting.set({ weekday: 1, notify: false });
    await resumeRoundNudge(MONDAY + HOUR);
    expect(shown).toEqual([]);
    expect(await alarm()).toBeUndefined();
  });
});
