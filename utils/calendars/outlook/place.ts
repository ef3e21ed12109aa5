const MINUTES = 24 * 60;
/** Boxes are placed to the pixel, and a minute is less than one. */
const TOLERANCE = 8;
/** From what carries the id up to the box there are few nodes. */
const MOST_LEVELS = 4;
const TOP = /(?:^|[;\s])top:\s*(?:calc\()?(-?[\d.]+)%/;
const HEIGHT = /(?:^|[;\s])height:\s*(?:calc\()?(-?[\d.]+)%/;

/** The inline style of the box that places a tile in its column; undefined where none does. */
export function boxStyle(tile: Element, column: Element): string | undefined {
  let node: Element | null = tile;
  for (let level = 0; node && node !== column && level < MOST_LEVELS; level += 1) {
    const style = node.getAttribute('style');
    if (style?.includes('top:') && style.includes('%')) return style;
    node = node.parentElement;
  }
  return undefined;
}

/**
 * Minutes after midnight at which a box begins: columns are 24 hours high, and boxes are placed in
 * them by per cent (2026). Undefined where it is not placed so, or fills what is around it.
 */
export function startByPlace(style: string): number | undefined {
  const top = Number(TOP.exec(style)?.[1] ?? Number.NaN);
  const height = Number(HEIGHT.exec(style)?.[1] ?? Number.NaN);
  return top >= 0 && top <= 100 && height < 100 ? (top / 100) * MINUTES : undefined;
}

/** Whether a tile's place tells another start than its label, in minutes after midnight. */
export function placeDisagrees(place: number, label: number): boolean {
  return Math.abs(place - label) > TOLERANCE;
}
