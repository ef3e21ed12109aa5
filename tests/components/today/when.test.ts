import { describe, expect, it, vi } from 'vitest';
import { placeOf, whenOf } from '@/components/today/when';
import { createFormat } from '@/components/ui/format';
import { HOUR, meeting } from '../../builders';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...rest: (number | string[])[]) =>
      [key.split('.').at(-1), ...rest.flatMap((one) => (Array.isArray(one) ? one : []))].join(' '),
  },
}));

const NOW = Date.UTC(2026, 4, 12, 8, 18);
const format = createFormat('en-GB', 'Europe/Berlin');
const when = (start: number, facts = {}) => whenOf(meeting({ start, ...facts }), NOW, format);

describe('where a meeting stands against the clock', () => {
  it.each([
    ['soon', NOW + 12 * 60_000, { state: 'next', words: 'in_minutes 12', near: true }],
    ['on now', NOW - 60_000, { state: 'now', words: 'until 10:47', near: true }],
    ['over', NOW - HOUR, { state: 'ended', words: 'ended 9:48', near: false }],
    ['tomorrow', NOW + 24 * HOUR, { state: 'next', words: 'tomorrow', near: false }],
    ['next week', NOW + 7 * 24 * HOUR, { state: 'next', words: 'Tuesday 19 May', near: false }],
    ['days ago', NOW - 48 * HOUR, { state: 'ended', words: 'Sunday 10 May', near: false }],
  ])('says of one that is %s', (_, start, expected) => {
    expect(when(start)).toEqual(expected);
  });

  it('counts hours when it is later today', () => {
    expect(when(NOW + 3 * HOUR)).toMatchObject({ state: 'next', near: false });
    expect(when(NOW + 3 * HOUR).words).toMatch(/^in 3\shrs?$/);
  });

  it('does not run a clock against an all-day event', () => {
    const allDay = when(NOW - 10 * HOUR, { end: NOW + 14 * HOUR, allDay: true });
    expect(allDay).toMatchObject({ state: 'next', words: 'today' });
  });
});

describe('where it is', () => {
  it('is a place, not the link of a call', () => {
    expect(placeOf(meeting({ location: ' Heron room ' }))).toBe('Heron room');
    expect(placeOf(meeting({ location: 'https://call.example/abc' }))).toBeUndefined();
    expect(placeOf(meeting())).toBeUndefined();
  });
});
