import { describe, expect, it } from 'vitest';
import { declinesInARow, walksUnderWay, whereItStands } from '@/utils/coffee/walk-story';
import type { Walk, WalkState } from '@/utils/records/schema';
import { meeting } from '../builders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 2, 9);

let count = 0;
function walk(state: WalkState, days: number, facts: Partial<Walk> = {}): Walk {
  const start = NOW + days * DAY;
  const id = `w${++count}`;
  return {
    id,
    createdAt: 0,
    updatedAt: 0,
    personId: 'p',
    title: 'Coffee walk',
    start,
    end: start + HOUR / 2,
    state,
    ...facts,
  };
}

describe('declines in a row', () => {
  it.each<[number, [WalkState, number][]]>([
    [0, []],
    [1, [['declined', -3]]],
    [
      2,
      [
        ['declined', -30],
        ['declined', 3],
      ],
    ],
    [
      2,
      [
        ['held', -60],
        ['declined', -30],
        ['declined', 3],
      ],
    ],
    [
      1,
      [
        ['declined', -60],
        ['held', -30],
        ['declined', 3],
      ],
    ],
    [
      0,
      [
        ['declined', -60],
        ['declined', -30],
        ['scheduled', 3],
      ],
    ],
    [
      2,
      [
        ['declined', -60],
        ['declined', -30],
        ['proposed', 3],
      ],
    ],
    [
      2,
      [
        ['declined', -60],
        ['missed', -40],
        ['declined', -30],
        ['planned', 3],
      ],
    ],
  ])('are %i of %j', (expected, told) => {
    const walks = told.map(([state, days]) => walk(state, days));
    expect(declinesInARow(walks)).toBe(expected);
    expect(declinesInARow(walks.reverse())).toBe(expected);
  });

  it('count a series once', () => {
    const root = walk('declined', 1);
    const more = [8, 15].map((days) => walk('declined', days, { seriesId: root.id }));
    expect(declinesInARow([root, ...more])).toBe(1);
  });
});

describe('where it stands', () => {
  const tell = (...walks: Walk[]) => whereItStands(walks, new Map(), NOW)?.as;

  it('is what is ahead, before what was', () => {
    const next = walk('scheduled', 2);
    const found = whereItStands([walk('held', -1), walk('scheduled', 9), next], new Map(), NOW);
    expect(found?.walk).toBe(next);
    expect(tell(walk('planned', 1))).toBe('planned');
    expect(tell(walk('proposed', 1))).toBe('proposed');
    expect(tell(walk('proposed', 1, { meetingId: 'm' }))).toBe('taken-away');
    expect(tell(walk('scheduled', 1, { movedFrom: NOW }))).toBe('moved');
    expect(tell(walk('declined', 1), walk('proposed', 2))).toBe('proposed');
  });

  it('is a no for a while, and that it took place for three days', () => {
    expect(tell(walk('declined', 1))).toBe('declined');
    expect(tell(walk('declined', -20))).toBe('declined');
    expect(tell(walk('declined', -40, { settledAt: NOW - 50 * DAY }))).toBeUndefined();
    expect(tell(walk('held', -1))).toBe('held');
    expect(tell(walk('held', -4))).toBeUndefined();
    expect(tell(walk('held', -2), walk('declined', -20))).toBe('held');
    expect(tell(walk('missed', -1))).toBeUndefined();
    expect(tell()).toBeUndefined();
  });

  it('takes the calendar’s word before the walk is settled, and nobody’s where it has none', () => {
    const over = walk('scheduled', -1, { meetingId: 'm' });
    const seenAt = (at: number) => {
      const sources = { 'google-page': { detail: 'chip' as const, seenAt: at } };
      const { start, end } = over;
      return new Map([['m', meeting({ id: 'm', start, end, sources })]]);
    };
    expect(whereItStands([over], seenAt(over.start + 1), NOW)?.as).toBe('held');
    expect(whereItStands([over], seenAt(over.start - 1), NOW)).toBeNull();
  });
});

describe('walks under way', () => {
  const together = { groupId: 'g' };
  const ada = walk('scheduled', 2, { personId: 'ada', ...together });
  const bo = walk('declined', 2, { personId: 'bo', ...together });
  const alone = walk('proposed', 1, { personId: 'bo' });
  const ahead = [alone, ada, bo];

  it('of several is one that all go on, and tells of the no of any of them', () => {
    for (const ids of [
      ['ada', 'bo'],
      ['bo', 'ada'],
    ]) {
      expect(walksUnderWay(ahead, ids)).toEqual({ theirs: [ada, bo], walk: ada, declined: bo });
    }
    expect(walksUnderWay([alone, walk('planned', 3, { personId: 'ada' })], ['ada', 'bo'])).toEqual({
      theirs: [],
    });
  });

  it('of one are their own, and nobody else’s no', () => {
    expect(walksUnderWay(ahead, ['ada'])).toEqual({ theirs: [ada], walk: ada });
    expect(walksUnderWay(ahead, ['bo'])).toEqual({
      theirs: [alone, bo],
      walk: alone,
      declined: bo,
    });
  });
});
