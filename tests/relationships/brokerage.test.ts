import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage, type Tie } from '@/utils/relationships/brokerage';

const tie = (a: string, b: string, weight = 1): Tie => ({ a, b, weight });

describe('brokerage, by hand', () => {
  it('is widest in a star', () => {
    // Four contacts who do not know each other. p = 1/4 each and no w: 4 · (1 − 0) = 4.
    // Constraint 4 · (1/4)² = 0.25.
    const star = ['a', 'b', 'c', 'd'].map((id) => tie('me', id));
    expect(brokerage(star, 'me')).toEqual({ effectiveSize: 4, constraint: 0.25 });
  });

  it('is a single one in a clique', () => {
    // me, a, b, c all tied. p_uw = 1/3, m = 1: each contact is redundant by the two others,
    // 1 − 2/3 = 1/3, so 3 · 1/3 = 1. Constraint: 1/3 + 2 · (1/3 · 1/3) = 5/9 each; 3 · 25/81 = 25/27.
    const clique = ['me a', 'me b', 'me c', 'a b', 'a c', 'b c'].map((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return tie(a, b);
    });
    const found = brokerage(clique, 'me');
    expect(found.effectiveSize).toBeCloseTo(1, 12);
    expect(found.constraint).toBeCloseTo(25 / 27, 12);
  });

  it('counts the sides of a bridge', () => {
    // me between two pairs that each know each other: n = 4, t = 2, so 4 − 2·2/4 = 3.
    // Constraint: p = 1/4; a's ties are me and b, so p_ab = 1/2: 1/4 + 1/4 · 1/2 = 3/8 each;
    // 4 · 9/64 = 9/16.
    const bridge = [
      ...['a', 'b', 'c', 'd'].map((id) => tie('me', id)),
      tie('a', 'b'),
      tie('c', 'd'),
    ];
    const found = brokerage(bridge, 'me');
    expect(found.effectiveSize).toBeCloseTo(3, 12);
    expect(found.constraint).toBeCloseTo(9 / 16, 12);
  });

  it('weighs ties', () => {
    // me–a 2, me–b 1, a–b 1. p_a = 2/3, p_b = 1/3. m_ab = 1/2 (a's strongest is 2), m_ba = 1 (b's
    // are 1 and 1). Effective size: (1 − 1/3 · 1/2) + (1 − 2/3 · 1) = 5/6 + 1/3 = 7/6.
    // p_ab = 1/3, p_ba = 1/2. Constraint: a: 2/3 + 1/3 · 1/2 = 5/6; b: 1/3 + 2/3 · 1/3 = 5/9;
    // 25/36 + 25/81 = 225/324 + 100/324 = 325/324.
    const found = brokerage([tie('me', 'a', 2), tie('me', 'b'), tie('a', 'b')], 'me');
    expect(found.effectiveSize).toBeCloseTo(7 / 6, 12);
    expect(found.constraint).toBeCloseTo(325 / 324, 12);
  });

  it('lets what a contact has elsewhere ease its hold', () => {
    // As before with all weights 1, and b tied to x, who is no contact. p = 1/2 each; m_ab = m_ba = 1:
    // effective size (1 − 1/2) · 2 = 1. p_ab = 1/2, p_ba = 1/3: a: 1/2 + 1/2 · 1/3 = 2/3;
    // b: 1/2 + 1/2 · 1/2 = 3/4; 4/9 + 9/16 = 145/144.
    const ties = [tie('me', 'a'), tie('me', 'b'), tie('a', 'b'), tie('b', 'x')];
    const found = brokerage(ties, 'me');
    expect(found.effectiveSize).toBeCloseTo(1, 12);
    expect(found.constraint).toBeCloseTo(145 / 144, 12);
  });

  it('is wholly constrained by a single contact', () => {
    expect(brokerage([tie('me', 'a', 7)], 'me')).toEqual({ effectiveSize: 1, constraint: 1 });
  });

  it('is nothing without contacts', () => {
    const none = { effectiveSize: 0, constraint: 0 };
    expect(brokerage([], 'me')).toEqual(none);
    expect(brokerage([tie('a', 'b')], 'me')).toEqual(none);
    expect(brokerage([tie('me', 'me')], 'me')).toEqual(none);
    expect(brokerage([tie('me', 'a', 0)], 'me')).toEqual(none);
  });
});

