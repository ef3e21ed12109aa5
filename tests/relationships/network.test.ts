import { describe, expect, it } from 'vitest';
import { DAY } from '@/utils/relationships/day-counts';
import {
  type NetworkMember,
  onlyThroughMe,
  type SharedMeeting,
  tiesBetween,
  tiesOthers,
} from '@/utils/relationships/network';
import { HOUR, meeting } from '../builders';

const NOW = Date.parse('2026-06-15T12:00Z');
const shared = (
  daysAgo: number,
  who: number[],
  { hours = 1, people = who.length + 1 } = {},
): SharedMeeting => {
  const end = NOW - daysAgo * DAY;
  return { start: end - hours * HOUR, end, people, who };
};
const ties = (meetings: SharedMeeting[], zone = 'Europe/Berlin') =>
  tiesBetween(meetings, 4, NOW, zone);

describe('tiesBetween', () => {
  it('gives each two of a meeting 1/(n − 1) of its hours', () => {
    // One hour of four (the user and three), just now: 1/3 · 1 = 0.3333 for each of three pairs.
    const found = ties([shared(0, [0, 1, 2])]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    for (const { weight } of found) expect(weight).toBeCloseTo(1 / 3, 12);
  });

  it('halves in 110 days, and sums', () => {
    // Half an hour of three: 1/2 · 1/2 = 0.25. 110 days ago 0.125, and one now: 0.375.
    const [tie] = ties([shared(110, [0, 1], { hours: 0.5 }), shared(0, [1, 0], { hours: 0.5 })]);
    expect(tie).toMatchObject({ a: 0, b: 1 });
    expect(tie?.weight).toBeCloseTo(0.375, 12);
  });

  it('goes by everybody who was there, not by those who are known', () => {
    expect(ties([shared(0, [0, 1], { people: 11 })])[0]?.weight).toBeCloseTo(0.1, 12);
    // Fewer than are known cannot be.
    expect(ties([shared(0, [0, 1], { people: 1 })])[0]?.weight).toBeCloseTo(0.5, 12);
  });

  it('counts one meeting a day for two people, the heaviest', () => {
    const day = [5, 4, 3, 2, 1].map((hour) =>
      shared(hour / 24, [0, 1], { hours: hour === 3 ? 1 : 0.5 }),
    );
    const [tie] = ties(day);
    // 1/2 · 1 h, three hours ago
    expect(tie?.weight).toBeCloseTo(0.5 * 2 ** (-3 / 24 / 110), 9);
    expect(ties([...day].reverse())).toEqual(ties(day));
  });

  it('knows the day by the zone', () => {
    // 12:30 to 13:00 and 14:30 to 15:00 UTC on 14 June; in Auckland midnight (12:00 UTC) lies before
    // both, in Tokyo (15:00 UTC) after both, in Brisbane (14:00 UTC) between them.
    const at = (time: string) => (NOW - Date.parse(time)) / DAY;
    const two = [
      shared(at('2026-06-14T13:00Z'), [0, 1], { hours: 0.5 }),
      shared(at('2026-06-14T15:00Z'), [0, 1], { hours: 0.5 }),
    ];
    const weight = (zone: string) => ties(two, zone)[0]?.weight ?? 0;
    expect(weight('Asia/Tokyo')).toBeCloseTo(0.25, 1);
    expect(weight('Australia/Brisbane')).toBeGreaterThan(0.49);
  });

  it('has none without shared meetings, ahead of now, or of one person', () => {
    expect(ties([])).toEqual([]);
    expect(ties([shared(-1, [0, 1]), shared(1, [2])])).toEqual([]);
  });

  it('puts the heaviest first', () => {
    const found = ties([shared(50, [0, 1]), shared(0, [2, 3]), shared(200, [1, 2])]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [2, 3],
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('tiesOthers', () => {
  it.each([
    ['three', {}, 3, true],
    ['two: the user and one more', {}, 2, false],
    ['twenty', {}, 20, true],
    ['three hundred', {}, 300, false],
    ['one that the user declined', { myResponse: 'declined' as const }, 3, true],
    ['one that is ahead', { end: NOW + HOUR }, 3, false],
    ['a cancelled one', { status: 'cancelled' as const }, 3, false],
  ])('%s', (_, facts, people, expected) => {
    expect(tiesOthers(meeting({ start: NOW - HOUR, end: NOW, ...facts }), people, NOW)).toBe(
      expected,
    );
  });
});

describe('onlyThroughMe', () => {
  const people: NetworkMember[] = [
    { functionId: 'legal', strength: 60 },
    { functionId: 'data', strength: 40 },
    { functionId: 'sales', strength: 20 },
    { functionId: 'product', strength: 90 },
  ];
  const edge = (a: number, b: number, weight = 0.5) => ({ a, b, weight });
  const pairs = (edges: { a: number; b: number; weight: number }[], list = people) =>
    onlyThroughMe(list, edges, 'product').map(({ a, b }) => `${a} ${b}`);

  it('is every two other functions while nobody knows anybody, the weaker side strongest first', () => {
    expect(pairs([])).toEqual(['data legal', 'data sales', 'legal sales']);
  });

  it('is not two whose people know each other', () => {
    expect(pairs([edge(0, 1)])).toEqual(['data sales', 'legal sales']);
  });

  it('is not two that somebody else knows, though of the own function or of none', () => {
    expect(pairs([edge(0, 3), edge(1, 3)])).toEqual(['data sales', 'legal sales']);
    const stranger = [...people, { strength: 5 }];
    expect(pairs([edge(0, 4), edge(4, 2)], stranger)).toEqual(['data legal', 'data sales']);
  });

  it('takes no notice of a meeting that hardly counts', () => {
    expect(pairs([edge(0, 1, 0.099)])).toContain('data legal');
    expect(pairs([edge(0, 1, 0.1)])).not.toContain('data legal');
  });

  it('asks for a tie of the user’s own', () => {
    expect(pairs([], [...people, { functionId: 'finance', strength: 0 }])).not.toContain(
      'data finance',
    );
  });

  it('counts only the functions that matter, where the user named some besides their own', () => {
    const among = (...matters: ('legal' | 'sales' | 'design' | 'product')[]) =>
      onlyThroughMe(people, [], 'product', new Set(matters)).map(({ a, b }) => `${a} ${b}`);
    expect(among('legal', 'sales', 'design')).toEqual(['legal sales']);
    expect(among('design')).toEqual([]);
    expect(among('product')).toEqual(among());
  });

  it('is none with one function or none', () => {
    expect(pairs([], people.slice(0, 1))).toEqual([]);
    expect(pairs([], [])).toEqual([]);
  });
});
