import { expect, it } from 'vitest';
import { nextInDirection } from '@/components/insights/charts/next-in-direction';

const placed = [
  { id: 'top', x: 0, y: -10 },
  { id: 'right', x: 10, y: 0 },
  { id: 'bottom', x: 0, y: 10 },
  { id: 'left', x: -10, y: 0 },
  { id: 'far-right', x: 30, y: 1 },
];
const go = (from: string, ...keys: string[]) =>
  keys.reduce<string | null | undefined>(
    (at, key) => (typeof at === 'string' ? nextInDirection(placed, at, key) : at),
    from,
  );

it('goes to the nearest person that way, and stays at the edge', () => {
  expect(go('left', 'ArrowRight')).toBe('right');
  expect(go('right', 'ArrowRight')).toBe('far-right');
  expect(go('far-right', 'ArrowRight')).toBeNull();
  expect(go('right', 'ArrowUp')).toBe('top');
  expect(go('top', 'ArrowDown')).toBe('bottom');
  expect(go('top', 'ArrowUp')).toBeNull();
});

it('reaches everybody with one key, round and round', () => {
  const seen = new Set<string>();
  let at = 'top';
  for (let step = 0; step < placed.length; step += 1) {
    seen.add(at);
    at = nextInDirection(placed, at, 'PageDown') ?? '';
  }
  expect(seen.size).toBe(placed.length);
  expect(at).toBe('top');
  expect(go('top', 'PageUp')).toBe('far-right');
  expect(go('left', 'Home')).toBe('top');
  expect(go('left', 'End')).toBe('far-right');
});

it('leaves other keys alone, and is at a loss with nobody', () => {
  expect(nextInDirection(placed, 'top', 'Enter')).toBeUndefined();
  expect(nextInDirection([], 'top', 'ArrowLeft')).toBeNull();
  expect(nextInDirection([], 'top', 'Home')).toBeNull();
  expect(nextInDirection([], 'top', 'PageDown')).toBeNull();
  expect(nextInDirection(placed, 'gone', 'ArrowLeft')).toBe('top');
});
