import { describe, expect, it } from 'vitest';
import type { Invitation } from '@/utils/records/schema-between';
import { functionsOfPeers, presentedByFunction } from '@/utils/relationships/presented';
import { DAY, NOW, standing } from './standings';

const invitation = (days: number, ...personIds: string[]): Invitation => ({
  ...{ id: `${days}`, createdAt: 0, updatedAt: 0, meetingTitle: 'Stand-up' },
  at: NOW + days * DAY,
  personIds,
});
const standings = [
  standing({ id: 'lawyer', functionId: 'legal' }, [40]),
  standing({ id: 'counsel', functionId: 'legal' }, [5]),
  standing({ id: 'muted', functionId: 'legal', muted: true }, [5]),
  standing({ id: 'cfo', functionId: 'finance' }, [5]),
  standing({ id: 'seller', functionId: 'sales' }, [5]),
  standing({ id: 'report', functionId: 'design', relation: 'report' }, [5]),
  standing({ id: 'own', functionId: 'product' }, [5]),
];

describe('presentedByFunction', () => {
  it('has the most neglected first: never, long ago, lately, and those who come already last', () => {
    const all = [
      invitation(-30, 'lawyer'),
      invitation(-200, 'cfo'),
      invitation(-10, 'seller'),
      invitation(7, 'seller'),
    ];
    const found = presentedByFunction(
      ['sales', 'legal', 'finance', 'operations', 'design'],
      all,
      standings,
      NOW,
    );
    expect(found.map(({ functionId }) => functionId)).toEqual([
      'design',
      'operations',
      'finance',
      'legal',
      'sales',
    ]);
    const sales = found.at(-1);
    expect([sales?.last?.at, sales?.next?.at]).toEqual([NOW - 10 * DAY, NOW + 7 * DAY]);
  });

  it('offers peers, the strongest tie first, and neither reports nor the muted', () => {
    const [legal, design] = presentedByFunction(['legal', 'design'], [], standings, NOW);
    expect(legal?.peers.map(({ person }) => person.id)).toEqual(['counsel', 'lawyer']);
    expect(design?.peers).toEqual([]);
  });
});

describe('functionsOfPeers', () => {
  it('are those of peers who were met, without the user’s own', () => {
    const stranger = standing({ id: 'stranger', functionId: 'data' });
    expect(functionsOfPeers([...standings, stranger], 'product').sort()).toEqual([
      'finance',
      'legal',
      'sales',
    ]);
  });
});
