import { describe, expect, it, vi } from 'vitest';
import { createFormat } from '@/components/ui/format';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, substitutions: string[] = []) => [key, ...substitutions].join(' '),
  },
}));

const LONDON = 'Europe/London';
/** Tuesday 12 May 2026, 10:18 in London. */
const NOW = Date.UTC(2026, 4, 12, 9, 18);

describe('days in the gutter', () => {
  const format = createFormat('en-GB', LONDON);

  it.each([
    ['2026-05-12', 'ui.today'],
    ['2026-05-14', 'Thu 14'],
    ['2026-05-06', 'Wed 6'],
    ['2026-05-19', '19 May'],
    ['2026-06-05', '5 Jun'],
    ['2025-12-18', '2025'],
  ])('shows %s as %s', (day, shown) => {
    expect(format.day(day, NOW)).toBe(shown);
  });

  it('takes the day of an instant from the zone, not from the machine', () => {
    const lateOnMonday = Date.UTC(2026, 4, 11, 23, 30);
    expect(format.day(lateOnMonday, NOW)).toBe('ui.today');
    expect(createFormat('en-GB', 'America/New_York').day(lateOnMonday, NOW)).toBe('Mon 11');
  });

  it('says how late a day is, and only then that it is late', () => {
    expect(format.due('2026-05-10', NOW)).toEqual({ text: 'ui.days_late 2', late: true });
    expect(format.due('2026-05-12', NOW)).toEqual({ text: 'ui.today', late: false });
  });

  it('counts the days since, from one calendar day to the next, never below none', () => {
    const yesterdayEvening = Date.UTC(2026, 4, 11, 20);
    expect(format.since(yesterdayEvening, NOW)).toBe('ui.days 1');
    expect(format.since(NOW - 3_600_000, NOW)).toBe('ui.today');
    expect(format.since(NOW + 86_400_000, NOW)).toBe('ui.today');
  });
});

describe('locales', () => {
  it('names a near day with the weekday first in English, whatever the country', () => {
    expect(createFormat('en-US', LONDON).day('2026-05-14', NOW)).toBe('Thu 14');
  });

  it('uses the clock, the numbers and the lists of the reader', () => {
    const at = Date.UTC(2026, 4, 14, 13, 30);
    expect(createFormat('en-GB', LONDON).clock(at)).toBe('14:30');
    expect(createFormat('en-US', LONDON).clock(at)).toMatch(/^2:30\sPM$/);
    expect(createFormat('de', LONDON).list(['Ada', 'Grace'])).toBe('Ada und Grace');
    expect(createFormat('de', LONDON).number(1234)).toBe('1.234');
  });

  it('never parts a time from its "AM" at the end of a line', () => {
    expect(createFormat('en-US', LONDON).clock(NOW)).not.toContain(' ');
  });

  it('numbers the hours of a scale by the clock of the reader', () => {
    expect([8, 12, 18].map(createFormat('en-GB', LONDON).hour)).toEqual(['08', '12', '18']);
    expect([8, 12, 18].map(createFormat('en-US', LONDON).hour)).toEqual(['8', '12', '6']);
    expect([8, 18].map(createFormat('de', LONDON).hour)).toEqual(['08', '18']);
  });

  it('writes a slot as a button shows it', () => {
    const format = createFormat('en-GB', LONDON);
    expect(format.slot(Date.UTC(2026, 4, 14, 9, 30), NOW)).toBe('Thu 10:30');
    expect(format.slot(Date.UTC(2026, 5, 5, 9, 30), NOW)).toBe('5 Jun, 10:30');
    expect(format.slot(Date.UTC(2028, 5, 5, 9, 30), NOW)).toBe('5 Jun 2028, 10:30');
    expect(format.slotDay(Date.UTC(2026, 4, 14, 9, 30))).toBe('Thu 14 May, 10:30');
  });

  it('writes minutes and hours', () => {
    const format = createFormat('en-GB', LONDON);
    expect(format.duration(30)).toMatch(/^30\smins?$/);
    expect(format.duration(90)).toMatch(/^1\shr 30\smins?$/);
  });
});

describe('what cannot be', () => {
  it('falls back from a zone or a locale that the engine does not know', () => {
    const format = createFormat('not a locale', 'Mars/Olympus');
    expect(format.clock(NOW)).not.toBe('');
    expect(format.timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('writes nothing for no date', () => {
    expect(createFormat('en-GB', LONDON).dayInYear('soon')).toBe('');
  });
});
