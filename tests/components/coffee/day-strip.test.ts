import { describe, expect, it } from 'vitest';
import { dayStrip } from '@/components/coffee/day-strip';
import { HOUR, profile } from '../../builders';

const { working } = profile();
/** Tuesday in Berlin; 10 h there. */
const TEN = Date.UTC(2026, 4, 12, 8);
const slot = { start: TEN, end: TEN + HOUR / 2 };

describe('the day of a slot', () => {
  it('runs from 8 to 18 h on the wall clock of the zone', () => {
    const strip = dayStrip(slot, [], working);
    expect(strip).toMatchObject({ from: 8 * 60, to: 18 * 60, slot: { start: 600, end: 630 } });
    expect(strip.ticks).toEqual([480, 600, 720, 840, 960, 1080]);
  });

  it('grows to the hours the user works', () => {
    const early = { ...working, days: { 2: [{ start: '06:30', end: '20:15' }] } };
    expect(dayStrip(slot, [], early)).toMatchObject({ from: 6 * 60, to: 21 * 60 });
  });

  it('shows what is taken of this day only, as one where it touches', () => {
    const busy = [
      { start: TEN - 26 * HOUR, end: TEN - 25 * HOUR },
      { start: TEN + HOUR, end: TEN + 2 * HOUR },
      { start: TEN + 2 * HOUR, end: TEN + 3 * HOUR },
      { start: TEN + 7 * HOUR, end: TEN + 30 * HOUR },
    ];
    expect(dayStrip(slot, busy, working).busy).toEqual([
      { start: 660, end: 780 },
      { start: 1020, end: 1080 },
    ]);
  });
});
