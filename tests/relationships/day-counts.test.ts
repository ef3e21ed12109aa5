import { describe, expect, it } from 'vitest';
import { daysSince, sameDay } from '@/utils/relationships/day-counts';

const at = Date.parse;

describe('daysSince', () => {
  it.each([
    // 23:30 → 02:30 in Berlin (UTC+1): the calendar turned once.
    ['2026-01-14T22:30Z', '2026-01-15T01:30Z', 'Europe/Berlin', 1],
    // The same three hours are one day in New York: 17:30 → 20:30.
    ['2026-01-14T22:30Z', '2026-01-15T01:30Z', 'America/New_York', 0],
    // Clocks go forward on 29 March: noon to noon is 23 h, and one day.
    ['2026-03-28T11:00Z', '2026-03-29T10:00Z', 'Europe/Berlin', 1],
    // Clocks go back on 25 October: 00:30 to 23:30 is 24 h, and one day.
    ['2026-10-24T22:30Z', '2026-10-25T22:30Z', 'Europe/Berlin', 0],
    // A leap year: 28 February to 1 March 2028.
    ['2028-02-28T12:00Z', '2028-03-01T12:00Z', 'UTC', 2],
    ['2027-02-28T12:00Z', '2027-03-01T12:00Z', 'UTC', 1],
    // Tomorrow is minus one.
    ['2026-01-15T12:00Z', '2026-01-14T12:00Z', 'UTC', -1],
    // A zone nobody knows is read as UTC.
    ['2026-01-14T23:30Z', '2026-01-15T00:30Z', 'Mars/Olympus', 1],
  ])('%s to %s in %s is %i', (from, to, zone, days) => {
    expect(daysSince(at(from), at(to), zone)).toBe(days);
  });
});

describe('sameDay', () => {
  it('holds over a day of 25 hours and not over midnight', () => {
    expect(sameDay(at('2026-10-24T22:00Z'), at('2026-10-25T22:59Z'), 'Europe/Berlin')).toBe(true);
    expect(sameDay(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'), 'Europe/Berlin')).toBe(false);
    expect(sameDay(at('2026-10-24T12:00Z'), at('2025-10-24T12:00Z'), 'UTC')).toBe(false);
  });
});
