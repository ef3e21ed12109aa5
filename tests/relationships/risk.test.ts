import { describe, expect, it } from 'vitest';
import { nextToWalk } from '@/utils/relationships/next-to-walk';
import { peerTies } from '@/utils/relationships/peer-ties';
import { initiativeRisk, type PeerTie } from '@/utils/relationships/risk';
import { DAY, NOW, standing } from './standings';

const tie = (personId: string, functionId: PeerTie['functionId'], strength: number): PeerTie => ({
  personId,
  functionId,
  strength,
});

describe('initiativeRisk', () => {
  const ties = [
    tie('tamsin', 'legal', 12),
    tie('ola', 'legal', 8),
    tie('bram', 'finance', 63),
    tie('sunniva', 'sales', 40),
  ];

  it('is that of the thinnest function, by the best tie there', () => {
    // best: legal 12, finance 63, so min 12 and 1 − 12/100
    const result = initiativeRisk(['finance', 'legal'], ties);
    expect(result?.risk).toBeCloseTo(0.88, 10);
    expect(result?.weakest).toEqual({ functionId: 'legal', strength: 12, best: 'tamsin' });
    expect(result?.functions).toEqual([
      { functionId: 'finance', strength: 63, best: 'bram' },
      { functionId: 'legal', strength: 12, best: 'tamsin' },
    ]);
  });

  it('is 1 with nobody known in a function, and that one is the thinnest', () => {
    const result = initiativeRisk(['finance', 'operations'], ties);
    expect(result?.risk).toBe(1);
    expect(result?.weakest).toEqual({ functionId: 'operations', strength: 0 });
    const withStranger = initiativeRisk(
      ['security', 'operations'],
      [tie('new', 'security', 0), ...ties],
    );
    expect(withStranger?.weakest).toEqual({ functionId: 'operations', strength: 0 });
    expect(withStranger?.functions[0]).toEqual({
      functionId: 'security',
      strength: 0,
      best: 'new',
    });
  });

  it('is nothing to tell of without a function, or with the user’s own alone', () => {
    expect(initiativeRisk([], ties)).toBeNull();
    expect(initiativeRisk(['product'], ties, 'product')).toBeNull();
    expect(initiativeRisk(['product', 'sales'], ties, 'product')).toMatchObject({
      risk: 0.6,
      functions: [{ functionId: 'sales' }],
    });
  });

  it('counts a function once, and a strength that is no number as none', () => {
    expect(initiativeRisk(['sales', 'sales'], ties)?.functions).toHaveLength(1);
    expect(initiativeRisk(['sales'], [tie('x', 'sales', Number.NaN)])?.risk).toBe(1);
    expect(initiativeRisk(['sales'], [tie('x', 'sales', 140)])?.risk).toBe(0);
    expect(initiativeRisk(['sales'], [])?.risk).toBe(1);
  });
});

describe('peerTies', () => {
  it('are those of peers with a function, corrected as the user said, at any time', () => {
    const met = standing({ id: 'met', strengthCorrection: 20 }, [0]);
    const report = standing({ id: 'report', relation: 'report' }, [0]);
    const unsorted = standing({ id: 'unsorted', functionId: undefined }, [0]);
    const own = standing({ id: 'same', functionId: 'product' }, [0]);
    // Half an hour alone together just now is 15.8 (strength.test), and 20 by the user.
    expect(peerTies([met, report, unsorted, own], NOW)).toEqual([
      { personId: 'met', functionId: 'legal', strength: 36 },
      { personId: 'same', functionId: 'product', strength: 16 },
    ]);
    expect(peerTies([met], NOW - DAY)[0]?.strength).toBe(20);
  });
});

describe('nextToWalk', () => {
  const close = standing({ id: 'close', name: 'Close' }, [10, 40, 70]);
  const thin = standing({ id: 'thin', name: 'Thin' }, [100]);
  const never = standing({ id: 'never', name: 'Never' });

  it('is the strongest there', () => {
    expect(nextToWalk('legal', [thin, never, close], NOW)).toMatchObject({
      standing: { person: { id: 'close' } },
      peer: true,
    });
    expect(nextToWalk('legal', [never, thin], NOW)?.standing.person.id).toBe('thin');
    expect(nextToWalk('legal', [never], NOW)?.standing.person.id).toBe('never');
  });

  it('is somebody else where the strongest is muted or has a talk on the calendar', () => {
    const muted = standing({ id: 'muted', muted: true }, [1, 2, 3]);
    const booked = standing({ id: 'booked' }, [1, 2, 3, -4]);
    expect(nextToWalk('legal', [muted, booked, thin], NOW)?.standing.person.id).toBe('thin');
    const only = nextToWalk('legal', [muted, booked], NOW);
    expect(only?.standing.person.id).toBe('booked');
    expect(only?.scheduled?.start).toBeGreaterThan(NOW);
  });

  it('does not take a large meeting ahead for a talk', () => {
    const booked = standing({ id: 'booked' }, [1, -4]);
    const of = (attendeeCount: number) => ({
      ...booked,
      ...(booked.nextMeeting && { nextMeeting: { ...booked.nextMeeting, attendeeCount } }),
    });
    expect(nextToWalk('legal', [of(5)], NOW)).toHaveProperty('scheduled');
    expect(nextToWalk('legal', [of(6)], NOW)).not.toHaveProperty('scheduled');
  });

  it('looks beyond peers among those whom the user has met, and else knows nobody', () => {
    const report = standing({ id: 'report', relation: 'report' }, [30]);
    const stranger = standing({ id: 'stranger', level: 'individual' });
    const outside = standing({ id: 'outside', emails: ['a@else.example'] }, [1, 8]);
    expect(nextToWalk('legal', [stranger, outside, report], NOW)).toMatchObject({
      standing: { person: { id: 'report' } },
      peer: false,
    });
    expect(nextToWalk('legal', [stranger, outside], NOW)?.standing.person.id).toBe('outside');
    expect(nextToWalk('legal', [stranger], NOW)).toBeNull();
    expect(nextToWalk('sales', [close], NOW)).toBeNull();
  });
});
