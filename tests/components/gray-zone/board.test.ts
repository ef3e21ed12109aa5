import { describe, expect, it } from 'vitest';
import {
  inStage,
  moved,
  placeByKey,
  sameBoard,
  staysThere,
} from '@/components/gray-zone/board-order';
import { dropPlace } from '@/components/gray-zone/drop-place';
import type { IssueStage } from '@/utils/records/schema-between';

const issue = (id: string, stage: IssueStage = 'spotted') => ({ id, stage });
const BOARD = [issue('a'), issue('b'), issue('c'), issue('d', 'working'), issue('e', 'won')];
const ids = (issues: readonly { id: string; stage: IssueStage }[], stage: IssueStage) =>
  inStage(issues, stage).map(({ id }) => id);

/** Where a key takes an issue, as the stage's order afterwards. */
function pressed(id: string, key: string, rightToLeft = false) {
  const place = placeByKey(BOARD, id, key, rightToLeft);
  return place && { stage: place.stage, order: ids(moved(BOARD, id, place), place.stage) };
}

describe('arrow keys', () => {
  it('take an issue to the top of the next stage and back', () => {
    expect(pressed('a', 'ArrowRight')).toEqual({ stage: 'case-built', order: ['a'] });
    expect(pressed('d', 'ArrowRight')).toEqual({ stage: 'won', order: ['d', 'e'] });
    expect(pressed('d', 'ArrowLeft')).toEqual({ stage: 'case-built', order: ['d'] });
  });

  it('turn round where one reads from the right', () => {
    expect(pressed('a', 'ArrowLeft', true)).toEqual({ stage: 'case-built', order: ['a'] });
    expect(pressed('a', 'ArrowRight', true)).toBeNull();
  });

  it('order it within its stage', () => {
    expect(pressed('b', 'ArrowUp')).toEqual({ stage: 'spotted', order: ['b', 'a', 'c'] });
    expect(pressed('a', 'ArrowDown')).toEqual({ stage: 'spotted', order: ['b', 'a', 'c'] });
    expect(pressed('b', 'ArrowDown')).toEqual({ stage: 'spotted', order: ['a', 'c', 'b'] });
  });

  it('end at the edges, and leave other keys and what is not on the board alone', () => {
    for (const [id, key] of [
      ['a', 'ArrowUp'],
      ['c', 'ArrowDown'],
      ['a', 'ArrowLeft'],
      ['e', 'ArrowRight'],
      ['a', 'Enter'],
      ['gone', 'ArrowRight'],
    ] as const) {
      expect(pressed(id, key), `${key} on ${id}`).toBeNull();
    }
    const dropped = [issue('x', 'dropped')];
    expect(placeByKey(dropped, 'x', 'ArrowLeft', false)).toBeNull();
  });
});

describe('a board', () => {
  it('is the same only with the same issues in the same places', () => {
    expect(sameBoard(BOARD, [...BOARD])).toBe(true);
    expect(sameBoard(BOARD, BOARD.slice(1))).toBe(false);
    expect(sameBoard(BOARD, moved(BOARD, 'a', { stage: 'won', beforeId: 'e' }))).toBe(false);
  });

  it('knows what stays where it is', () => {
    expect(staysThere(BOARD, 'b', { stage: 'spotted', beforeId: 'c' })).toBe(true);
    expect(staysThere(BOARD, 'b', { stage: 'spotted', beforeId: 'b' })).toBe(false);
    expect(staysThere(BOARD, 'c', { stage: 'spotted', beforeId: null })).toBe(true);
    expect(staysThere(BOARD, 'c', { stage: 'working', beforeId: null })).toBe(false);
  });
});

describe('dropping', () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({
    left,
    top,
    right,
    bottom,
  });
  const stages = [
    {
      stage: 'spotted' as const,
      box: box(0, 0, 100, 300),
      issues: [
        { id: 'a', box: box(0, 40, 100, 100) },
        { id: 'b', box: box(0, 100, 100, 200) },
      ],
    },
    { stage: 'working' as const, box: box(120, 0, 220, 300), issues: [] },
  ];

  it('lands before the first issue whose middle is lower, else at the end', () => {
    expect(dropPlace(stages, { x: 50, y: 60 }, 'z')).toEqual({ stage: 'spotted', beforeId: 'a' });
    expect(dropPlace(stages, { x: 50, y: 120 }, 'z')).toEqual({ stage: 'spotted', beforeId: 'b' });
    expect(dropPlace(stages, { x: 50, y: 280 }, 'z')).toEqual({ stage: 'spotted', beforeId: null });
    expect(dropPlace(stages, { x: 150, y: 10 }, 'z')).toEqual({ stage: 'working', beforeId: null });
  });

  it('lands after all that are drawn before the first that is not', () => {
    const more = stages.map((one) => ({ ...one, nextId: 'hidden' }));
    expect(dropPlace(more, { x: 50, y: 280 }, 'z')).toEqual({
      stage: 'spotted',
      beforeId: 'hidden',
    });
  });

  it('never lands before itself, and outside in the nearest stage', () => {
    expect(dropPlace(stages, { x: 50, y: 60 }, 'a')).toEqual({ stage: 'spotted', beforeId: 'b' });
    expect(dropPlace(stages, { x: 500, y: 900 }, 'a')).toEqual({
      stage: 'working',
      beforeId: null,
    });
    expect(dropPlace(stages, { x: 104, y: 50 }, 'b')).toEqual({ stage: 'spotted', beforeId: 'a' });
    expect(dropPlace([], { x: 0, y: 0 }, 'a')).toBeNull();
  });
});
