import { describe, expect, it, test } from 'vitest';
import {
  detectPage,
  isPage,
  PAGE_KINDS,
  type PageKind,
  showsEvents,
} from '@/utils/calendars/detect';

const G = 'https://calendar.google.com';

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
  other: [
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
  });

  it('expects events in views and not in forms or settings', () => {
    expect(showsEvents('google-week')).toBe(true);
    expect(showsEvents('google-settings')).toBe(false);
    expect(showsEvents('google-year')).toBe(false);
  });
});
