import { describe, expect, it } from 'vitest';
import { monthEnds, periodStart, weeksUpTo } from '@/utils/relationships/insights/weeks';

const iso = (at: number) => new Date(at).toISOString();

describe('weeksUpTo', () => {
  it('ends with the running week, and the others where the next Monday begins in the zone', () => {
    // Monday 30 March 2026 is the first of summer time in Berlin: it begins at 22:00 UTC, the one before
    // at 23:00.
    const now = Date.parse('2026-03-31T10:00Z');
    const weeks = weeksUpTo(now, 'Europe/Berlin', 3);
    expect(weeks.map(({ week, until, running }) => [week, iso(until), running])).toEqual([
      ['2026-03-16', '2026-03-22T23:00:00.000Z', false],
      ['2026-03-23', '2026-03-29T22:00:00.000Z', false],
      ['2026-03-30', iso(now), true],
    ]);
  });

  it('goes by the zone’s day', () => {
    // Sunday 23:00 UTC is Monday in Kiritimati.
    const now = Date.parse('2026-06-14T23:00Z');
    expect(weeksUpTo(now, 'UTC').at(-1)?.week).toBe('2026-06-08');
    expect(weeksUpTo(now, 'Pacific/Kiritimati').at(-1)?.week).toBe('2026-06-15');
  });

  it('is two years long, over leap days and the turn of years', () => {
    const weeks = weeksUpTo(Date.parse('2028-03-01T12:00Z'), 'UTC');
    expect(weeks).toHaveLength(104);
    expect(weeks.slice(-2).map(({ week }) => week)).toEqual(['2028-02-21', '2028-02-28']);
    expect(weeks[0]?.week).toBe('2026-03-09');
    expect(new Set(weeks.map(({ week }) => week)).size).toBe(104);
  });
});

describe('periodStart', () => {
  it('is the first moment of the first of these weeks', () => {
    expect(iso(periodStart(Date.parse('2026-06-17T12:00Z'), 'Europe/Berlin'))).toBe(
      // 103 weeks before Monday 15 June 2026
      '2024-06-23T22:00:00.000Z',
    );
  });
});

describe('monthEnds', () => {
  it('are the last moments of the months, and now', () => {
    const now = Date.parse('2028-03-31T21:59Z');
    const ends = monthEnds(now, 'Europe/Berlin', 3);
    expect(ends.map(({ month, until }) => [month, iso(until)])).toEqual([
      ['2028-01', '2028-01-31T22:59:59.999Z'],
      ['2028-02', '2028-02-29T22:59:59.999Z'],
      ['2028-03', iso(now)],
    ]);
    // A minute later April has begun there.
    expect(monthEnds(now + 60_000, 'Europe/Berlin', 1)[0]?.month).toBe('2028-04');
  });

  it('are twelve, over the turn of the year', () => {
    const months = monthEnds(Date.parse('2026-02-10T12:00Z'), 'UTC').map(({ month }) => month);
    expect(months).toHaveLength(12);
    expect([months[0], months[10], months[11]]).toEqual(['2025-03', '2026-01', '2026-02']);
  });
});
