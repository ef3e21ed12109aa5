import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { LAST_WALL, occurrences } from '@/utils/calendars/ics/occurrences';
import { parseRule } from '@/utils/calendars/ics/rule';
import { atWall, timeText, timeValue, wallOf } from '@/utils/calendars/ics/time-value';

const COUNT = 25;

/** The first occurrences by another implementation of RFC 5545. */
function byLibrary(rule: string, start: string): string[] {
  const time = ICAL.Time.fromDateTimeString(start);
  const iterator = ICAL.Recur.fromString(rule).iterator(time);
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < COUNT; next = iterator.next()) {
    found.push(next.toICALString());
  }
  return found;
}

function byUs(rule: string, start: string): string[] {
  const parsed = parseRule(rule);
  const from = timeValue(start);
  if (!parsed || !from) return [];
  const wall = wallOf(from);
  const budget = { left: 1_000_000, spent: false };
  const found: string[] = [];
  for (const at of occurrences(parsed, wall, { from: wall, to: LAST_WALL }, budget)) {
    found.push(timeText(atWall(at, 'local')));
    if (found.length === COUNT) break;
  }
  return found;
}

const list = <T>(from: readonly T[]) =>
  fc.subarray([...from], { minLength: 1, maxLength: 4 }).map((some) => some.join(','));
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const nth = weekday.flatMap((day) => [1, 2, 3, 4, -1, -2].map((n) => `${n}${day}`));
const months = list(range(1, 12));
const interval = fc.integer({ min: 1, max: 4 }).map((n) => `INTERVAL=${n}`);

/** What calendars write; the library does not know BYWEEKNO, and never ends where nothing matches. */
const rule = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), interval),
  fc.tuple(
    fc.constant('FREQ=DAILY'),
    list(weekday).map((days) => `BYDAY=${days}`),
  ),
  fc.tuple(
    fc.constant('FREQ=WEEKLY'),
    interval,
    list(weekday).map((days) => `BYDAY=${days}`),
    fc.constantFrom('WKST=SU', 'WKST=MO'),
  ),
  fc.tuple(
    fc.constant('FREQ=MONTHLY'),
    interval,
    list([...range(1, 31), -1, -2]).map((days) => `BYMONTHDAY=${days}`),
  ),
  fc.tuple(
    fc.constant('FREQ=MONTHLY'),
    interval,
    list(nth).map((days) => `BYDAY=${days}`),
  ),
  fc.tuple(
    fc.constant('FREQ=MONTHLY'),
    fc.constant('BYDAY=MO,TU,WE,TH,FR'),
    fc.constantFrom(1, 2, -1).map((position) => `BYSETPOS=${position}`),
  ),
  fc.tuple(
    fc.constant('FREQ=YEARLY'),
    months.map((some) => `BYMONTH=${some}`),
    list(range(1, 28)).map((days) => `BYMONTHDAY=${days}`),
  ),
  fc.tuple(
    fc.constant('FREQ=YEARLY'),
    months.map((some) => `BYMONTH=${some}`),
    fc.constantFrom(...nth).map((day) => `BYDAY=${day}`),
  ),
  fc.tuple(
    fc.constant('FREQ=HOURLY'),
    fc.integer({ min: 1, max: 9 }).map((n) => `INTERVAL=${n}`),
  ),
);

describe('occurrences', () => {
  it('are those that another implementation finds', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(rule, days, (parts, day) => {
        const text = parts.join(';');
        // A start that the rule meets: where it does not, everybody has another opinion.
        const [first] = byLibrary(text, `${day.toISOString().slice(0, 10)}T09:30:00`);
        const start = timeValue(first ?? '');
        if (!first || !start) return;
        const iso = first.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
        expect(byUs(text, first)).toEqual(byLibrary(text, iso));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when the work begins later', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 4_000 }), (parts, later) => {
        const parsed = parseRule(parts.join(';'));
        const start = Date.UTC(2001, 4, 14, 9, 30) / 1000;
        if (!parsed) throw new Error(`not read: ${parts.join(';')}`);
        const within = (from: number, to: number) => [
          ...occurrences(parsed, start, { from, to }, { left: 3_000_000, spent: false }),
        ];
        const from = start + later * 86_400;
        const whole = within(start, from + 90 * 86_400).filter((at) => at >= from);
        expect(within(from, from + 90 * 86_400)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});
