import { expect, it } from 'vitest';
import { outsideShare } from '@/components/insights/trends/outside-share';

it('counts hours, not weeks', () => {
  // 1 of 10 in a full week and 2 of 2 in a short one: 3 of 12.
  expect(
    outsideShare([
      { outside: 1, inside: 9 },
      { outside: 2, inside: 0 },
    ]),
  ).toBe(25);
});

it('has nothing to say of no hours', () => {
  expect(outsideShare([])).toBeNull();
  expect(outsideShare([{ outside: 0, inside: 0 }])).toBeNull();
  expect(outsideShare([{ outside: 0, inside: 2 }])).toBe(0);
});
