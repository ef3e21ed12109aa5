import { expect, it } from 'vitest';
import { goalHours } from '@/components/insights/goal-hours';

it('takes hours as they are written, to the half hour', () => {
  expect(goalHours('8')).toBe(8);
  expect(goalHours(' 2,5 ')).toBe(2.5);
  expect(goalHours('7.3 hours a week')).toBe(7.5);
  expect(goalHours('60')).toBe(60);
});

it('takes nothing, and 0, as no goal', () => {
  for (const none of ['', '  ', '0', '0.1']) expect(goalHours(none)).toBeUndefined();
});

it('refuses what is no number of hours', () => {
  for (const wrong of ['a lot', '-3', '61', '1e9', '1.2.3', '9999', 'NaN', '8,,5']) {
    expect(goalHours(wrong), wrong).toBeNull();
  }
});
