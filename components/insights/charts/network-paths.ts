import type { NetworkEdge, NetworkLayout } from '@/utils/relationships/insights/contract';

interface Point {
  x: number;
  y: number;
}

/** Half the side of a mark where there are not many, in units of the picture. */
const USUAL_MARK = 6;

/** How far a tie between two people bends outwards, as a share of its distance from the middle. */
const BEND = 1.16;

/** The line from the user's disc to the edge of somebody's mark; '' when they lie on it. */
export function tiePath(layout: NetworkLayout, to: Point): string {
  const { me, mark } = layout;
  const across = to.x - me.x;
  const along = to.y - me.y;
  const far = Math.hypot(across, along);
  const [from, until] = [me.radius + 2, far - mark - 2];
  if (until <= from) return '';
  const at = (distance: number) =>
    `${(me.x + (across / far) * distance).toFixed(1)} ${(me.y + (along / far) * distance).toFixed(1)}`;
  return `M${at(from)}L${at(until)}`;
}

/** A tie between two people, bent away from the user. */
export function bentPath({ me }: NetworkLayout, a: Point, b: Point): string {
  const bend = (from: number, to: number, middle: number) =>
    middle + ((from + to) / 2 - middle) * BEND;
  const over = `${bend(a.x, b.x, me.x).toFixed(1)} ${bend(a.y, b.y, me.y).toFixed(1)}`;
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${over} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
}

/** All of `edges` as one path; an edge whose people are not in the layout is left out. */
export function edgesPath(layout: NetworkLayout, edges: readonly NetworkEdge[]): string {
  let path = '';
  for (const { a, b } of edges) {
    const from = layout.nodes[a];
    const to = layout.nodes[b];
    if (from && to) path += bentPath(layout, from, to);
  }
  return path;
}

/**
 * So wide is the line to somebody of that strength (0–100); narrower among many, as the marks are
 * smaller.
 */
export function tieWidth(strength: number, { mark }: Pick<NetworkLayout, 'mark'>): number {
  const full = 0.8 + (Math.min(Math.max(strength, 0), 100) / 100) * 3;
  return full * Math.min(1, mark / USUAL_MARK) ** 2;
}

/** Where a name stands that shows only under the pointer: above the mark, inside the picture. */
export function nameSpot(
  { width, mark, fontSize }: NetworkLayout,
  { x, y }: Point,
): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
  const above = y - mark - fontSize * 0.7;
  const up = above < fontSize ? y + mark + fontSize * 1.3 : above;
  if (x < width * 0.25) return { x: Math.max(2, x - mark), y: up, anchor: 'start' };
  if (x > width * 0.75) return { x: Math.min(width - 2, x + mark), y: up, anchor: 'end' };
  return { x, y: up, anchor: 'middle' };
}

/**
 * The part of the picture in which something is drawn, with a name's height around, across its whole
 * width: a layout leaves room above and below for what may not come.
 */
export function drawnBox({ width, height, me, rings, mark, fontSize, nodes }: NetworkLayout): {
  y: number;
  width: number;
  height: number;
} {
  const edge = mark + fontSize * 2;
  const around = Math.max(me.radius, ...rings.filter((radius) => radius <= height / 2));
  const tops = nodes.flatMap(({ y, label }) => [y - edge, ...(label ? [label.y - edge] : [])]);
  const bottoms = nodes.flatMap(({ y, label }) => [y + edge, ...(label ? [label.y + edge] : [])]);
  const top = Math.max(0, Math.min(me.y - around - 4, ...tops));
  const bottom = Math.min(height, Math.max(me.y + around + 4, ...bottoms));
  return { y: Math.floor(top), width, height: Math.ceil(bottom) - Math.floor(top) };
}
