import { describe, expect, it } from 'vitest';
import { type Repeat, readRule, repeatDays, repeatName, repeatText } from '@/demo/repeat';

const weeks = (every: number, more: Partial<Repeat> = {}): Repeat => ({
  unit: 'week',
  every,
  ...more,
});

describe('the rule of a form link', () => {
  it.each<[string, Repeat]>([
    ['RRULE:FREQ=WEEKLY;INTERVAL=8;BYDAY=TU', weeks(8, { weekdays: [2] })],
    ['RRULE:FREQ=WEEKLY', weeks(1)],
    ['rrule:freq=weekly;wkst=mo;byday=mo,th', weeks(1, { weekdays: [1, 4] })],
    ['RRULE:FREQ=DAILY;COUNT=3', { unit: 'day', every: 1, times: 3 }],
    [
      'RRULE:FREQ=MONTHLY;INTERVAL=2;UNTIL=20270131T235959Z',
      { unit: 'month', every: 2, until: '2027-01-31' },
    ],
  ])('%s', (text, rule) => expect(readRule(text)).toEqual(rule));

  it('is none without its prefix, or with what is not known here', () => {
    for (const text of [
      null,
      '',
      'FREQ=WEEKLY',
      'RRULE:',
      'RRULE:FREQ=YEARLY',
      'RRULE:FREQ=WEEKLY;INTERVAL=0',
      'RRULE:FREQ=WEEKLY;INTERVAL=x',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU',
      'RRULE:FREQ=WEEKLY;BYHOUR=9',
      'RDATE:20261203',
    ])
      expect(readRule(text), String(text)).toBeNull();
  });
});

describe('the days of a series', () => {
  it('lie as far apart as the rule says, on its weekdays', () => {
    expect(repeatDays(weeks(8), '2026-12-01').slice(0, 3)).toEqual([
      '2026-12-01',
      '2027-01-26',
      '2027-03-23',
    ]);
    expect(repeatDays(weeks(2, { weekdays: [1, 4], times: 4 }), '2026-12-03')).toEqual([
      '2026-12-03',
      '2026-12-14',
      '2026-12-17',
      '2026-12-28',
    ]);
    expect(repeatDays({ unit: 'day', every: 3, until: '2027-01-04' }, '2026-12-31')).toEqual([
      '2026-12-31',
      '2027-01-03',
    ]);
  });

  it('keep the first even where the rule names another weekday, and skip months without the day', () => {
    expect(repeatDays(weeks(1, { weekdays: [5], times: 2 }), '2026-12-01')).toEqual([
      '2026-12-01',
      '2026-12-04',
    ]);
    expect(repeatDays({ unit: 'month', every: 1, times: 3 }, '2026-12-31')).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]);
  });

  it('end one day', () => {
    expect(repeatDays(weeks(1), '2026-12-01').length).toBeLessThan(100);
    expect(repeatDays(weeks(1, { times: 1 }), '2026-12-01')).toEqual(['2026-12-01']);
  });
});

describe('what is said of it', () => {
  it.each<[Repeat, string, string]>([
    [weeks(1), 'weekly', 'Weekly'],
    [weeks(8), 'every-8-weeks', 'Every 8 weeks'],
    [{ unit: 'day', every: 1 }, 'daily', 'Daily'],
    [{ unit: 'month', every: 2 }, 'every-2-months', 'Every 2 months'],
  ])('%o', (rule, name, text) => {
    expect(repeatName(rule)).toBe(name);
    expect(repeatText(name)).toBe(text);
  });
});
