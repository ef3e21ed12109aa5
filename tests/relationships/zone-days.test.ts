import { describe, expect, it } from 'vitest';
import { daysSince, sameDay } from '@/utils/relationships/day-counts';
import {
  dateOf,
  dayNumber,
  isoWeekday,
  localDay,
  mondayOf,
  nextMorning,
  startOfDay,
  weekOf,
} from '@/utils/relationships/zone-days';

const day = (at: string, zone: string) => localDay(Date.parse(at), zone);

describe('localDay and dayNumber', () => {
  it.each([
    // Berlin is at +1 in winter and +2 in summer: its day begins at 23:00 or 22:00 UTC.
    ['2026-01-31T22:59Z', 'Europe/Berlin', '2026-01-31'],
    ['2026-01-31T23:00Z', 'Europe/Berlin', '2026-02-01'],
    ['2026-07-31T22:00Z', 'Europe/Berlin', '2026-08-01'],
    // On the days on which the clock changes (01:00 UTC) midnight is still that of the old time.
    ['2026-03-28T22:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-24T22:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2024-02-29T12:00Z', 'UTC', '2024-02-29'],
    // The furthest zones: one moment, two days apart.
    ['2026-06-01T10:30Z', 'Pacific/Kiritimati', '2026-06-02'],
    ['2026-06-01T10:30Z', 'Pacific/Pago_Pago', '2026-05-31'],
    ['2026-06-01T18:20Z', 'Asia/Kathmandu', '2026-06-02'],
    ['1969-12-31T23:30Z', 'UTC', '1969-12-31'],
    ['2026-06-01T23:30Z', 'Mars/Olympus', '2026-06-01'],
  ])('%s in %s is %s', (at, zone, expected) => {
    expect(day(at, zone)).toBe(expected);
  });

  it('tells days apart as the calendar does, around every clock change', () => {
    for (const zone of ['Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns']) {
      for (let hour = 0; hour < 24 * 400; hour += 5) {
        const at = Date.UTC(2026, 0, 1) + hour * 3_600_000;
        const later = at + 7 * 3_600_000;
        expect(sameDay(at, later, zone)).toBe(daysSince(at, later, zone) === 0);
      }
    }
  });

  it('is no number for what is no instant', () => {
    expect(dayNumber(Number.NaN, 'UTC')).toBeNaN();
    expect(localDay(Number.NaN, 'UTC')).toBe('');
    expect(weekOf(Number.POSITIVE_INFINITY, 'UTC')).toBe('');
    expect(sameDay(Number.NaN, Number.NaN, 'UTC')).toBe(false);
  });
});

describe('mondayOf', () => {
  it.each([
    ['2026-06-15', '2026-06-15'], // a Monday
    ['2026-06-21', '2026-06-15'],
    ['2026-01-01', '2025-12-29'],
    ['1970-01-01', '1969-12-29'],
    ['2024-02-29', '2024-02-26'],
  ])('%s is in the week of %s', (date, monday) => {
    expect(dateOf(mondayOf(dayNumber(Date.parse(date), 'UTC')))).toBe(monday);
  });
});

describe('startOfDay', () => {
  it('is midnight in the zone, or the first moment there is', () => {
    const start = (date: string, zone: string) =>
      new Date(startOfDay(Date.parse(date) / 86_400_000, zone)).toISOString();
    expect(start('2026-06-15', 'Europe/Berlin')).toBe('2026-06-14T22:00:00.000Z');
    // Santiago skips midnight: on 6 September 2026 the clock goes from 00:00 (−4) to 01:00 (−3).
    expect(start('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
    expect(start('2026-06-15', 'Mars/Olympus')).toBe('2026-06-15T00:00:00.000Z');
  });
});

describe('weekOf', () => {
  it('is the Monday on the wall of the zone, over a change of the clocks too', () => {
    // Sunday 29 March 2026, 23:30 in Berlin; the clocks went forward that morning.
    const sunday = Date.parse('2026-03-29T21:30:00Z');
    expect(weekOf(sunday, 'Europe/Berlin')).toBe('2026-03-23');
    expect(weekOf(sunday, 'Pacific/Auckland')).toBe('2026-03-30');
    expect(isoWeekday(sunday, 'Europe/Berlin')).toBe(7);
    expect(isoWeekday(sunday, 'Pacific/Auckland')).toBe(1);
  });

  it('holds over a turn of the year and a leap day', () => {
    expect(weekOf(Date.parse('2027-01-01T12:00:00Z'), 'UTC')).toBe('2026-12-28');
    expect(weekOf(Date.parse('2028-02-29T12:00:00Z'), 'UTC')).toBe('2028-02-28');
  });
});

describe('nextMorning', () => {
  it('is later today, or in a week when today’s has gone by', () => {
    const friday = Date.parse('2026-05-15T06:00:00Z');
    expect(nextMorning(friday, 5, 'UTC')).toBe(Date.parse('2026-05-15T09:00:00Z'));
    expect(nextMorning(Date.parse('2026-05-15T09:00:00Z'), 5, 'UTC')).toBe(
      Date.parse('2026-05-22T09:00:00Z'),
    );
  });

  it('reads an unknown zone as UTC', () => {
    expect(nextMorning(Date.parse('2026-05-15T06:00:00Z'), 5, 'Mars/Olympus')).toBe(
      Date.parse('2026-05-15T09:00:00Z'),
    );
  });

  it('is nine on the wall over a change of the clocks', () => {
    // Friday noon before the clocks of Berlin go forward; Monday nine is seven in UTC.
    expect(nextMorning(Date.parse('2026-03-27T11:00:00Z'), 1, 'Europe/Berlin')).toBe(
      Date.parse('2026-03-30T07:00:00Z'),
    );
  });
});
