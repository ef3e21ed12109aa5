import { failure } from '../read-result';
import type { PageAccount } from '../sighting';
import type { Layout } from './layout';
import { isDayNumber } from './overflow';
import { boxStyle } from './place';
import { readTile, type TileResult } from './tile';
import { readTileText } from './tile-label';
import type { Tile } from './tiles';

/** A tile, and what it said with what stands around it. */
export interface ReadTile {
  tile: Tile;
  day: string | null;
  box: string | undefined;
  result: TileResult;
}

/**
 * Reads the tiles of a page's range.
 * @param known What the same page's tiles said before: an answer stands while everything it was
 *   read from is the same, for the page uses nodes again for other events.
 */
export function readAll(
  tiles: readonly Tile[],
  layout: Layout,
  account: PageAccount,
  now: number,
  known?: readonly ReadTile[],
): ReadTile[] {
  const { range, placeOf } = layout;
  const before = known && new Map(known.map((each) => [each.tile.element, each]));
  const all: ReadTile[] = [];
  for (const tile of tiles) {
    if (!tile.sure && isNone(tile, layout, account.language)) continue;
    const day = placeOf(tile.element)?.day;
    if (day && range && (day < range.from || day > range.to)) continue;
    all.push(readInPlace(tile, layout, account, now, before?.get(tile.element)));
  }
  return all;
}

/**
 * Whether a button that may be a tile is a slot, a day's number or its summary. One that has times
 * and a date, and not for certain which, may be an event: without it the page is not read whole.
 */
function isNone({ element, label, tooltip }: Tile, layout: Layout, language: string): boolean {
  const day = layout.view === 'month' && !tooltip ? layout.placeOf(element)?.day : undefined;
  if (day && isDayNumber(element, day)) return true;
  const told = readTileText(label, tooltip ?? '', language);
  if (told === 'not-an-event') return true;
  return 'reason' in told && told.reason !== 'label-ambiguous';
}

/** Reads one tile, in its column or cell if it is in one. */
export function readInPlace(
  tile: Tile,
  { view, placeOf }: Pick<Layout, 'view' | 'placeOf'>,
  account: PageAccount,
  now: number,
  known?: ReadTile,
): ReadTile {
  const place = placeOf(tile.element);
  const day = place?.day ?? null;
  const box = place && view === 'columns' ? boxStyle(tile.element, place.element) : undefined;
  if (known && known.day === day && known.box === box && saysTheSame(known.tile, tile)) {
    return { ...known, tile };
  }
  const { id, label, tooltip } = tile;
  const result = tile.labelled
    ? readTile({ label, tooltip: tooltip ?? '', day, id, box }, account, now)
    : failure('chip-without-label');
  return { tile, day, box, result };
}

function saysTheSame(one: Tile, other: Tile): boolean {
  return (
    one.label === other.label &&
    one.tooltip === other.tooltip &&
    one.id === other.id &&
    (one.labelled === null) === (other.labelled === null)
  );
}
