import { describe, expect, it } from 'vitest';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { DAY } from '@/utils/relationships/day-counts';
import { hangingOn } from '@/utils/relationships/hanging-on';

const NOW = Date.parse('2026-06-15T12:00Z');
const one = (personId: string, functionId: AnyFunctionId, daysAgo?: number, strength = 10) => ({
  personId,
  functionId,
  strength,
  ...(daysAgo !== undefined && { lastTouch: NOW - daysAgo * DAY }),
});

describe('hangingOn', () => {
  it('names functions with one contact in a year, those that matter first, the weakest of them', () => {
    const colleagues = [
      one('petra', 'security', 100, 5),
      one('ruben', 'sales', 3),
      one('lea', 'sales', 200),
      one('odalys', 'finance', 10, 60),
      one('yusuf', 'legal', 20, 30),
      // Only one of Legal was met within the year.
      one('tamsin', 'legal', 366),
      one('nobody', 'legal'),
      one('ahead', 'legal', -2),
      one('me-too', 'product', 1),
    ];
    const found = hangingOn(colleagues, new Set(['finance', 'legal']), NOW, 'product');
    expect(found).toEqual([
      { functionId: 'legal', personId: 'yusuf' },
      { functionId: 'finance', personId: 'odalys' },
      { functionId: 'security', personId: 'petra' },
    ]);
  });

  it('counts contact of this moment, and up to a year of 365 days', () => {
    const of = (daysAgo: number) => hangingOn([one('ada', 'legal', daysAgo)], new Set(), NOW);
    expect([0, 365].map((days) => of(days).length)).toEqual([1, 1]);
    expect(of(365.01)).toEqual([]);
  });

  it('is empty without anybody', () => {
    expect(hangingOn([], new Set(), NOW)).toEqual([]);
  });
});
