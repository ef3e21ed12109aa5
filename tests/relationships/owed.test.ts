import { describe, expect, it } from 'vitest';
import { openWith, owed } from '@/utils/relationships/owed';
import { DAY, favour, NOW } from './between';

const summary = (debts: ReturnType<typeof owed>['byMe']) =>
  debts.map(({ personId, open }) => [personId, open]);

describe('owed', () => {
  it('is owed by the user for what they received, to the user for what they gave', () => {
    const { byMe, toMe } = owed(
      [favour({ direction: 'received', weight: 2 }), favour({ personIds: ['bo'], weight: 4 })],
      NOW,
    );
    expect(summary(byMe)).toEqual([['ada', 2]]);
    expect(summary(toMe)).toEqual([['bo', 4]]);
  });

  it('is less by what came back, person by person', () => {
    const big = favour({
      personIds: ['ada', 'bo'],
      direction: 'received',
      weight: 4,
      settlements: [
        { personId: 'ada', weight: 1, at: NOW - DAY },
        { personId: 'ada', weight: 2, at: NOW },
      ],
    });
    // Ada: 4 − 1 − 2 = 1. Bo: 4.
    expect(summary(owed([big], NOW).byMe)).toEqual([
      ['bo', 4],
      ['ada', 1],
    ]);
  });

  it('is nothing once as much or more came back, and never turns round', () => {
    const returned = favour({ settlements: [{ personId: 'ada', weight: 4, at: NOW }] });
    expect(openWith('ada', returned, NOW)).toBe(0);
    expect(owed([returned], NOW)).toEqual({ byMe: [], toMe: [] });
  });

  it('does not set one side off against the other', () => {
    const { byMe, toMe } = owed([favour(), favour({ direction: 'received' })], NOW);
    expect([summary(byMe), summary(toMe)]).toEqual([[['ada', 1]], [['ada', 1]]]);
  });

  it('knows nothing of favours and settlements that are dated ahead', () => {
    const settledTomorrow = favour({
      settlements: [{ personId: 'ada', weight: 1, at: NOW + DAY }],
    });
    const { toMe } = owed([settledTomorrow, favour({ at: NOW + DAY, weight: 4 })], NOW);
    expect(summary(toMe)).toEqual([['ada', 1]]);
  });

  it('puts whoever has most open first, and among equals the older', () => {
    const { toMe } = owed(
      [
        favour({ personIds: ['cy'], weight: 1 }),
        favour({ personIds: ['ada'], weight: 2, at: NOW - DAY }),
        favour({ personIds: ['bo'], weight: 2, at: NOW - 9 * DAY }),
        favour({ personIds: ['cy'], weight: 2, at: NOW - DAY }),
      ],
      NOW,
    );
    // Cy: 1 + 2 = 3, then Bo before Ada with 2 each.
    expect(summary(toMe)).toEqual([
      ['cy', 3],
      ['bo', 2],
      ['ada', 2],
    ]);
    expect(toMe[0]?.debts.map(({ open }) => open)).toEqual([2, 1]);
  });
});
