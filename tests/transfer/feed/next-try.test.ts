import { describe, expect, it } from 'vitest';
import { nextTry, retryMoment } from '@/utils/transfer/feed/next-try';

const NOW = Date.UTC(2026, 2, 2, 9);
const HOUR = 3_600_000;

describe('the next try', () => {
  it('is twice as far after each failure in a row, up to a day', () => {
    const hours = [0, 1, 2, 3, 4, 5, 6, 500].map(
      (failures) => (nextTry(failures, NOW) - NOW) / HOUR,
    );
    expect(hours).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
  });

  it('is not before the server wants it, nor a year later because it says so', () => {
    expect(nextTry(1, NOW, NOW + 30 * HOUR)).toBe(NOW + 30 * HOUR);
    expect(nextTry(1, NOW, NOW + 60_000)).toBe(NOW + 2 * HOUR);
    expect(nextTry(1, NOW, NOW + 9_999 * HOUR)).toBe(NOW + 7 * 24 * HOUR);
  });
});

describe('a Retry-After', () => {
  it.each([
    ['120', NOW + 120_000],
    ['Mon, 02 Mar 2026 12:00:00 GMT', NOW + 3 * HOUR],
    ['soon', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s means %s', (header, moment) => {
    expect(retryMoment(header, NOW)).toBe(moment);
  });
});
