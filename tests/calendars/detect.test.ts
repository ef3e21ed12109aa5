import { describe, expect, it, test } from 'vitest';
import {
  detectPage,
  isPage,
  PAGE_KINDS,
  type PageKind,
  showsEvents,
} from '@/utils/calendars/detect';

const G = 'https://calendar.google.com';
const O = 'https://outlook.office.com';

const PAGES: Record<PageKind, string[]> = {
  'google-home': [
    `${G}`,
    `${G}/`,
    `${G}/calendar`,
    `${G}/calendar/u/0`,
    `${G}/calendar/u/0/r`,
    `${G}/calendar/r?authuser=1`,
    `${G}/calendar/u/2/r/`,
  ],
  'google-day': [`${G}/calendar/u/0/r/day/2026/6/2`, `${G}/calendar/r/day`],
  'google-week': [
    `${G}/calendar/u/0/r/week`,
    `${G}/calendar/u/1/r/week/2026/06/02?hl=de`,
    `${G}/calendar/b/1/r/week/2026/12/31#x`,
  ],
  'google-month': [`${G}/calendar/u/0/r/month/2026/6/1`],
  'google-customday': [`${G}/calendar/u/0/r/customday/2026/6/1`],
  'google-customweek': [`${G}/calendar/u/0/r/customweek/2026/6/1`],
  'google-agenda': [`${G}/calendar/u/0/r/agenda/2026/6/1`],
  'google-year': [`${G}/calendar/u/0/r/year/2026/1/1`],
  'google-search': [`${G}/calendar/u/0/r/search?q=walk`],
  'google-eventedit': [
    `${G}/calendar/u/0/r/eventedit`,
    `${G}/calendar/u/0/r/eventedit/ZXZ0MSBt`,
    `${G}/calendar/u/0/r/eventedit?text=Walk`,
    `${G}/calendar/event?eid=ZXZ0MSBt`,
    `${G}/calendar/render?action=TEMPLATE`,
  ],
  'google-settings': [`${G}/calendar/u/0/r/settings`, `${G}/calendar/u/0/r/settings/calendar/x`],
  'google-other': [
    `${G}/calendar/u/0/r/trash`,
    `${G}/calendar/u/0/embed?src=x`,
    `${G}/calendars/u/0/r/week`,
    `${G}/about`,
  ],
  'outlook-calendar': [
    `${O}/calendar`,
    `${O}/calendar/`,
    `${O}/calendar/0/`,
    `${O}/calendar/view`,
    `${O}/calendar/view/agenda`,
    `${O}/calendar/ada@harbour.example/view/board`,
    `${O}/hosted/calendar`,
    'https://outlook.live.com/owa/calendar/view',
  ],
  'outlook-day': [`${O}/calendar/view/day?startdate=2026-09-15`, `${O}/Calendar/View/Day`],
  'outlook-workweek': ['https://outlook.cloud.microsoft/calendar/view/workweek'],
  'outlook-week': [
    'https://outlook.office365.com/calendar/0/view/week/2026/9/15',
    `${O}/hosted/calendar/view/week`,
  ],
  'outlook-month': ['https://outlook.live.com/calendar/0/view/month', `${O}/calendar/view/month#x`],
  'outlook-item': [`${O}/calendar/item/AAMk%2Fx%3D`, `${O}/calendar/0/item/`],
  'outlook-compose': [
    `${O}/calendar/0/deeplink/compose?subject=Walk`,
    `${O}/calendar/deeplink/compose/AAMk`,
    `${O}/calendar/0/action/compose?subject=Walk`,
    `${O}/calendar/compose`,
  ],
  'outlook-mail': [`${O}/mail/`, `${O}/mail/inbox/id/calendar`, 'https://outlook.live.com/mail/0/'],
  'outlook-other': [
    O,
    `${O}/people`,
    `${O}/calendar/options`,
    `${O}/calendar/0/deeplink/read`,
    `${O}/a/b/calendar/view/week`,
  ],
  other: [
    'http://outlook.office.com/calendar/view/week',
    'https://outlook.office.com.evil.example/calendar/view/week',
    'https://teams.microsoft.com/calendar/view/week',
    '',
    'calendar.google.com/calendar/u/0/r/week',
    'http://calendar.google.com/calendar/u/0/r/week',
    'https://calendar.google.com.evil.example/calendar/u/0/r/week',
    'https://mail.google.com/calendar/u/0/r/week',
    'https://example.com/?u=https://calendar.google.com/calendar/u/0/r/week',
    'javascript:alert(1)',
  ],
};

describe('which page an address is', () => {
  for (const own of PAGE_KINDS) {
    test.each(PAGES[own])(`%j is ${own} and nothing else`, (url) => {
      expect(PAGE_KINDS.filter((kind) => isPage(url, kind))).toEqual([own]);
    });
  }
});

describe('what else an address tells', () => {
  it('knows the day, padded or not', () => {
    expect(detectPage(`${G}/calendar/u/0/r/week/2026/6/2`).date).toBe('2026-06-02');
    expect(detectPage(`${G}/calendar/u/0/r/day/2024/02/29`).date).toBe('2024-02-29');
  });

  test.each(['2026/2/30', '2026/13/1', '2026/6', 'x/y/z', '0/0/0'])('has no day in %s', (day) => {
    expect(detectPage(`${G}/calendar/u/0/r/day/${day}`).date).toBeUndefined();
  });

  it('knows which event is being edited', () => {
    expect(detectPage(`${G}/calendar/u/0/r/eventedit/ZXZ0MSBt`).eid).toBe('ZXZ0MSBt');
    expect(detectPage(`${G}/calendar/event?eid=ZXZ0MSBt`).eid).toBe('ZXZ0MSBt');
    expect(detectPage(`${G}/calendar/u/0/r/eventedit?text=Walk`).eid).toBeUndefined();
    expect(detectPage(`${G}/calendar/u/0/r/eventedit/duplicate/ZXZ0MSBt`).eid).toBeUndefined();
  });

  it('knows Outlook’s day and item', () => {
    const dateOf = (path: string) => detectPage(`${O}/calendar/${path}`).date;
    expect(dateOf('view/week?startdate=2026-09-15')).toBe('2026-09-15');
    expect(dateOf('view/week/2026/9/5')).toBe('2026-09-05');
    expect(dateOf('view/week?startdate=2026-02-30')).toBeUndefined();
    expect(dateOf('view/week?startdate=tomorrow')).toBeUndefined();
    const itemOf = (path: string) => detectPage(`${O}/calendar/${path}`).itemId;
    expect(itemOf('item/AAMkA%2Fb%2Bc%3D')).toBe('AAMkA/b+c=');
    expect(itemOf('item/AAMkA/b')).toBe('AAMkA/b');
    expect(itemOf('item/%E0%A4%A')).toBeUndefined();
    expect(itemOf('0/deeplink/compose/AAMk')).toBe('AAMk');
    expect(itemOf('0/deeplink/compose?subject=x')).toBeUndefined();
  });

  it('expects events in views and not in forms or settings', () => {
    expect(showsEvents('google-week')).toBe(true);
    expect(showsEvents('google-settings')).toBe(false);
    expect(showsEvents('google-year')).toBe(false);
    expect(showsEvents('outlook-month')).toBe(true);
    expect(showsEvents('outlook-mail')).toBe(false);
    expect(showsEvents('outlook-item')).toBe(false);
  });
});
