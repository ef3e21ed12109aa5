import { describe, expect, it } from 'vitest';
import {
  labelled,
  linePath,
  scale,
  ticks,
  ticksWithGoal,
} from '@/components/insights/charts/scale';

describe('a scale', () => {
  it('carries a value over, upside down too, and holds still over nothing', () => {
    expect(scale([0, 24], [150, 30])(8)).toBe(110);
    expect(scale([0, 0], [150, 30])(8)).toBe(150);
  });

  it('has few even marks, the last not under the highest value', () => {
    expect(ticks(23)).toEqual([0, 8, 16, 24]);
    expect(ticks(24)).toEqual([0, 8, 16, 24]);
    expect(ticks(25)).toEqual([0, 10, 20, 30]);
    expect(ticks(2.5)).toEqual([0, 1, 2, 3]);
    expect(ticks(0.2)).toEqual([0, 1]);
    expect(ticks(1300)).toEqual([0, 500, 1000, 1500]);
    for (const nothing of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(ticks(nothing)).toEqual([0, 1]);
    }
  });

  it('steps by the goal where that fits, so that the goal is one of its marks', () => {
    expect(ticksWithGoal(23, 8)).toEqual([0, 8, 16, 24]);
    expect(ticksWithGoal(3, 10)).toEqual([0, 10]);
    expect(ticksWithGoal(40, 2)).toEqual([0, 10, 20, 30, 40]);
    expect(ticksWithGoal(23, 2.5)).toEqual([0, 8, 16, 24]);
    expect(ticksWithGoal(5, undefined)).toEqual(ticks(5, 4));
    expect(ticksWithGoal(5, 0)).toEqual(ticks(5, 4));
    expect(ticksWithGoal(2, 60.5).at(-1)).toBeGreaterThanOrEqual(60.5);
  });

  it('names the last mark and as many others as have room', () => {
    expect([...labelled(8, 4)]).toEqual([7, 5, 3, 1]);
    expect([...labelled(3, 8)]).toEqual([2, 1, 0]);
    expect([...labelled(26, 1)]).toEqual([25]);
    expect([...labelled(0, 4)]).toEqual([]);
  });

  it('breaks a line where something is missing', () => {
    const at = (x: number) => ({ x, y: 1 });
    expect(linePath([at(0), at(1), null, at(3), at(4)])).toBe('M0.0 1.0L1.0 1.0M3.0 1.0L4.0 1.0');
    expect(linePath([null])).toBe('');
  });
});
