import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  findStaleTabs,
  forgetStaleTab,
  reloadStaleTabs,
  type StaleTabs,
  watchStaleTabs,
} from '@/utils/browser/stale-tabs';

const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';
let tabs: { id: number; url: string; status: string; discarded?: boolean }[];
let hears: Set<number>;
let reloaded: number[];
/** What happens while a tab is asked. */
let meanwhile: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = [];
  hears = new Set();
  reloaded = [];
  meanwhile = () => {};
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    reload: async (id: number) => void reloaded.push(id),
    sendMessage: (id: number, _message: unknown, _to: unknown, answer: (told?: object) => void) => {
      meanwhile();
      answer(hears.has(id) ? { res: true } : undefined);
    },
  });
});

function stale(): Promise<StaleTabs> {
  return new Promise((resolve) => {
    const stop = watchStaleTabs((now) => {
      resolve(now);
      queueMicrotask(() => stop());
    });
  });
}
const open = (id: number, patch: Partial<(typeof tabs)[number]> = {}) =>
  tabs.push({ id, url: CALENDAR, status: 'complete', ...patch });

describe('after an update', () => {
  it('remembers the calendars that do not answer, and no others', async () => {
    open(1);
    open(2);
    hears.add(2);
    open(3, { status: 'loading' });
    open(4, { discarded: true });
    await findStaleTabs({ updated: true });
    expect(await stale()).toEqual({ tabs: [1], updated: true });
  });

  it('leaves mail alone until it turns into the calendar', async () => {
    open(5, { url: 'https://outlook.office.com/mail/' });
    await findStaleTabs({ updated: true });
    expect((await stale()).tabs).toEqual([]);
    await reloadStaleTabs();
    expect(reloaded).toEqual([]);
    for (const tab of tabs) tab.url = 'https://outlook.office.com/calendar/view/week';
    expect((await stale()).tabs).toEqual([5]);
  });

  it('says nothing when all answer', async () => {
    open(1);
    hears.add(1);
    await findStaleTabs({ updated: true });
    expect(await stale()).toEqual({ tabs: [], updated: false });
  });

  it('forgets a tab that speaks again or closes, even while it is asked', async () => {
    open(1);
    open(2);
    await findStaleTabs({ updated: true });
    await forgetStaleTab(1);
    expect((await stale()).tabs).toEqual([2]);
    await forgetStaleTab(2);
    open(3);
    const forgotten: Promise<void>[] = [];
    meanwhile = () => void forgotten.push(...[1, 2, 3].map(forgetStaleTab));
    await findStaleTabs({ updated: true });
    await Promise.all(forgotten);
    expect((await stale()).tabs).toEqual([]);
  });

  it('reloads them and leaves alone what a tab shows since', async () => {
    open(1);
    open(2);
    await findStaleTabs({ updated: true });
    tabs = tabs.filter(({ id }) => id !== 2);
    await reloadStaleTabs();
    expect(reloaded).toEqual([1]);
  });

  it('keeps to the update as the cause when the start is looked at as well', async () => {
    open(1);
    await Promise.all([findStaleTabs({ updated: true }), findStaleTabs({ updated: false })]);
    expect(await stale()).toEqual({ tabs: [1], updated: true });
  });
});
