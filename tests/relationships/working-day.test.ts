import { describe, expect, it } from 'vitest';
import type { Availability } from '@/utils/functions/profile';
import { daysOff, endOfNextWorkingDay } from '@/utils/relationships/working-day';
import { dayNumber } from '@/utils/relationships/zone-days';
import { meeting } from '../builders';

const day = [{ start: '09:00', end: '17:00' }];
const week = { 1: day, 2: day, 3: day, 4: day, 5: day };
const working = (timeZone: string, days: Availability['days'] = week): Availability => ({
  timeZone,
  days,
});
const utc = (text: string) => Date.parse(`${text}:00Z`);
const HOUR = 3_600_000;

describe('the end of the next working day', () => {
  it('is that of tomorrow, on the wall of the user’s zone', () => {
    const endAfter = (text: string, zone: string) => endOfNextWorkingDay(utc(text), working(zone));
    expect(endAfter('2026-03-03T10:30', 'Europe/London')).toBe(utc('2026-03-04T17:00'));
    // Already Wednesday in Auckland.
    expect(endAfter('2026-03-03T12:30', 'Pacific/Auckland')).toBe(utc('2026-03-05T04:00'));
    expect(endAfter('2026-03-03T02:30', 'America/Los_Angeles')).toBe(utc('2026-03-04T01:00'));
    expect(endAfter('2026-03-03T10:30', 'Asia/Kathmandu')).toBe(utc('2026-03-04T11:15'));
  });

  it('passes over the weekend, whichever days that is', () => {
    const friday = utc('2026-03-06T15:00');
    expect(endOfNextWorkingDay(friday, working('Europe/London'))).toBe(utc('2026-03-09T17:00'));
    const sunday = { 7: day, 1: day, 2: day, 3: day, 4: day };
    const thursday = utc('2026-03-05T10:00');
    expect(endOfNextWorkingDay(thursday, working('Asia/Dubai', sunday))).toBe(
      utc('2026-03-08T13:00'),
    );
    expect(endOfNextWorkingDay(utc('2026-03-07T10:00'), working('Europe/London'))).toBe(
      utc('2026-03-09T17:00'),
    );
  });

  it('is at the same hour on the wall when the clock changes in between', () => {
    // Summer time begins on 29 March and ends on 25 October in Berlin.
    const berlin = working('Europe/Berlin');
    expect(endOfNextWorkingDay(utc('2026-03-27T15:00'), berlin)).toBe(utc('2026-03-30T15:00'));
    expect(endOfNextWorkingDay(utc('2026-10-23T14:00'), berlin)).toBe(utc('2026-10-26T16:00'));
  });

  it('is after days off, and after a fortnight of them all the same', () => {
    const tuesday = utc('2026-03-03T10:00');
    const london = working('Europe/London');
    const wednesday = dayNumber(utc('2026-03-04T12:00'), 'Europe/London');
    expect(endOfNextWorkingDay(tuesday, london, (one) => one === wednesday)).toBe(
      utc('2026-03-05T17:00'),
    );
    expect(endOfNextWorkingDay(tuesday, london, () => true)).toBe(utc('2026-03-18T00:00'));
  });

  it('takes the last of several hours a day, and a day of 24 hours without any', () => {
    const split = [
      { start: '09:00', end: '12:00' },
      { start: '14:00', end: '19:30' },
    ];
    const tuesday = utc('2026-03-03T10:00');
    expect(endOfNextWorkingDay(tuesday, working('UTC', { 3: split }))).toBe(
      utc('2026-03-04T19:30'),
    );
    expect(endOfNextWorkingDay(tuesday, working('UTC', {}))).toBe(tuesday + 24 * HOUR);
    const backwards = { 3: [{ start: '17:00', end: '09:00' }] };
    expect(endOfNextWorkingDay(tuesday, working('UTC', backwards))).toBe(tuesday + 24 * HOUR);
    expect(endOfNextWorkingDay(tuesday, working('Nowhere/At_All'))).toBe(utc('2026-03-04T17:00'));
  });
});

describe('a day off', () => {
  const london = working('Europe/London');
  const wednesday = dayNumber(utc('2026-03-04T12:00'), 'Europe/London');
  const whole = { start: utc('2026-03-04T00:00'), end: utc('2026-03-05T00:00') };

  it('is one without hours, out of office for all of them, or a holiday', () => {
    expect(daysOff([], london)(wednesday)).toBe(false);
    expect(daysOff([], london)(wednesday + 3)).toBe(true);
    const away = meeting({ ...whole, allDay: true, kind: 'out-of-office' });
    const holiday = meeting({ ...whole, allDay: true, kind: 'holiday', onMyCalendar: false });
    const hours = { start: utc('2026-03-04T09:00'), end: utc('2026-03-04T17:00') };
    for (const one of [away, holiday, meeting({ ...hours, kind: 'out-of-office' })]) {
      expect(daysOff([one], london)(wednesday)).toBe(true);
      expect(daysOff([one], london)(wednesday + 1)).toBe(false);
    }
  });

  it('is none when only a part of it, somebody else or nobody is away', () => {
    const morning = { start: utc('2026-03-04T09:00'), end: utc('2026-03-04T12:00') };
    for (const one of [
      meeting({ ...morning, kind: 'out-of-office' }),
      meeting({ ...whole, allDay: true, kind: 'out-of-office', onMyCalendar: false }),
      meeting({ ...whole, allDay: true, kind: 'out-of-office', status: 'cancelled' }),
      meeting({ ...whole, allDay: true, kind: 'out-of-office', deletedAt: 1 }),
      meeting({ ...whole, allDay: true }),
    ]) {
      expect(daysOff([one], london)(wednesday)).toBe(false);
    }
  });
});
