import type { Layout } from './layout';
import * as at from './selectors';

/** A node of the page that is drawn for an event, or looks as if it were. */
export interface Tile {
  /** What carries the id, or else the label. */
  element: Element;
  /** What says what the event is. */
  labelled: Element | null;
  /** Its `aria-label`, and its `title` if it has one. */
  label: string;
  tooltip: string | null;
  /** Exchange's item id. */
  id?: string | undefined;
  /** Whether it is surely an event's: a slot and a day's summary are labelled buttons too. */
  sure: boolean;
}

export interface FoundTiles {
  tiles: Tile[];
  /** Buttons that belong to no event for sure. */
  others: Element[];
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
export function findTiles({ surfaces }: Pick<Layout, 'surfaces'>): FoundTiles {
  const all: FoundTiles = { tiles: [], others: [] };
  for (const surface of surfaces) {
    const items = surface.querySelector(WITH_ID) ? WITH_ID : WITHOUT_ID;
    const found = gather(surface.querySelectorAll(`${items},${BUTTONS}`), items);
    const bars = surface.matches(BARE) ? [] : [...surface.querySelectorAll(BARS)];
    const free = (element: Element) => !bars.some((bar) => bar.contains(element));
    all.tiles.push(
      ...(bars.length > 0 ? found.tiles.filter(({ element }) => free(element)) : found.tiles),
    );
    all.others.push(...found.others);
  }
  return all;
}

/** The tile that a node of the page is in, such as one that was clicked. */
export function tileAround(element: Element): Tile | null {
  const items = element.closest(WITH_ID) ? WITH_ID : WITHOUT_ID;
  const around = element.closest(items) ?? element.closest(BUTTONS);
  return around && tileOf(around, items);
}

/** The element with an id that a node is in, or is. */
export function itemAround(element: Element): Element | null {
  return element.closest(WITH_ID);
}

/** Whether such an element is the node or in it. */
export function holdsItem(element: Element): boolean {
  return element.matches(WITH_ID) || element.querySelector(WITH_ID) !== null;
}

/** What an element is the tile of; null if it is none. */
export function tileOf(element: Element, items = WITH_ID): Tile | null {
  const nodes = [element, ...element.querySelectorAll(`${items},${BUTTONS}`)];
  return gather(nodes, items).tiles[0] ?? null;
}

/** Puts the nodes of a page, in its order, together to tiles. */
function gather(nodes: ArrayLike<Element>, items: string): FoundTiles {
  const found: FoundTiles = { tiles: [], others: [] };
  const isItem = (node: Element) =>
    items === WITH_ID ? node.hasAttribute('data-calitemid') : node.matches(items);
  let current: Tile | undefined;
  let around: Element | undefined;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const item = isItem(node);
    if (current && around?.contains(node) && !(item && isOther(node, current))) {
      // The tile's button, or a node that another extension put into it.
      if (current.labelled !== around) offer(current, node);
      continue;
    }
    current = item ? itemTile(node) : buttonTile(node);
    if (!current?.sure) found.others.push(node);
    if (!current) continue;
    around = node;
    found.tiles.push(current);
  }
  found.tiles = found.tiles.filter((tile) => tile.labelled || isComplete(tile, items));
  return found;
}

function itemTile(element: Element): Tile {
  const id = element.getAttribute('data-calitemid');
  const tile: Tile = {
    element,
    labelled: null,
    label: '',
    tooltip: null,
    id: id && id.length <= LONGEST_ID ? id : undefined,
    sure: true,
  };
  const label = element.getAttribute('aria-label');
  if (label !== null && element.matches(BUTTONS)) take(tile, element, label);
  return tile;
}

function buttonTile(element: Element): Tile | undefined {
  const label = element.getAttribute('aria-label');
  if (label === null) return undefined;
  const tooltip = element.getAttribute('title');
  const sure = tooltip?.includes('\n') ?? false;
  return { element, labelled: element, label, tooltip, id: undefined, sure };
}

function take(
  tile: Tile,
  node: Element,
  label: string,
  tooltip: string | null = node.getAttribute('title'),
): void {
  tile.labelled = node;
  tile.label = label;
  tile.tooltip = tooltip;
}

/** An item within one of the same id is that one, and so is one without. */
function isOther(item: Element, { element }: Tile): boolean {
  const id = item.getAttribute('data-calitemid');
  return id !== null && id !== element.getAttribute('data-calitemid');
}

/** Of several labels the one with a tooltip is the tile's, or else the longest. */
function offer(tile: Tile, node: Element): void {
  const label = node.getAttribute('aria-label');
  if (label === null) return;
  const tooltip = node.getAttribute('title');
  const like = (tooltip === null) === (tile.tooltip === null);
  const more = like ? label.length > tile.label.length : tooltip !== null;
  if (!tile.labelled || more) take(tile, node, label, tooltip);
}

/** Gives a tile without the usual label any other; one that only holds other tiles is none. */
function isComplete(tile: Tile, items: string): boolean {
  const { element } = tile;
  const [otherwise] = at.otherLabel;
  for (const node of [element, ...element.querySelectorAll(otherwise)]) {
    const label = node.getAttribute('aria-label');
    const foreign = node !== element && node.closest(items) !== element;
    if (label === null || foreign) continue;
    if (!tile.labelled || label.length > tile.label.length) take(tile, node, label);
  }
  return tile.labelled !== null || element.querySelector(items) === null;
}
