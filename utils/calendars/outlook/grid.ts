import { addDays } from '../add-days';
import { instantOf } from '../instant';
import type { PageLook } from '../page-look';
import {
  type FailureCounts,
  type FailureReason,
  failure,
  isFailure,
  type ReadFailure,
} from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { type DayRange, findLayout, type Layout, type Place } from './layout';
import { hasHiddenTiles } from './overflow';
import { boxStyle } from './place';
import { rangeDisagrees, shownRange } from './range-text';
import { readTile, shownKey, type TileResult } from './tile';
import type { TileMemo } from './tile-memo';
import { findTiles, labelOf, type Tile, tooltipOf } from './tiles';

/** A busy month holds some hundreds; beyond this a page is read in part. */
export const MAX_TILES = 5_000;

export interface GridOptions {
  /** A day that the address names, YYYY-MM-DD: tells the new range from the old during the slide. */
  near?: string;
  /** Keeps what unchanged tiles said, so that only changed ones are read again. */
  memo?: TileMemo;
}

/**
 * Reads every tile that a page shows, in any view.
 * - `read`: all of it;
 * - `partial`: no tile at all (a calendar that is empty looks like one that did not load), a range
 *   that the page's own bar denies, days left out, "+3 more", or a tile that could not be read;
 * - `not-understood`: nothing that holds events was found, or none of them could be read.
 */
export function readGrid(
  root: ParentNode,
  account: PageAccount,
  now: number,
  options: GridOptions = {},
): PageLook {
  const layout = findLayout(root, options.near);
  if (isFailure(layout)) return { reading: notUnderstood(layout, now, account), settled: true };
  const problems: FailureCounts = {};
  const count = (reason: FailureReason) => {
    problems[reason] = (problems[reason] ?? 0) + 1;
  };
  const tiles = findTiles(layout);
  if (tiles.length > MAX_TILES) count('page-too-large');

  const shown = layout.range && instants(layout.range, account.timeZone);
  const sightings = new Map<string, Sighting>();
  let failed = 0;
  for (const tile of tiles.slice(0, MAX_TILES)) {
    const place = layout.placeOf(tile.element);
    const day = place?.day;
    if (day && layout.range && (day < layout.range.from || day > layout.range.to)) continue;
    const result = readOne(tile, place, layout, { account, now, memo: options.memo });
    if (result === 'not-an-event' || isFailure(result)) {
      // A button that only looks like a tile is the page's own business.
      if (!tile.sure) continue;
      count(result === 'not-an-event' ? 'label-without-time' : result.reason);
      failed += 1;
      continue;
    }
    const { sighting } = result;
    const outside = shown && !overlaps(sighting, shown);
    if (outside && !layout.settled) continue;
    result.problems.forEach(count);
    if (outside && !result.problems.includes('label-date-mismatch')) count('label-date-mismatch');
    if (!tile.id && tile.sure) count('chip-without-id');
    keep(sightings, sighting);
  }

  const bar = shownRange(root);
  if (bar && rangeDisagrees(bar, layout, account.language)) count('range-mismatch');
  if (!layout.range) count('grid-without-dates');
  if (sightings.size === 0 && failed === 0) count('nothing-shown');
  const partial =
    failed > 0 ||
    !layout.gapless ||
    tiles.length > MAX_TILES ||
    problems['range-mismatch'] !== undefined ||
    problems['nothing-shown'] !== undefined ||
    hasHiddenTiles(layout);
  const unreadable = sightings.size === 0 && (failed > 0 || !layout.range);
  const reading: PageReading = {
    site: 'outlook',
    part: 'grid',
    extent: 'whole',
    outcome: unreadable ? 'not-understood' : partial ? 'partial' : 'read',
    readAt: now,
    account,
    ...(shown && { range: shown }),
    sightings: [...sightings.values()],
    problems,
  };
  return { reading, settled: layout.settled };
}

/** What a page tells that can't be read. */
export function notUnderstood(
  { reason }: ReadFailure,
  readAt: number,
  account?: PageAccount,
): PageReading {
  const base = { site: 'outlook', part: 'grid', extent: 'whole' } as const;
  const outcome = 'not-understood' as const;
  return {
    ...base,
    outcome,
    readAt,
    ...(account && { account }),
    sightings: [],
    problems: { [reason]: 1 },
  };
}

/** Reads one tile, in its column or cell if it is in one. */
export function readOne(
  tile: Tile,
  place: Place | null,
  { view }: Pick<Layout, 'view'>,
  { account, now, memo }: { account: PageAccount; now: number; memo?: TileMemo | undefined },
): TileResult {
  if (!tile.labelled) return failure('chip-without-label');
  const box = place && view === 'columns' ? boxStyle(tile.element, place.element) : undefined;
  const source = {
    label: labelOf(tile),
    tooltip: tooltipOf(tile.labelled),
    day: place?.day ?? null,
    id: tile.id,
    box,
  };
  return memo ? memo.read(tile.element, source, account, now) : readTile(source, account, now);
}

/**
 * An event stands in each of its days under one id. Should one id stand for events at different
 * times, the later ones go by what they show, so that none takes another's place.
 */
function keep(sightings: Map<string, Sighting>, sighting: Sighting): void {
  const { start = 0, end = 0, title = '' } = sighting;
  const id = sighting.keys.outlookItemId ?? '';
  const known = sightings.get(id);
  if (!known) sightings.set(id, sighting);
  if (!known || (known.start === start && known.end === end)) return;
  const own = shownKey(start, end, title);
  if (!sightings.has(own)) sightings.set(own, { ...sighting, keys: { outlookItemId: own } });
}

function overlaps(
  { start = 0, end = 0 }: Sighting,
  { from, to }: { from: number; to: number },
): boolean {
  return start < to && (end > from || start >= from);
}

function instants({ from, to }: DayRange, timeZone: string): { from: number; to: number } {
  return {
    from: instantOf(`${from}T00:00`, timeZone)?.at ?? 0,
    to: instantOf(`${addDays(to, 1)}T00:00`, timeZone)?.at ?? 0,
  };
}
