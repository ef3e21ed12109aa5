import { describe, expect, it } from 'vitest';
import { listStep } from '@/components/people/list-keys';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const step = (key: string, at: number, more: Partial<typeof NONE> = {}, ticking = false) =>
  listStep({ key, ...NONE, ...more }, at, 100, ticking);

describe('keys on a row', () => {
  it.each([
    ['ArrowDown', 3, { kind: 'to', index: 4 }],
    ['ArrowDown', 99, { kind: 'to', index: 99 }],
    ['ArrowUp', 3, { kind: 'to', index: 2 }],
    ['ArrowUp', 0, { kind: 'leave' }],
    ['PageDown', 95, { kind: 'to', index: 99 }],
    ['Home', 50, { kind: 'to', index: 0 }],
    ['End', 50, { kind: 'to', index: 99 }],
    ['x', 5, { kind: 'toggle' }],
    [' ', 5, { kind: 'toggle' }],
    ['Enter', 5, null],
    ['a', 5, null],
  ])('%s on row %i', (key, at, expected) => {
    expect(step(key, at)).toEqual(expected);
  });

  it('draw a range with Shift', () => {
    expect(step('ArrowDown', 3, { shiftKey: true })).toEqual({ kind: 'extend', index: 4 });
    expect(step('ArrowUp', 0, { shiftKey: true })).toEqual({ kind: 'extend', index: 0 });
  });

  it('leave a box its space bar, and open its person by Enter', () => {
    expect(step(' ', 3, {}, true)).toBeNull();
    expect(step('Enter', 3, {}, true)).toEqual({ kind: 'open' });
  });

  it('leave the browser its own', () => {
    expect(step('ArrowDown', 3, { altKey: true })).toBeNull();
    expect(step('x', 3, { ctrlKey: true })).toBeNull();
  });
});
