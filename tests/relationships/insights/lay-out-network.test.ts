import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '@/utils/functions/taxonomy';
import type { NetworkLayout } from '@/utils/relationships/insights/contract';
import { textWidth } from '@/utils/relationships/insights/label-sides';
import {
  type LaidOut,
  layOutNetwork,
  NARROW,
  radiusOf,
  WIDE,
} from '@/utils/relationships/insights/lay-out-network';

const person = (facts: Partial<LaidOut> = {}): LaidOut => ({
  strength: 50,
  functionId: 'legal',
  label: 'Odalys',
  lapsed: false,
  ...facts,
});
const crowd = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    person({
      strength: Math.max(1, Math.round(95 * 0.985 ** at)),
      functionId: at % 9 === 8 ? undefined : FUNCTIONS[(at * 5) % 12],
      label: `Person${at}`,
      lapsed: at % 6 === 0,
    }),
  );
const distances = ({ nodes, me }: NetworkLayout) =>
  nodes.map(({ x, y }) => Math.hypot(x - me.x, y - me.y));

describe('layOutNetwork', () => {
  it('puts the stronger nearer, whatever their function', () => {
    const people = [90, 70, 40, 10, 1].map((strength, at) =>
      person({ strength, functionId: FUNCTIONS[at] }),
    );
    const away = distances(layOutNetwork(people, NARROW));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(new Set(away.map(Math.round)).size).toBe(5);
  });

  it('keeps the rings where their strengths stand', () => {
    const layout = layOutNetwork([person({ strength: 75 }), person({ strength: 25 })], NARROW);
    const [first = 0, second = 0] = distances(layout);
    expect(first).toBeCloseTo(layout.rings[0] ?? 0, 0);
    expect(second).toBeCloseTo(layout.rings[2] ?? 0, 0);
    expect(layout.rings).toEqual(layout.rings.toSorted((a, b) => a - b));
  });

  it('gives each function a sector of its own, in the order of the taxonomy', () => {
    const layout = layOutNetwork(crowd(60), WIDE);
    expect(layout.sectors.at(-1)?.functionId).toBeUndefined();
    const known = layout.sectors.flatMap(({ functionId }) => (functionId ? [functionId] : []));
    expect(known).toEqual(FUNCTIONS.filter((id) => known.includes(id)));
    expect(layout.sectors.at(-1)?.to).toBeCloseTo(2 * Math.PI, 9);
    layout.nodes.forEach(({ x, y }, index) => {
      const angle = Math.atan2(x - layout.me.x, layout.me.y - y);
      const from = (angle + 2 * Math.PI) % (2 * Math.PI);
      const own = layout.sectors.find(
        ({ functionId }) => functionId === crowd(60)[index]?.functionId,
      );
      expect(from).toBeGreaterThanOrEqual((own?.from ?? 9) - 0.02);
      expect(from).toBeLessThanOrEqual((own?.to ?? -1) + 0.02);
    });
  });

  it.each([
    ['60 in the panel', 60, NARROW],
    ['300 in the panel', 300, NARROW],
    ['300 in a tab', 300, WIDE],
  ])('covers nobody and nothing: %s', (_, count, frame) => {
    const people = crowd(count);
    const layout = layOutNetwork(people, frame);
    const { nodes, me, mark, width, height, fontSize } = layout;
    const boxes = nodes.map(({ x, y }) => [x - mark, y - mark, x + mark, y + mark] as const);
    boxes.push([me.x - me.radius, me.y - me.radius, me.x + me.radius, me.y + me.radius]);
    nodes.forEach(({ label }, index) => {
      if (!label) return;
      const size = textWidth(people[index]?.label ?? '', fontSize);
      const left = label.x - { start: 0, middle: size / 2, end: size }[label.anchor];
      boxes.push([left, label.y - fontSize * 0.8, left + size, label.y]);
    });
    boxes.forEach((box, index) => {
      expect(Math.min(box[0], box[1])).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(width);
      expect(box[3]).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box[0] >= other[2] || other[0] >= box[2] || box[1] >= other[3] || other[1] >= box[3];
        expect(apart).toBe(true);
      }
    });
  });

  it('names the strongest and the lapsed, and leaves the others to hover', () => {
    const people = crowd(300);
    const { nodes } = layOutNetwork(people, NARROW);
    const named = nodes.flatMap(({ label }, index) => (label ? [index] : []));
    expect(named.length).toBeGreaterThan(12);
    expect(named.length).toBeLessThanOrEqual(28);
    const mean = (list: number[]) => list.reduce((sum, at) => sum + at, 0) / list.length;
    expect(mean(named)).toBeLessThan(75);
  });

  it('goes round everybody once', () => {
    const { order } = layOutNetwork(crowd(77), NARROW);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 77 }, (_, at) => at));
  });

  it('is the same for the same people', () => {
    expect(layOutNetwork(crowd(120), WIDE)).toEqual(layOutNetwork(crowd(120), WIDE));
  });

  it('is the user alone without people, and holds three thousand', () => {
    expect(layOutNetwork([], NARROW)).toMatchObject({ nodes: [], order: [], sectors: [] });
    const many = layOutNetwork(crowd(3_000), NARROW);
    expect(many.nodes.every(({ x, y }) => x > 0 && x < 360 && y > 0 && y < 350)).toBe(true);
  });
});

describe('radiusOf', () => {
  it('goes from the edge for nothing to the middle for a hundred', () => {
    expect([0, 100, -5, 400].map((strength) => radiusOf(strength, 30, 130))).toEqual([
      130, 30, 130, 30,
    ]);
  });
});

describe('textWidth', () => {
  it('takes East Asian letters as wide as high, and marks for nothing', () => {
    expect(textWidth('美咲', 10)).toBe(20);
    expect(textWidth('é'.normalize('NFD'), 10)).toBe(textWidth('e', 10));
    expect(textWidth('', 10)).toBe(0);
  });
});
