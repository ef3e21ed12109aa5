import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshCalls } from '@/entrypoints/background/refresh-calls';
import { isHidden, isHiddenByCall, nextHidingChange } from '@/utils/browser/hidden';
import { notify } from '@/utils/browser/notifications';
import { callsSetting, hiddenSetting, hideInCallsSetting } from '@/utils/browser/settings';
import { CrosswalkDatabase } from '@/utils/records/database';
import type { Meeting } from '@/utils/records/schema';
import { freshDatabase } from '../records/fresh-database';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const MINUTE = 60_000;
const TEN = Date.UTC(2026, 2, 4, 10);
const call = { start: TEN, end: TEN + 30 * MINUTE };

beforeEach(() => fakeBrowser.reset());

describe('whether it is hidden', () => {
  it('is by hand until it is shown by hand, whatever calls there are', () => {
    const press = { hidden: true, at: TEN - 1 };
    for (const calls of [[], [call]]) {
      expect(isHidden({ press, calls }, TEN + MINUTE)).toBe(true);
      expect(isHidden({ press, calls }, TEN + 90 * MINUTE)).toBe(true);
      expect(isHiddenByCall({ press, calls }, TEN + MINUTE)).toBe(false);
    }
  });

  it('is by itself from the first to the last moment of a call', () => {
    const hiding = { press: null, calls: [call] };
    const at = [TEN - 1, TEN, call.end - 1, call.end];
    expect(at.map((now) => isHidden(hiding, now))).toEqual([false, true, true, false]);
    expect(isHiddenByCall(hiding, TEN)).toBe(true);
  });

  it('is not for the rest of a call in which the user showed it, and is in the next', () => {
    const later = { start: TEN + 60 * MINUTE, end: TEN + 90 * MINUTE };
    const hiding = { press: { hidden: false, at: TEN + MINUTE }, calls: [call, later] };
    expect(isHidden(hiding, TEN + 2 * MINUTE)).toBe(false);
    expect(isHidden(hiding, later.start)).toBe(true);
  });

  it('changes next when a call begins or ends', () => {
    const hiding = { press: null, calls: [call] };
    expect(nextHidingChange(hiding, TEN - 5)).toBe(call.start);
    expect(nextHidingChange(hiding, TEN)).toBe(call.end);
    expect(nextHidingChange(hiding, call.end)).toBeNull();
  });
});

describe('the setting', () => {
  it('is remembered, and tells whoever watches', async () => {
    const told: boolean[] = [];
    const stop = hiddenSetting.watch((hidden) => told.push(hidden));
    expect(await hiddenSetting.get()).toBe(false);
    await hiddenSetting.set(true);
    await vi.waitFor(() => expect(told).toEqual([true]));
    stop();
    expect(await hiddenSetting.get()).toBe(true);
  });

  it('does not heed calls until the user wants that', async () => {
    await callsSetting.set([{ start: Date.now() - MINUTE, end: Date.now() + MINUTE }]);
    expect(await hiddenSetting.get()).toBe(false);
    await hideInCallsSetting.set(true);
    expect(await hiddenSetting.get()).toBe(true);
    await hiddenSetting.set(false);
    expect(await hiddenSetting.get()).toBe(false);
  });
});

describe('a message of the browser’s', () => {
  it('keeps its words to itself while hidden', async () => {
    const shown: unknown[] = [];
    browser.permissions.contains = async () => true;
    browser.notifications.create = async (...given: unknown[]) => {
      shown.push(given[1]);
      return '';
    };
    await notify('brief:1', 'Tamsin at 10:30', 'You owe the list of clauses');
    await hiddenSetting.set(true);
    await notify('brief:1', 'Tamsin at 10:30', 'You owe the list of clauses');
    expect(shown[0]).toMatchObject({ title: 'Tamsin at 10:30' });
    expect(JSON.stringify(shown[1])).not.toMatch(/Tamsin|clauses|10:30/);
  });
});

describe('the coming calls', () => {
  const meeting = (id: string, given: Partial<Meeting>): Meeting => ({
    ...{ id, createdAt: TEN, updatedAt: TEN, kind: 'event', title: id, sources: {} },
    ...{ onMyCalendar: true, allDay: false, status: 'confirmed' },
    ...{ ...call, conferencing: 'https://meet.example/x' },
    ...given,
  });

  beforeEach(async () => {
    await freshDatabase().delete();
    await new CrosswalkDatabase().delete();
    const db = new CrosswalkDatabase();
    const { conferencing: _, ...room } = meeting('room', {});
    await db.meetings.bulkAdd([
      meeting('call', {}),
      meeting('theirs', { start: TEN + 1, onMyCalendar: false }),
      meeting('declined', { start: TEN + 2, myResponse: 'declined' }),
      meeting('cancelled', { start: TEN + 3, status: 'cancelled' }),
      meeting('gone', { start: TEN + 4, deletedAt: TEN }),
      meeting('day', { start: TEN + 5, allDay: true }),
      room,
    ]);
    db.close();
  });
  const alarm = async () => (await browser.alarms.get('call'))?.scheduledTime;

  it('are the user’s own with a link, and the browser is asked to wake at each end', async () => {
    await hideInCallsSetting.set(true);
    await refreshCalls(TEN - MINUTE);
    expect(await callsSetting.get()).toEqual([call]);
    expect(await alarm()).toBe(call.start);
    await refreshCalls(TEN);
    expect(await alarm()).toBe(call.end);
    await hideInCallsSetting.set(false);
    await refreshCalls(TEN);
    expect(await alarm()).toBeUndefined();
  });
});
