import { expect, it } from 'vitest';
import {
  bentPath,
  drawnBox,
  edgesPath,
  nameSpot,
  tiePath,
  tieWidth,
} from '@/components/insights/charts/network-paths';
import type { NetworkLayout } from '@/utils/relationships/insights/contract';

const layout: NetworkLayout = {
  width: 360,
  height: 350,
  me: { x: 180, y: 175, radius: 20 },
  rings: [40, 80, 120],
  mark: 6,
  fontSize: 11,
  nodes: [
    { x: 280, y: 175 },
    { x: 180, y: 75, label: { x: 180, y: 62, anchor: 'middle' } },
  ],
  order: [0, 1],
  sectors: [],
};

it('draws a tie from the edge of the disc to the edge of the mark', () => {
  // 100 away: from 20 + 2 to 100 − 6 − 2.
  expect(tiePath(layout, { x: 280, y: 175 })).toBe('M202.0 175.0L272.0 175.0');
  expect(tiePath(layout, { x: 180, y: 175 }), 'nobody stands on the user').toBe('');
});

it('bends ties between others away from the user, and leaves out whoever is not there', () => {
  // Between them lies (230, 125): 50 and −50 from the middle, times 1.16.
  expect(bentPath(layout, { x: 280, y: 175 }, { x: 180, y: 75 })).toBe(
    'M280.0 175.0Q238.0 117.0 180.0 75.0',
  );
  const edges = [
    { a: 0, b: 1, weight: 1 },
    { a: 0, b: 9, weight: 1 },
  ];
  expect(edgesPath(layout, edges).match(/M/g)).toHaveLength(1);
});

it('draws a strong tie wider, none wider than the strongest, and all narrower in a crowd', () => {
  expect(tieWidth(0, layout)).toBeLessThan(tieWidth(50, layout));
  expect(tieWidth(400, layout)).toBe(tieWidth(100, layout));
  // Marks of half the size: a quarter of the width.
  expect(tieWidth(100, { mark: 3 })).toBeCloseTo(tieWidth(100, layout) / 4);
});

it('keeps a name inside the picture', () => {
  expect(nameSpot(layout, { x: 5, y: 100 })).toMatchObject({ anchor: 'start' });
  expect(nameSpot(layout, { x: 355, y: 100 })).toMatchObject({ anchor: 'end' });
  expect(nameSpot(layout, { x: 180, y: 100 })).toMatchObject({ x: 180, anchor: 'middle' });
  expect(nameSpot(layout, { x: 180, y: 4 }).y, 'under a mark at the top').toBeGreaterThan(4);
});

it('cuts off what is empty above and below, and never what is drawn', () => {
  const { y, height } = drawnBox(layout);
  expect(y).toBeGreaterThan(20);
  expect(y).toBeLessThanOrEqual(175 - 120);
  expect(y + height).toBeGreaterThanOrEqual(175 + 120);
  expect(y + height).toBeLessThan(350);
  const low = drawnBox({ ...layout, nodes: [{ x: 180, y: 344 }] });
  expect(low.y + low.height).toBe(350);
});
