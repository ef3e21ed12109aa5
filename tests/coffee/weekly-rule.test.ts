import { describe, expect, it } from 'vitest';
import { weeklyRule, weeksOf } from '@/utils/coffee/weekly-rule';

describe('weeklyRule', () => {
  it('names the weekday and the weeks between', () => {
    expect(weeklyRule(1, 1)).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(weeklyRule(4, 7)).toBe('FREQ=WEEKLY;INTERVAL=4;BYDAY=SU');
  });

  it('is none for weeks or a weekday that are none', () => {
    for (const weeks of [undefined, 0, -2, 1.5, 53, Number.NaN]) {
      expect(weeklyRule(weeks, 1)).toBeNull();
    }
    for (const weekday of [0, 8, 1.5, Number.NaN]) expect(weeklyRule(2, weekday)).toBeNull();
  });
});

describe('weeksOf', () => {
  it.each([
    [14, 2],
    [30, 4],
    [60, 8],
    [90, 12],
    [3, 1],
    [365, 26],
    [null, 4],
    [undefined, 4],
    [0, 4],
    [Number.NaN, 4],
  ])('keeps a rhythm of %s days by a walk every %s weeks', (days, weeks) => {
    expect(weeksOf(days)).toBe(weeks);
  });
});
