import type { Layout } from './layout';
import * as at from './selectors';

/** A node of the page that is drawn for an event, or looks as if it were. */
export interface Tile {
  /** What carries the id, or else the label. */
  element: Element;
  /** What says what the event is. */
  labelled: Element | null;
  /** Exchange's item id. */
  id?: string;
  /** Whether it is surely an event's: a slot and a day's summary are labelled buttons too. */
  sure: boolean;
}

/** Longer ones are no ids. */
const LONGEST_ID = 1_000;
const WITH_ID = at.itemWithId.join(',');
const WITHOUT_ID = at.itemWithoutId.join(',');
const BUTTONS = at.button.join(',');
const BARS = at.bar.join(',');
/** Surfaces that hold no bars. */
const BARE = at.surface.slice(0, 2).join(',');

/** Every tile of the surfaces, in the page's order; nodes inside a tile are part of it. */
export function findTiles({ surfaces }: Pick<Layout, 'surfaces'>): Tile[] {
  return surfaces.flatMap((surface) => {
    const items = surface.querySelector(WITH_ID) ? WITH_ID : WITHOUT_ID;
    const tiles = gather(surface.querySelectorAll(`${items},${BUTTONS}`), items);
    if (surface.matches(BARE)) return tiles;
    const bars = [...surface.querySelectorAll(BARS)];
    return tiles.filter(({ element }) => !bars.some((bar) => bar.contains(element)));
  });
}

/** The tile that a node of the page is in, such as one that was clicked. */
export function tileAround(element: Element): Tile | null {
  const items = element.closest(WITH_ID) ? WITH_ID : WITHOUT_ID;
  const around = element.closest(items) ?? element.closest(BUTTONS);
  if (!around) return null;
  const nodes = [around, ...around.querySelectorAll(`${items},${BUTTONS}`)];
  return gather(nodes, items)[0] ?? null;
}

/** Puts the nodes of a page, in its order, together to tiles. */
function gather(nodes: Iterable<Element>, items: string): Tile[] {
  const tiles: Tile[] = [];
  let current: Tile | undefined;
  for (const node of nodes) {
    const item = node.matches(items);
    if (current?.element.contains(node) && !(item && isOther(node, current))) {
      // The tile's button, or a node that another extension put into it.
      if (current.labelled !== current.element && saysMore(node, current.labelled)) {
        current.labelled = node;
      }
      continue;
    }
    if (item) current = itemTile(node);
    else if (!node.hasAttribute('aria-label')) continue;
    else current = { element: node, labelled: node, sure: tooltipOf(node).includes('\n') };
    tiles.push(current);
  }
  return tiles.filter((tile) => isComplete(tile, items));
}

function itemTile(element: Element): Tile {
  const id = element.getAttribute('data-calitemid');
  const labelled = element.matches(BUTTONS) && element.hasAttribute('aria-label') ? element : null;
  return { element, labelled, ...(id && id.length <= LONGEST_ID && { id }), sure: true };
}

/** An item within one of the same id is that one, and so is one without. */
function isOther(item: Element, { element }: Tile): boolean {
  const id = item.getAttribute('data-calitemid');
  return id !== null && id !== element.getAttribute('data-calitemid');
}

/** Of several labels the one with a tooltip is the tile's, or else the longest. */
function saysMore(node: Element, known: Element | null): boolean {
  if (!node.hasAttribute('aria-label')) return false;
  if (!known) return true;
  const [one, other] = [node.hasAttribute('title'), known.hasAttribute('title')];
  return one === other ? lengthOf(node) > lengthOf(known) : one;
}

/** Gives a tile without the usual label any other; one that only holds other tiles is none. */
function isComplete(tile: Tile, items: string): boolean {
  const { element } = tile;
  if (tile.labelled) return true;
  const [otherwise] = at.otherLabel;
  if (element.matches(otherwise)) tile.labelled = element;
  for (const inner of element.querySelectorAll(otherwise)) {
    const foreign = inner.closest(items) !== element;
    if (!foreign && lengthOf(inner) > lengthOf(tile.labelled)) tile.labelled = inner;
  }
  return tile.labelled !== null || element.querySelector(items) === null;
}

function lengthOf(element: Element | null): number {
  return element?.getAttribute('aria-label')?.length ?? 0;
}

export function labelOf(tile: Tile): string {
  return tile.labelled?.getAttribute('aria-label') ?? '';
}

export function tooltipOf(element: Element | null): string {
  return element?.getAttribute('title') ?? '';
}
