import { describe, expect, it } from 'vitest';
import { type CoveredPeer, coverage } from '@/utils/relationships/coverage';
import { DAY } from '@/utils/relationships/day-counts';

const NOW = Date.parse('2026-06-15T12:00Z');
let count = 0;
const peer = (facts: Partial<CoveredPeer> = {}): CoveredPeer => ({
  personId: `p${++count}`,
  name: 'Ines Falk',
  functionId: 'legal',
  status: 'in-touch',
  ratio: 0.5,
  lastTouch: NOW - 30 * DAY,
  strength: 20,
  onFile: false,
  ...facts,
});

describe('coverage', () => {
  it('is the functions with a peer in touch among those that matter', () => {
    const found = coverage(
      [
        peer({ functionId: 'legal' }),
        peer({ functionId: 'legal', status: 'lapsed', ratio: 2 }),
        peer({ functionId: 'sales', status: 'due', ratio: 1.2 }),
        peer({ functionId: 'design' }),
      ],
      ['security', 'legal', 'sales'],
      NOW,
    );
    expect(found.named).toBe(true);
    expect(found.covered).toBe(1);
    expect(
      found.functions.map(({ functionId, inTouch, met }) => [functionId, inTouch, met]),
    ).toEqual([
      ['legal', 1, 2],
      ['sales', 0, 1],
      ['security', 0, 0],
    ]);
  });

  it('takes the functions in which somebody was met while none is named', () => {
    const peers = [
      peer({ functionId: 'legal' }),
      peer({ functionId: 'product' }),
      peer({ functionId: 'finance', onFile: true, lastTouch: undefined }),
    ];
    const found = coverage(peers, [], NOW, 'product');
    expect(found.named).toBe(false);
    expect(found.functions.map(({ functionId }) => functionId)).toEqual(['legal']);
    // Named, the own function counts as any other.
    expect(coverage(peers, ['product'], NOW, 'product').covered).toBe(1);
  });

  it('keeps those of whom only a file tells apart', () => {
    const onFile = { onFile: true, lastTouch: undefined, status: 'none' as const, ratio: 0 };
    const [legal] = coverage([peer(onFile), peer(onFile)], ['legal'], NOW).functions;
    expect(legal).toMatchObject({ met: 0, inTouch: 0, onFile: 2, people: [] });
  });

  it('names those in touch first, then the due and the lapsed, the strongest before others', () => {
    const names = (peers: CoveredPeer[]) =>
      coverage(peers, ['legal'], NOW).functions[0]?.people.map(({ name }) => name);
    expect(
      names([
        peer({ name: 'lapsed', status: 'lapsed', ratio: 3, strength: 90 }),
        peer({ name: 'due', status: 'due', ratio: 1.1 }),
        peer({ name: 'weak', strength: 3 }),
        peer({ name: 'strong', strength: 70 }),
      ]),
    ).toEqual(['strong', 'weak', 'due', 'lapsed']);
  });

  it('counts all of a crowd and names the first of it', () => {
    const crowd = Array.from({ length: 300 }, () => peer());
    const [legal] = coverage(crowd, ['legal'], NOW).functions;
    expect(legal?.inTouch).toBe(300);
    expect(legal?.people).toHaveLength(24);
  });

  it('has nothing to cover without people and without functions', () => {
    expect(coverage([], [], NOW)).toEqual({ named: false, covered: 0, functions: [] });
  });
});

describe('a function with one peer is covered', () => {
  it.each<[string, Partial<CoveredPeer>, boolean]>([
    ['in touch', {}, true],
    ['long ago, with a meeting ahead', { ratio: 3 }, true],
    ['never met, added yesterday', { lastTouch: undefined }, false],
    ['due', { status: 'due', ratio: 1 }, false],
    ['snoozed within the rhythm', { status: 'snoozed', ratio: 0.9 }, true],
    ['snoozed after it', { status: 'snoozed', ratio: 1.1 }, false],
    ['muted within the rhythm', { status: 'muted', ratio: 0.9 }, true],
    // Without a rhythm the 60 days of cross-functional peers.
    ['no rhythm, 59 days ago', { status: 'none', ratio: 0, lastTouch: NOW - 59 * DAY }, true],
    ['no rhythm, 60 days ago', { status: 'none', ratio: 0, lastTouch: NOW - 60 * DAY }, false],
  ])('or not: %s', (_, facts, expected) => {
    expect(coverage([peer(facts)], ['legal'], NOW).covered).toBe(expected ? 1 : 0);
  });
});
