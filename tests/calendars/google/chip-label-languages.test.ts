import { describe, expect, test } from 'vitest';
import { readChipLabel } from '@/utils/calendars/google/chip-label';
import { isFailure } from '@/utils/calendars/read-result';
import {
  clockText,
  LANGUAGES,
  longDate,
  longRange,
  ownLongDate,
  plusDays,
  separatorOf,
} from './chip-label-languages';

const DATES = ['01-03', '02-28', '03-09', '04-30', '05-01', '06-12'].concat([
  '07-31',
  '08-08',
  '09-30',
  '10-11',
  '11-02',
  '12-31',
]);
const DAYS = DATES.map((date) => `2026-${date}`);

/** Both on the same day, but for an end at midnight. */
const TIMES: [string, string][] = [
  ['08:00', '08:15'],
  ['09:00', '10:00'],
  ['10:15', '10:45'],
  ['10:45', '13:30'],
  ['12:00', '12:45'],
  ['00:00', '00:30'],
  ['17:00', '21:45'],
  ['23:30', '00:00'],
];
const CONNECTORS = [' – ', '–', ' xtx '];
const CLOCKS = [12, 24] as const;

function label(language: string, ...parts: string[]): string {
  return parts.join(separatorOf(language));
}

describe.each(LANGUAGES)('labels in %s as Intl writes dates and times', (language) => {
  test.each(CLOCKS)('on one day, %i-hour clock', (clock) => {
    for (const [index, day] of DAYS.entries()) {
      const [from, to] = TIMES[index % TIMES.length] ?? ['08:00', '09:00'];
      const connector = CONNECTORS[index % CONNECTORS.length] ?? '';
      const times = clockText(language, from, clock) + connector + clockText(language, to, clock);
      const text = label(language, times, 'Sync', 'Xx: Team', 'No place', longDate(language, day));
      const end = to === '00:00' ? plusDays(day, 1) : day;
      const expected = { start: `${day}T${from}`, end: `${end}T${to}` };
      expect(readChipLabel(text, language), text).toMatchObject(expected);
    }
  });

  test.each(CLOCKS)('across midnight, %i-hour clock', (clock) => {
    for (const [index, day] of DAYS.entries()) {
      const next = plusDays(day, 1);
      const start = `${longDate(language, day)} ${clockText(language, '22:15', clock)}`;
      const end = `${longDate(language, next)} ${clockText(language, '06:30', clock)}`;
      const connector = CONNECTORS[index % CONNECTORS.length] ?? '';
      const text = label(language, start + connector + end, 'Rest', 'Xx: Team', 'No place', '');
      const expected = { start: `${day}T22:15`, end: `${next}T06:30` };
      expect(readChipLabel(text, language), text).toMatchObject(expected);
    }
  });

  test('whole days, also in the calendar of the language', () => {
    for (const day of DAYS) {
      const expected = { start: `${day}T00:00`, end: `${plusDays(day, 1)}T00:00`, allDay: true };
      for (const date of [longDate(language, day), ownLongDate(language, day)]) {
        const text = label(language, 'Xx xx', 'Fair', 'Xx: Team', date);
        expect(readChipLabel(text, language), text).toMatchObject(expected);
      }
    }
  });

  test('several whole days: right, or a reason', () => {
    // ICU leaves the first month out in Swahili and writes Roman numerals in Mongolian.
    if (language === 'sw' || language === 'mn') return;
    for (const day of DAYS) {
      for (const length of [1, 5, 40, 400]) {
        const last = plusDays(day, length);
        const range = longRange(language, day, last);
        const text = label(language, 'Xx xx', 'Fair', 'Xx: Team', 'No place', range);
        const expected = { start: `${day}T00:00`, end: `${plusDays(last, 1)}T00:00` };
        expect(readChipLabel(text, language), text).toMatchObject(expected);
      }
    }
  });

  test('a name of the half of the day that nobody knows is never taken for a time of the other', () => {
    const day = '2026-06-12';
    const named: [string, string, string, string][] = [
      ['1:15 xq', '2:30 xq', '13:15', '14:30'],
      ['1 xq', '2:30 xq', '13:00', '14:30'],
      ['10:15 xq', '11:30 xq', '22:15', '23:30'],
      ['9:15 zq', '2:30 xq', '09:15', '14:30'],
      ['xq 1:15', 'xq 2:30', '13:15', '14:30'],
      ['8am', '9:15 xq', '08:00', '21:15'],
      ['8 xq', '9:15pm', '08:00', '21:15'],
      ['xq 10:10', 'xq 12:50', '22:10', '00:50'],
    ];
    for (const [from, to, start, end] of named) {
      const times = `${from} – ${to}`;
      const text = label(language, times, 'Sync', 'Xx: Team', longDate(language, day));
      const result = readChipLabel(text, language, times);
      const right = !isFailure(result) && result.start === `${day}T${start}`;
      expect(isFailure(result) || (right && result.end === `${day}T${end}`), text).toBe(true);
    }
  });
});
