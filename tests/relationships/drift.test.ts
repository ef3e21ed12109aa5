import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import { drift } from '@/utils/relationships/drift';

const NOW = Date.parse('2026-06-15T12:00Z');
/** Touches with these gaps, oldest first, the last one `silence` days ago. */
function touches(gaps: readonly number[], silence: number): number[] {
  const last = NOW - silence * DAY;
  const list = [last];
  for (const gap of gaps.toReversed()) list.unshift((list[0] ?? last) - gap * DAY);
  return list;
}

describe('drift', () => {
  it('finds somebody who was met every two weeks and has not been for seven', () => {
    expect(drift(touches([14, 14, 14], 49), NOW)).toEqual({
      drifting: true,
      rhythmDays: 14,
      silenceDays: 49,
    });
  });

  // g = 14: after max(28, 28) = 28 days, until max(168, 104) = 168.
  it.each([
    [28, false],
    [28.01, true],
    [168, true],
    [168.01, false],
  ])('drifts with a rhythm of 14 after %s days: %s', (silence, drifting) => {
    expect(drift(touches([14, 14, 14], silence), NOW).drifting).toBe(drifting);
  });

  // g = 7 (4 gaps make 28 ≥ 21 with 3 already): after max(14, 21) = 21, until max(84, 97) = 97.
  it.each([
    [21, false],
    [21.01, true],
    [97, true],
    [97.01, false],
  ])('drifts with a weekly rhythm after %s days: %s', (silence, drifting) => {
    expect(drift(touches([7, 7, 7], silence), NOW).drifting).toBe(drifting);
  });

  it('needs four contacts, each counted once', () => {
    const three = touches([14, 14], 49);
    expect(drift(three, NOW)).toEqual({ drifting: false, rhythmDays: null, silenceDays: 49 });
    expect(drift([...three, ...three], NOW).rhythmDays).toBeNull();
    // The fourth is this very moment.
    expect(drift([...three, NOW], NOW)).toMatchObject({ rhythmDays: 14, silenceDays: 0 });
    expect(drift([], NOW)).toEqual({ drifting: false, rhythmDays: null, silenceDays: null });
  });

  it('takes the median, between the two middle ones of an even number', () => {
    // The newest three: 10, 2, 5 → 5 × 3 = 15 < 21, so a fourth: 2, 5, 8, 10 → 6.5 × 4 = 26.
    expect(drift(touches([100, 8, 5, 2, 10], 1), NOW).rhythmDays).toBe(6.5);
    // 10, 7, 3 → 7 × 3 = 21: enough, so the older ones do not matter.
    expect(drift(touches([100, 100, 3, 7, 10], 1), NOW).rhythmDays).toBe(7);
  });

  it('looks at no more than thirty gaps', () => {
    const often = Array.from({ length: 30 }, () => 0.5);
    expect(drift(touches([...Array(60).fill(40), ...often], 1), NOW).rhythmDays).toBe(0.5);
    const less = often.slice(1);
    // 29 of half a day are 14.5 days: one more gap is looked at, and the median stays.
    expect(drift(touches([...Array(60).fill(40), ...less], 1), NOW).rhythmDays).toBe(0.5);
  });

  it('makes do with a short history of frequent contact', () => {
    // Daily for a week: 7 × 1 day is all there is. After max(2, 15), until max(12, 91).
    const daily = Array.from({ length: 7 }, () => 1);
    expect(drift(touches(daily, 15), NOW)).toMatchObject({ rhythmDays: 1, drifting: false });
    expect(drift(touches(daily, 16), NOW).drifting).toBe(true);
    expect(drift(touches(daily, 92), NOW).drifting).toBe(false);
  });

  it('knows nothing of what is to come or is no time', () => {
    const past = touches([14, 14, 14], 49);
    expect(drift([...past, NOW + DAY, Number.NaN, Number.POSITIVE_INFINITY], NOW)).toEqual(
      drift(past, NOW),
    );
  });

  const gap = fc.double({ min: 0.1, max: 200, noNaN: true });
  const history = fc.tuple(fc.array(gap, { minLength: 3, maxLength: 60 }), gap);

  it('is the same in any order and with repetitions', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ([gaps, silence], order) => {
        const list = touches(gaps, silence);
        const shuffled = [...list, ...list]
          .map((at) => ({ at, by: order.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ at }) => at);
        expect(drift(shuffled, NOW)).toEqual(drift(list, NOW));
      }),
    );
  });

  it('begins after more than twice the rhythm and ends with it: never before, never for ever', () => {
    fc.assert(
      fc.property(history, ([gaps, silence]) => {
        const { drifting, rhythmDays, silenceDays } = drift(touches(gaps, silence), NOW);
        const g = rhythmDays ?? 0;
        expect(g).toBeGreaterThanOrEqual(Math.min(...gaps) - 1e-6);
        expect(g).toBeLessThanOrEqual(Math.max(...gaps) + 1e-6);
        const past = silenceDays ?? 0;
        expect(drifting).toBe(past > Math.max(2 * g, g + 14) && past <= Math.max(12 * g, g + 90));
      }),
    );
  });
});
