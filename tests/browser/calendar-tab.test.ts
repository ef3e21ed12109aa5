import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCalendar, openCalendarAt, reloadCalendars } from '@/utils/browser/calendar-tab';
import { calendarChoiceSetting, pagesSetting } from '@/utils/browser/settings';

interface Tab {
  id: number;
  windowId: number;
  url: string;
}
let tabs: Tab[];
let done: string[];

beforeEach(() => {
  fakeBrowser.reset();
  tabs = [];
  done = [];
  const asked = (pattern: string) => pattern.replace(/\*$/, '');
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) =>
      tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(asked(pattern)))),
    create: async ({ url }: { url: string }) => void done.push(`create ${url}`),
    update: async (id: number, { url }: { url?: string }) =>
      void done.push(url === undefined ? `show ${id}` : `show ${id} ${url}`),
    reload: async (id: number) => void done.push(`reload ${id}`),
  });
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async (id) => {
    done.push(`window ${id}`);
    return { id, focused: true, alwaysOnTop: false, incognito: false };
  });
});

const open = (id: number, url: string) => tabs.push({ id, windowId: id * 10, url });
const GOOGLE = 'https://calendar.google.com/calendar/u/1/r/week';
const OUTLOOK = 'https://outlook.office365.com/calendar/view/week';
const livesInOutlook = () =>
  pagesSetting.set({
    google: { readAt: 1, read: [], parts: {} },
    outlook: { readAt: 2, read: [], parts: {}, host: 'outlook.office365.com' },
  });

describe('opening the calendar', () => {
  it('shows the one the user lives in, not the one that happens to be open', async () => {
    await livesInOutlook();
    open(1, GOOGLE);
    await openCalendar();
    expect(done).toEqual(['create https://outlook.office365.com/calendar/']);
  });

  it('brings an open one forward', async () => {
    await livesInOutlook();
    open(1, GOOGLE);
    open(2, OUTLOOK);
    await openCalendar();
    expect(done).toEqual(['show 2', 'window 20']);
  });

  it('follows the choice, and who asks for one of them', async () => {
    await livesInOutlook();
    open(2, OUTLOOK);
    await calendarChoiceSetting.set('google');
    await openCalendar();
    await openCalendar('outlook');
    expect(done[0]).toBe('create https://calendar.google.com/calendar/u/0/r');
    expect(done[1]).toBe('show 2');
  });

  it('takes whichever is open while nothing is known', async () => {
    open(2, OUTLOOK);
    await openCalendar();
    expect(done).toEqual(['show 2', 'window 20']);
  });

  it('leaves mail alone', async () => {
    await livesInOutlook();
    open(3, 'https://outlook.office365.com/mail/inbox');
    await openCalendar();
    await reloadCalendars();
    expect(done).toEqual(['create https://outlook.office365.com/calendar/']);
  });
});

it('reads every open calendar anew, of both sites', async () => {
  open(1, GOOGLE);
  open(2, OUTLOOK);
  await reloadCalendars();
  expect(done).toEqual(['reload 1', 'reload 2']);
});

describe('opening a week to have it read', () => {
  /** 23:30 on Monday, 2 March, in London; Tuesday in Kathmandu. */
  const LATE = Date.UTC(2026, 2, 2, 23, 30);

  it('goes there in the tab that shows the calendar, by the clock of its account', async () => {
    const account = { timeZone: 'Asia/Kathmandu', language: 'en' };
    await pagesSetting.set({ google: { readAt: 1, read: [], parts: {}, account } });
    open(1, GOOGLE);
    await openCalendarAt(LATE);
    expect(done).toEqual([
      'show 1 https://calendar.google.com/calendar/u/1/r/week/2026/3/3',
      'window 10',
    ]);
  });

  it('leaves a tab in which an event is being written as it is', async () => {
    open(1, 'https://calendar.google.com/calendar/u/1/r/eventedit?text=Walk');
    await openCalendarAt(LATE);
    expect(done[0]).toMatch(
      /^create https:\/\/calendar.google.com\/calendar\/u\/0\/r\/week\/2026\/3\//,
    );
    open(2, GOOGLE);
    await openCalendarAt(LATE);
    expect(done[1]).toMatch(/^show 2 /);
  });

  it('opens the calendar the user lives in, whichever else is open', async () => {
    await livesInOutlook();
    open(1, GOOGLE);
    await openCalendarAt(LATE);
    expect(done[0]).toMatch(
      /^create https:\/\/outlook\.office365\.com\/calendar\/view\/week\?startdate=2026-03-0[23]$/,
    );
  });
});
