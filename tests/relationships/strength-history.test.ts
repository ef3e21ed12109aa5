import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import type { StrengthTouch } from '@/utils/relationships/strength';
import { decayedSums, strengthHistory } from '@/utils/relationships/strength-history';
import { tieStrength } from '@/utils/relationships/tie-strength';

const NOW = Date.parse('2026-06-15T12:00Z');
const touch = (daysAgo: number, facts: Partial<StrengthTouch> = {}): StrengthTouch => ({
  at: NOW - daysAgo * DAY,
  people: 2,
  minutes: 30,
  role: 'accepted',
  ...facts,
});

describe('decayedSums', () => {
  it('halves in 110 days', () => {
    // One half-hour of two, q = 0.5: 0.5, then 0.25, then 0.25 · 0.5 + 0.5 with the second.
    const touches = [touch(220), touch(0)];
    const moments = [-1, 0, 110, 220].map((days) => NOW - (220 - days) * DAY);
    const sums = decayedSums(touches, moments);
    expect(sums[0]).toBe(0);
    expect(sums[1]).toBeCloseTo(0.5, 12);
    expect(sums[2]).toBeCloseTo(0.25, 12);
    expect(sums[3]).toBeCloseTo(0.625, 12);
  });
});

describe('strengthHistory', () => {
  it('is what the strength was at each moment', () => {
    const touches = [900, 871, 870.5, 140, 33, 2, -5]
      .map((days, index) => touch(days, { people: 2 + (index % 4), minutes: 20 * index }))
      .concat(touch(12, { role: 'by-hand' }))
      .sort((a, b) => a.at - b.at);
    const moments = Array.from({ length: 130 }, (_, week) => NOW - (129 - week) * 7 * DAY);
    for (const person of [{}, { strengthCorrection: 15 }, { strengthCorrection: -40 }]) {
      expect(strengthHistory(person, touches, moments)).toEqual(
        moments.map((moment) => tieStrength(person, touches, moment)),
      );
    }
  });

  it('is nothing without contact, or before the first', () => {
    expect(strengthHistory({}, [], [NOW, NOW + DAY])).toEqual([0, 0]);
    expect(strengthHistory({}, [touch(0)], [NOW - DAY, NOW])).toEqual([0, 16]);
    expect(strengthHistory({}, [touch(0)], [])).toEqual([]);
  });
});
