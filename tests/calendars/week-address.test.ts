import { describe, expect, it } from 'vitest';
import { detectPage } from '@/utils/calendars/detect';
import { googleWeek, outlookWeek } from '@/utils/calendars/week-address';

const DAY = '2026-03-02';

describe('the week around a day', () => {
  it('is one of Google’s, of the account that is open, else of the one that was read', () => {
    const second = 'https://calendar.google.com/calendar/u/1/r/month?pli=1';
    const week = googleWeek(DAY, second, 'alex@harbour.example');
    expect(week).toBe('https://calendar.google.com/calendar/u/1/r/week/2026/3/2');
    expect(detectPage(week)).toEqual({ kind: 'google-week', date: DAY });
    expect(googleWeek(DAY, undefined, 'alex+x@harbour.example')).toBe(
      'https://calendar.google.com/calendar/u/0/r/week/2026/3/2?authuser=alex%2Bx%40harbour.example',
    );
    expect(googleWeek(DAY, 'https://calendar.google.com/calendar/r')).toBe(
      'https://calendar.google.com/calendar/u/0/r/week/2026/3/2',
    );
  });

  it('is one of Outlook’s, at the host and of the account that is open', () => {
    const open = 'https://outlook.office365.com/calendar/1/view/month';
    const week = outlookWeek(DAY, open, 'outlook.live.com');
    expect(week).toBe('https://outlook.office365.com/calendar/1/view/week?startdate=2026-03-02');
    expect(detectPage(week)).toEqual({ kind: 'outlook-week', date: DAY });
    expect(outlookWeek(DAY, undefined, 'outlook.live.com')).toBe(
      'https://outlook.live.com/calendar/view/week?startdate=2026-03-02',
    );
  });
});
