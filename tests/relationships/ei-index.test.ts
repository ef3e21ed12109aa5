import { describe, expect, it } from 'vitest';
import { eiIndex } from '@/utils/relationships/ei-index';

describe('eiIndex', () => {
  it.each([
    // (6 − 2) / (6 + 2) = 0.5
    [6, 2, 0.5],
    [0, 5, -1],
    [5, 0, 1],
    [3, 3, 0],
    [0, 0, null],
    [Number.NaN, 1, null],
    [Number.POSITIVE_INFINITY, 1, null],
    [-1, 3, null],
  ])('%s hours outside and %s inside: %s', (outside, inside, expected) => {
    expect(eiIndex(outside, inside)).toBe(expected);
  });
});
