import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import { explainStrength } from '@/utils/relationships/explain-strength';
import { type StrengthTouch, strength } from '@/utils/relationships/strength';

const NOW = Date.parse('2026-06-15T12:00Z');
const touch = (daysAgo: number, facts: Partial<StrengthTouch> = {}): StrengthTouch => ({
  at: NOW - daysAgo * DAY,
  people: 2,
  minutes: 30,
  role: 'accepted',
  ...facts,
});

// By hand: 2^(−30/110) = 0.827753, so S₀ = 0.5 / 0.172247 = 2.902813.
describe('strength', () => {
  it.each<[string, StrengthTouch[], number]>([
    ['nothing', [], 0],
    // q = 1 · 0.5 · 1; S = 0.5; 1 − e^(−0.5/2.902813) = 1 − e^(−0.172247) = 0.158229
    ['half an hour alone together, just now', [touch(0)], 15.8229],
    // 110 days later the weight is half: 1 − e^(−0.086123) = 0.082519
    ['the same, one half-life ago', [touch(110)], 8.2519],
    // q = 1/4 · 1 · 1.5 = 0.375; 0.375/2.902813 = 0.129185; 1 − e^(−0.129185) = 0.121189
    [
      'an hour of five that the user called',
      [touch(0, { people: 5, minutes: 60, role: 'organizer' })],
      12.1189,
    ],
    // three hours count as one and a half: q = 1.5; 0.516740; 1 − e^(−0.516740) = 0.403538
    ['three hours', [touch(0, { minutes: 180 })], 40.3538],
    // unanswered: q = 0.25; 0.086123 as above
    ['no answer', [touch(0, { role: 'tentative' })], 8.2519],
    // by hand: 1 · 0.5 · 1.5 = 0.75; 0.258370; 1 − e^(−0.258370) = 0.227691
    ['logged by hand', [touch(0, { role: 'by-hand', people: 9, minutes: 5 })], 22.7691],
  ])('%s', (_, touches, expected) => {
    expect(strength(touches, NOW)).toBeCloseTo(expected, 3);
  });

  it('reads 63 for half an hour every 30 days, right after one', () => {
    const years = Array.from({ length: 200 }, (_, k) => touch(30 * k));
    expect(strength(years, NOW)).toBeCloseTo(63.212, 2);
  });

  it('gives nothing for the future, for nobody else, or for numbers that are none', () => {
    const useless = [
      touch(-1),
      touch(0, { people: 1 }),
      touch(0, { people: 0 }),
      touch(0, { people: Number.NaN }),
      touch(0, { minutes: -30 }),
      touch(0, { minutes: Number.NaN }),
      touch(Number.NaN),
    ];
    expect(strength(useless, NOW)).toBe(0);
  });

  it('stays within 100 for any diary', () => {
    const packed = Array.from({ length: 5000 }, (_, k) => touch(k / 10, { minutes: 600 }));
    expect(strength(packed, NOW)).toBeLessThanOrEqual(100);
  });
});

describe('explainStrength', () => {
  it('counts what a person would count', () => {
    const touches = [
      touch(12),
      touch(90),
      touch(91),
      touch(365),
      touch(366),
      touch(20, { people: 3 }),
      touch(200, { people: 5 }),
      touch(30, { people: 6 }),
      touch(40, { role: 'by-hand' }),
      touch(-3),
    ];
    expect(explainStrength(touches, NOW, 'Europe/Berlin')).toEqual({
      oneToOnes: { days90: 2, days365: 4 },
      smallMeetings: { days90: 1, days365: 2 },
      largerMeetings: { days90: 1, days365: 1 },
      byHand: { days90: 1, days365: 1 },
      daysSinceLast: 12,
    });
  });

  it('has no last day without a touch', () => {
    expect(explainStrength([touch(-1)], NOW, 'UTC').daysSinceLast).toBeNull();
    expect(explainStrength([touch(0)], NOW, 'UTC').daysSinceLast).toBe(0);
  });
});