describe('brokerage of ties as they come', () => {
  const plain = [tie('me', 'a', 3), tie('me', 'b', 1), tie('a', 'b', 2), tie('a', 'c', 1)];

  it.each([
    ['told in two parts', [...plain.slice(1), tie('me', 'a'), tie('a', 'me', 2)]],
    ['with somebody tied to themselves', [...plain, tie('a', 'a', 50), tie('me', 'me', 9)]],
    [
      'with weights that are none',
      [
        ...plain,
        tie('me', 'z', 0),
        tie('me', 'y', -2),
        tie('me', 'x', Number.NaN),
        tie('a', 'b', Number.POSITIVE_INFINITY),
      ],
    ],
    ['with an island', [...plain, tie('p', 'q', 8), tie('q', 'r', 1)]],
    ['in another unit', plain.map((one) => ({ ...one, weight: one.weight * 1e300 }))],
    ['in a tiny unit', plain.map((one) => ({ ...one, weight: one.weight * 1e-300 }))],
    ['in another order', plain.toReversed()],
  ])('is the same %s', (_, ties) => {
    const [expected, found] = [brokerage(plain, 'me'), brokerage(ties, 'me')];
    expect(found.effectiveSize).toBeCloseTo(expected.effectiveSize, 10);
    expect(found.constraint).toBeCloseTo(expected.constraint, 10);
  });

  it('takes any text for a name', () => {
    const names = ['__proto__', 'constructor', ''].map((id) => tie('toString', id));
    expect(brokerage(names, 'toString').effectiveSize).toBe(3);
  });

  it('is finite beside the largest number there is', () => {
    const found = brokerage(
      [tie('me', 'a', Number.MAX_VALUE), tie('a', 'me', Number.MAX_VALUE), tie('a', 'b', 5e-324)],
      'me',
    );
    expect(found).toEqual({ effectiveSize: 1, constraint: 1 });
  });
});

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(
    fc.record({
      a: fc.integer({ min: 0, max: size }).map((n) => `n${n}`),
      b: fc.integer({ min: 0, max: size }).map((n) => `n${n}`),
      weight: fc.oneof(
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.constantFrom(0, -1, Number.NaN),
      ),
    }),
    { maxLength: 50 },
  ),
);

describe('brokerage of any network', () => {
  it('agrees with the same in matrices', () => {
    fc.assert(
      fc.property(graphs, (ties) => {
        const [expected, found] = [byMatrix(ties, 'n0'), brokerage(ties, 'n0')];
        expect(found.effectiveSize).toBeCloseTo(expected.effectiveSize, 9);
        expect(found.constraint).toBeCloseTo(expected.constraint, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('is n − 2t/n where all weights are one', () => {
    fc.assert(
      fc.property(graphs, (ties) => {
        const pairs = new Set(
          ties.flatMap(({ a, b }) => (a === b ? [] : [[a, b].sort().join(' ')])),
        );
        const plain = [...pairs].map((pair) => {
          const [a = '', b = ''] = pair.split(' ');
          return tie(a, b);
        });
        const contacts = new Set(
          plain.flatMap(({ a, b }) => (a === 'n0' ? [b] : b === 'n0' ? [a] : [])),
        );
        const t = plain.filter(({ a, b }) => contacts.has(a) && contacts.has(b)).length;
        const n = contacts.size;
        const expected = n === 0 ? 0 : n - (2 * t) / n;
        expect(brokerage(plain, 'n0').effectiveSize).toBeCloseTo(expected, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('stays between its bounds', () => {
    fc.assert(
      fc.property(graphs, (ties) => {
        const { effectiveSize, constraint } = brokerage(ties, 'n0');
        expect(effectiveSize).toBeGreaterThanOrEqual(0);
        expect(effectiveSize).toBeLessThanOrEqual(12);
        expect(constraint).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(constraint)).toBe(true);
      }),
    );
  });
});

/**
 * Another way to the same: Z the symmetric matrix of weights, P = Z with rows that sum to one, M = Z with
 * rows whose largest is one. Effective size = Σ_v∈contacts 1 − (p M^T)_v without me's own column;
 * constraint = Σ_v∈contacts (P + P·P)²_me,v, where P's diagonal is 0.
 */
function byMatrix(ties: readonly Tie[], me: string) {
  const ids = [...new Set([me, ...ties.flatMap(({ a, b }) => [a, b])])];
  const Z = ids.map((a) =>
    ids.map((b) =>
      a === b
        ? 0
        : ties
            .filter((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
            .filter(({ weight }) => weight > 0)
            .reduce((sum, { weight }) => sum + weight, 0),
    ),
  );
  const scaled = (by: (row: number[]) => number) =>
    Z.map((row) => row.map((z) => (by(row) === 0 ? 0 : z / by(row))));
  const P = scaled((row) => row.reduce((sum, z) => sum + z, 0));
  const M = scaled((row) => Math.max(...row));
  const cell = (matrix: number[][], row: number, column: number) => matrix[row]?.[column] ?? 0;
  const places = ids.map((_, place) => place);
  const contacts = places.filter((place) => cell(Z, 0, place) > 0);
  const effectiveSize = contacts
    .map((v) => 1 - places.reduce((sum, w) => sum + cell(P, 0, w) * cell(M, v, w), 0))
    .reduce((sum, one) => sum + one, 0);
  const constraint = contacts
    .map((v) => cell(P, 0, v) + places.reduce((sum, w) => sum + cell(P, 0, w) * cell(P, w, v), 0))
    .reduce((sum, held) => sum + held ** 2, 0);
  return { effectiveSize, constraint };
}
