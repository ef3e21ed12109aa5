import { describe, expect, it } from 'vitest';
import type { Initiative } from '@/utils/records/schema-between';
import { tieStrength } from '@/utils/relationships/tie-strength';
import { turnedRisky } from '@/utils/relationships/turned-risky';
import { DAY, NOW, standing } from './standings';

const initiative = (facts: Partial<Initiative> = {}): Initiative => ({
  id: 'plan',
  createdAt: NOW - 200 * DAY,
  updatedAt: NOW,
  personIds: [],
  title: 'One contract for all',
  state: 'active',
  functionIds: ['legal'],
  ...facts,
});

/** Every ten days, until so many days ago: 41 or more while it goes on. */
const metUntil = (days: number) => Array.from({ length: 30 }, (_, index) => days + 10 * index);

describe('turnedRisky', () => {
  it('tells of a plan whose thinnest tie went below 40 within a month', () => {
    // S right after the last of k meetings every 10 days is 0.5 / (1 − 2^(−10/110)) · (1 − 2^(−300/110)):
    // 0.5 / 0.061054 · 0.848970 = 6.952643. It is 40 of 100 at S = −S₀ · ln 0.6 = 1.482833, and 39.5, which
    // is shown as 40, at 1.458733: 247.8 days later.
    const tie = standing({ id: 'tamsin' }, metUntil(250));
    const [turned, ...others] = turnedRisky([initiative()], [tie], NOW);
    expect(others).toEqual([]);
    expect(turned?.risk.weakest?.functionId).toBe('legal');
    expect(turned?.risk.risk).toBeCloseTo(0.61, 5);
    expect(turned?.before).toBeCloseTo(0.55, 5);
    expect(turnedRisky([initiative()], [standing({}, metUntil(230))], NOW)).toEqual([]);
  });

  it('is risky from a tie of 40 on, and was there before if it is thirty days old', () => {
    // Met three times, and corrected to what is asked for.
    const at = (strength: number) => {
      const tie = standing({}, [0, 20, 40]);
      const correction = strength - tieStrength(tie.person, tie.touches, NOW);
      return { ...tie, person: { ...tie.person, strengthCorrection: correction } };
    };
    const fresh = initiative({ createdAt: NOW });
    expect(turnedRisky([fresh], [at(40)], NOW)).toHaveLength(1);
    expect(turnedRisky([fresh], [at(41)], NOW)).toEqual([]);
    const [old, young] = [30, 29].map((days) => initiative({ createdAt: NOW - days * DAY }));
    expect(old && turnedRisky([old], [], NOW)).toEqual([]);
    expect(young && turnedRisky([young], [], NOW)).toHaveLength(1);
  });

  it('does not tell again of one that has been risky for long', () => {
    expect(turnedRisky([initiative()], [standing({}, metUntil(300))], NOW)).toEqual([]);
    expect(turnedRisky([initiative()], [], NOW)).toEqual([]);
  });

  it('tells of one that was put down within the month and is risky', () => {
    const [turned] = turnedRisky([initiative({ createdAt: NOW - 2 * DAY })], [], NOW);
    expect(turned).toMatchObject({ before: null, risk: { risk: 1 } });
  });

  it('leaves ended ones, those without functions and the user’s own function', () => {
    const fresh = { createdAt: NOW };
    expect(turnedRisky([initiative({ ...fresh, state: 'done' })], [], NOW)).toEqual([]);
    expect(turnedRisky([initiative({ ...fresh, functionIds: [] })], [], NOW)).toEqual([]);
    expect(turnedRisky([initiative(fresh)], [], NOW, 'legal')).toEqual([]);
  });

  it('comes earliest due first, undated last', () => {
    const plans = [
      initiative({ id: 'undated', createdAt: NOW }),
      initiative({ id: 'late', createdAt: NOW, due: '2026-09-01' }),
      initiative({ id: 'soon', createdAt: NOW, due: '2026-07-01' }),
    ];
    expect(turnedRisky(plans, [], NOW).map(({ initiative: { id } }) => id)).toEqual([
      'soon',
      'late',
      'undated',
    ]);
  });
});
