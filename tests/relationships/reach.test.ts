import { describe, expect, it } from 'vitest';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { DAY } from '@/utils/relationships/day-counts';
import { reach, reachAt } from '@/utils/relationships/reach';

const NOW = Date.parse('2026-06-15T12:00Z');
const met = (functionId: AnyFunctionId | undefined, daysAgo: number[], people = 2) => ({
  functionId,
  touches: daysAgo.map((days) => ({ at: NOW - days * DAY, people })).sort((a, b) => a.at - b.at),
});

describe('reach', () => {
  it('needs one person with two meaningful touches in 28 days', () => {
    expect(reach([met('legal', [1, 20])], NOW)).toEqual(['legal']);
    expect(reach([met('legal', [1])], NOW)).toEqual([]);
    // Two people with one touch each are not one with two.
    expect(reach([met('legal', [1]), met('legal', [2])], NOW)).toEqual([]);
  });

  it('counts meetings of up to five', () => {
    expect(reach([met('legal', [1, 2], 5)], NOW)).toEqual(['legal']);
    expect(reach([met('legal', [1, 2], 6)], NOW)).toEqual([]);
    expect(reach([met('legal', [1, 2], 300)], NOW)).toEqual([]);
  });

  it('looks back 28 days of 24 h and not ahead', () => {
    expect(reach([met('legal', [0, 27.99])], NOW)).toEqual(['legal']);
    expect(reach([met('legal', [0, 28])], NOW)).toEqual([]);
    expect(reach([met('legal', [-1, 3])], NOW)).toEqual([]);
  });

  it('does not count the own function, or people of none', () => {
    const people = [met('product', [1, 2]), met(undefined, [1, 2]), met('sales', [1, 2])];
    expect(reach(people, NOW, 'product')).toEqual(['sales']);
    expect(reach([], NOW)).toEqual([]);
  });
});

describe('reachAt', () => {
  it('tells of each moment what reach told then, over a gap of two years', () => {
    const people = [
      met('legal', [800, 790, 3, 1]),
      met('sales', [40, 30, 20, 10]),
      met('data', [795, 794, 793]),
    ];
    const moments = [820, 792, 770, 400, 25, 15, 0, -20].map((days) => NOW - days * DAY);
    expect(reachAt(people, moments)).toEqual(moments.map((moment) => reach(people, moment)));
    expect(reachAt(people, moments)).toEqual([
      [],
      ['data'],
      ['data'],
      [],
      ['sales'],
      ['sales'],
      ['legal', 'sales'],
      ['legal'],
    ]);
  });
});
