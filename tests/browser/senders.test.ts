import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  calendarPage,
  isCalendarPage,
  isOwnPage,
  readFocus,
} from '@/entrypoints/background/senders';

beforeEach(() => fakeBrowser.reset());

const from = (url: string, id = fakeBrowser.runtime.id) => ({ id, url });

describe('who a message comes from', () => {
  it.each([
    ['https://calendar.google.com/calendar/u/0/r/week', 'google'],
    ['https://outlook.office.com/calendar/view/week', 'outlook'],
    ['https://outlook.office365.com/hosted/calendar', 'outlook'],
    ['https://outlook.live.com/calendar/0/view/month', 'outlook'],
    ['https://outlook.cloud.microsoft/calendar/', 'outlook'],
  ])('is a calendar, also in a frame: %s', (url, site) => {
    expect(calendarPage(from(url))).toEqual({ site, host: new URL(url).host });
  });

  it.each([
    'http://calendar.google.com/calendar/u/0/r',
    'https://calendar.google.com.evil.example/calendar',
    'https://evil.example/?https://calendar.google.com/',
    'https://calendar.google.com:8443/calendar',
    'https://mail.google.com/',
    'https://teams.microsoft.com/calendar',
    'about:blank',
    'data:text/html,hello',
    '',
  ])('is nobody: %s', (url) => {
    expect(calendarPage(from(url))).toBeNull();
  });

  it('is nobody when another extension sends from a calendar, or one of our own pages', () => {
    expect(isCalendarPage(from('https://calendar.google.com/', 'another'))).toBe(false);
    const panel = from(fakeBrowser.runtime.getURL('/'));
    expect([isCalendarPage(panel), isOwnPage(panel)]).toEqual([false, true]);
    expect(isOwnPage(from('https://calendar.google.com/'))).toBe(false);
  });
});

it('takes an open event from its own site alone', () => {
  const google = { googleEventId: 'abc' };
  const outlook = { outlookItemId: 'AAMk=' };
  expect(readFocus(google, 'google')).toEqual(google);
  expect(readFocus(outlook, 'outlook')).toEqual(outlook);
  expect(readFocus(google, 'outlook')).toBeUndefined();
  expect(readFocus(outlook, 'google')).toBeUndefined();
  expect(readFocus(null, 'outlook')).toBeNull();
  expect(readFocus({ googleEventId: 7 }, 'google')).toBeUndefined();
});
