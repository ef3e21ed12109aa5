import { describe, expect, it } from 'vitest';
import { isOver, markPlace } from '@/utils/calendars/marks/mark-place';

const CHIP = { left: 100, top: 200, width: 130, height: 40 };

describe('where a mark goes', () => {
  it('is the end of the first line, on either side', () => {
    expect(markPlace(CHIP, false)).toEqual({ left: 214, top: 202, side: 14 });
    expect(markPlace(CHIP, true)).toEqual({ left: 102, top: 202, side: 14 });
  });

  it('stays inside a chip of a quarter of an hour', () => {
    const place = markPlace({ ...CHIP, height: 12 }, false);
    expect(place?.top).toBeGreaterThanOrEqual(200);
    expect((place?.top ?? 0) + (place?.side ?? 0)).toBeLessThanOrEqual(212);
  });

  it('is nowhere on a chip too small to see it', () => {
    expect(markPlace({ ...CHIP, height: 6 }, false)).toBeNull();
    expect(markPlace({ ...CHIP, width: 12 }, false)).toBeNull();
    expect(markPlace({ left: 0, top: 0, width: 0, height: 0 }, false)).toBeNull();
  });

  it('is pointed at on itself and close by', () => {
    const place = { left: 214, top: 202, side: 14 };
    expect(isOver(place, 221, 209)).toBe(true);
    expect(isOver(place, 211, 200)).toBe(true);
    expect(isOver(place, 180, 209)).toBe(false);
  });
});
