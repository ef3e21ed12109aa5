import { describe, expect, it } from 'vitest';
import { createPressGuard } from '@/components/sort/double-press';
import { LEVEL_LETTERS, RUNGS, sortCommand } from '@/components/sort/sort-keys';

const press = (key: string, code = '', shiftKey = false) => sortCommand({ key, code, shiftKey });

describe('the keys of the card', () => {
  it('give each digit a function, and each rung a letter', () => {
    expect(press('1')).toEqual({ kind: 'function', at: 0 });
    expect(press('9')).toEqual({ kind: 'function', at: 8 });
    expect(press('d')).toEqual({ kind: 'level', level: 'director' });
    expect(press('D', 'KeyD', true)).toEqual({ kind: 'level', level: 'director' });
  });

  it('never mean two things', () => {
    const letters: string[] = RUNGS.map((rung) => LEVEL_LETTERS[rung]);
    expect(new Set(letters).size).toBe(letters.length);
    for (const key of ['X', 'Z', 'M', 'S']) expect(letters).not.toContain(key);
    expect(press('s')).toEqual({ kind: 'later' });
    expect(press(' ')).toEqual({ kind: 'later' });
    expect(press('x')).toEqual({ kind: 'not-peer' });
    expect(press('m')).toEqual({ kind: 'merge' });
    expect(press('z')).toEqual({ kind: 'undo' });
  });

  it('open the list of all by 0 and by the slash, wherever it lies', () => {
    expect(press('0')).toEqual({ kind: 'other' });
    expect(press('/', 'Slash')).toEqual({ kind: 'other' });
    expect(press('/', 'Digit7', true)).toEqual({ kind: 'other' });
  });

  it('are the upper row on a French keyboard too, and the number pad', () => {
    expect(press('&', 'Digit1')).toEqual({ kind: 'function', at: 0 });
    expect(press('à', 'Digit0')).toEqual({ kind: 'other' });
    expect(press('3', 'Numpad3')).toEqual({ kind: 'function', at: 2 });
    expect(press('!', 'Digit1', true)).toBeNull();
  });

  it('leave the rest alone', () => {
    expect(press('q', 'KeyQ')).toBeNull();
    expect(press('Tab', 'Tab')).toBeNull();
  });
});

describe('a double press', () => {
  it('is the same key again within a moment', () => {
    const isDouble = createPressGuard();
    expect(isDouble('Enter', 1000)).toBe(false);
    expect(isDouble('Enter', 1120)).toBe(true);
    expect(isDouble('Enter', 1250)).toBe(true);
    expect(isDouble('Enter', 1600)).toBe(false);
  });

  it('is not another key, however quick', () => {
    const isDouble = createPressGuard();
    expect(isDouble('1', 1000)).toBe(false);
    expect(isDouble('2', 1010)).toBe(false);
  });
});
