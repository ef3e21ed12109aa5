import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, type Help } from '@/utils/relationships/reciprocity';
import {
  reciprocityByPerson,
  reciprocityOverall,
  reciprocityWith,
} from '@/utils/relationships/reciprocity-with';
import { DAY, favour, NOW } from './between';

const help = (direction: Help['direction'], weight: Help['weight'], daysAgo: number): Help => ({
  direction,
  weight,
  at: NOW - daysAgo * DAY,
});

describe('balance', () => {
  it('is nothing with nothing', () => {
    expect(balance([], NOW)).toBeNull();
  });

  it('is 1 when only given, −1 when only received, however long ago', () => {
    expect(balance([help('given', 1, 0)], NOW)).toBe(1);
    expect(balance([help('received', 4, 900)], NOW)).toBe(-1);
    expect(balance([help('received', 1, 365 * 600)], NOW)).toBe(-1);
  });

  it('weighs a big favour four times a small one', () => {
    // G = 1, R = 4: (1 − 4) / (1 + 4) = −0.6
    expect(balance([help('given', 1, 0), help('received', 4, 0)], NOW)).toBeCloseTo(-0.6, 12);
    // G = 2 + 1 = 3, R = 1: (3 − 1) / 4 = 0.5
    expect(
      balance([help('given', 2, 0), help('given', 1, 0), help('received', 1, 0)], NOW),
    ).toBeCloseTo(0.5, 12);
  });

  it('halves in 180 days', () => {
    // G = 2 · 2^(−180/180) = 1, R = 1: 0
    expect(balance([help('given', 2, 180), help('received', 1, 0)], NOW)).toBeCloseTo(0, 12);
    // G = 4 · 2^(−360/180) = 1, R = 2 · 2^(−180/180) = 1: 0
    expect(balance([help('given', 4, 360), help('received', 2, 180)], NOW)).toBeCloseTo(0, 12);
    // G = 2^(−90/180) = 0.70711, R = 2: (0.70711 − 2) / 2.70711 = −0.47759
    expect(balance([help('given', 1, 90), help('received', 2, 0)], NOW)).toBeCloseTo(-0.47759, 5);
  });

  it('ignores what is dated ahead, and numbers that are none', () => {
    expect(balance([help('given', 4, -1)], NOW)).toBeNull();
    expect(balance([help('received', 1, 3), help('given', 4, -0.001)], NOW)).toBe(-1);
    expect(balance([{ direction: 'given', weight: 1, at: Number.NaN }], NOW)).toBeNull();
    expect(
      balance([help('given', 1, 0), { direction: 'received', weight: 4, at: -Infinity }], NOW),
    ).toBe(1);
  });

  it('stays within −1 and 1, and turns round when the directions do', () => {
    const acts = fc.array(
      fc.record({
        direction: fc.constantFrom('given' as const, 'received' as const),
        weight: fc.constantFrom(1 as const, 2 as const, 4 as const),
        at: fc.integer({ min: NOW - 4000 * DAY, max: NOW + 30 * DAY }),
      }),
    );
    fc.assert(
      fc.property(acts, (favours) => {
        const one = balance(favours, NOW);
        const turned = balance(
          favours.map((each) => ({
            ...each,
            direction: each.direction === 'given' ? ('received' as const) : ('given' as const),
          })),
          NOW,
        );
        if (one === null) expect(turned).toBeNull();
        else {
          expect(Math.abs(one)).toBeLessThanOrEqual(1);
          expect(turned).toBeCloseTo(-one, 10);
        }
      }),
    );
  });
});

describe('reciprocity with somebody', () => {
  it('is nothing with nobody', () => {
    expect(reciprocityWith('ada', [], NOW)).toEqual({ balance: null, given: 0, received: 0 });
    expect(reciprocityWith('bo', [favour()], NOW).balance).toBeNull();
  });

  it('counts a favour for several whole with each of them', () => {
    const both = favour({ personIds: ['ada', 'bo'], weight: 4 });
    expect(reciprocityWith('ada', [both], NOW)).toEqual({ balance: 1, given: 1, received: 0 });
    expect(reciprocityWith('bo', [both], NOW)).toEqual({ balance: 1, given: 1, received: 0 });
  });

  it('counts what came back as help the other way, at its own time, with that person alone', () => {
    const both = favour({
      personIds: ['ada', 'bo'],
      direction: 'received',
      weight: 4,
      at: NOW - 360 * DAY,
      settlements: [{ personId: 'ada', weight: 2, at: NOW - 180 * DAY }],
    });
    // R = 4 · ¼ = 1, G = 2 · ½ = 1: even with Ada, and Bo only gave.
    expect(reciprocityWith('ada', [both], NOW)).toEqual({ balance: 0, given: 1, received: 1 });
    expect(reciprocityWith('bo', [both], NOW)).toEqual({ balance: -1, given: 0, received: 1 });
  });

  it('leaves out of the counts what is dated ahead', () => {
    const later = favour({
      at: NOW - DAY,
      settlements: [{ personId: 'ada', weight: 1, at: NOW + DAY }],
    });
    expect(reciprocityWith('ada', [later, favour({ at: NOW + 1 })], NOW)).toEqual({
      balance: 1,
      given: 1,
      received: 0,
    });
  });

  it('counts a favour for several once over everybody', () => {
    const both = favour({
      personIds: ['ada', 'bo'],
      weight: 2,
      settlements: [{ personId: 'bo', weight: 1, at: NOW }],
    });
    // G = 2, R = 1: (2 − 1) / 3
    const overall = reciprocityOverall([both], NOW);
    expect(overall).toMatchObject({ given: 1, received: 1 });
    expect(overall.balance).toBeCloseTo(1 / 3, 12);
  });

  it('answers for everybody at once as for each', () => {
    const favours = [
      favour({ personIds: ['ada', 'bo'], direction: 'received', weight: 2, at: NOW - 9 * DAY }),
      favour({ personIds: ['bo'], settlements: [{ personId: 'bo', weight: 4, at: NOW - DAY }] }),
    ];
    const all = reciprocityByPerson(favours, NOW);
    expect([...all.keys()]).toEqual(['ada', 'bo']);
    for (const [id, one] of all) expect(one).toEqual(reciprocityWith(id, favours, NOW));
  });
});
