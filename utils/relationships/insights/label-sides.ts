import type { NetworkNode } from './contract';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Label = NonNullable<NetworkNode['label']>;

/** Between a mark and its label. */
const GAP = 4;

/** About how wide a text is, in the units of its size: a worker has nothing to measure with. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) if (!/\p{M}/u.test(letter)) ems += widthOf(letter);
  return ems * fontSize;
}

/** Letters of East Asian scripts, and pictures, are as wide as high. */
const SQUARE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Extended_Pictographic}]/u;

function widthOf(letter: string): number {
  if (/^[a-ln-vx-z ]$/.test(letter)) return 0.54;
  if (SQUARE.test(letter)) return 1;
  return /[\p{Lu}mw]/u.test(letter) ? 0.7 : 0.56;
}

/**
 * Where a label may stand beside a mark, the side away from the middle first, and what it covers there.
 * `mark` is half the mark's side; the label's place is that of its baseline.
 */
export function labelSides(
  at: { x: number; y: number },
  centre: { x: number; y: number },
  width: number,
  mark: number,
  fontSize: number,
): { label: Label; box: Box }[] {
  const side = (x: number, y: number, anchor: Label['anchor']) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = { left, right: left + width, top: y - fontSize * 0.85, bottom: y + fontSize * 0.3 };
    return { label: { x: rounded(x), y: rounded(y), anchor }, box };
  };
  const reach = mark + GAP;
  const middle = at.y + fontSize * 0.35;
  const right = side(at.x + reach, middle, 'start');
  const left = side(at.x - reach, middle, 'end');
  const below = side(at.x, at.y + reach + fontSize * 0.8, 'middle');
  const above = side(at.x, at.y - reach, 'middle');
  const [dx, dy] = [at.x - centre.x, at.y - centre.y];
  const across = dx >= 0 ? [right, left] : [left, right];
  const along = dy >= 0 ? [below, above] : [above, below];
  return Math.abs(dx) >= Math.abs(dy) * 0.6 ? [...across, ...along] : [...along, ...across];
}

export function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** To a tenth of a pixel: more is only longer. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
