import { instantOnDay } from '../instant';
import { dayNumber } from '../label/days';
import type { PageLook } from '../page-look';
import {
  type FailureCounts,
  type FailureReason,
  isFailure,
  type ReadFailure,
} from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { type DayRange, findLayout, type Layout } from './layout';
import { hasHiddenTiles } from './overflow';
import { rangeDisagrees, shownRange } from './range-text';
import { type ReadTile, readAll, readInPlace } from './read-tiles';
import { shownKey } from './tile';
import { findTiles, type Tile, tileOf } from './tiles';

/** A busy month holds some hundreds; beyond this a page is read in part. */
export const MAX_TILES = 5_000;

/** What changed on a page since it was read. */
export interface Changed {
  /** Elements with an item's id that changed, or in which something did. */
  tiles: ReadonlySet<Element>;
  /** Whether anything else did. */
  elsewhere: boolean;
}

export interface GridOptions {
  /** A day that the address names, YYYY-MM-DD: tells the new range from the old during the slide. */
  near?: string | undefined;
  /** Absent where nobody watched the page: all of it is looked at. */
  changed?: Changed | undefined;
}

/** What one look at a page found, to be changed tile by tile. */
interface Found {
  root: ParentNode;
  near: string | undefined;
  layout: Layout;
  tiles: ReadTile[];
  tooMany: boolean;
  hidden: boolean;
  disagrees: boolean;
}

/** Reads the tiles of a page again and again: only what changed, where it is told what did. */
export class GridReader {
  #found: Found | undefined;
  #account: PageAccount | undefined;

  /**
   * Reads every tile that a page shows, in any view.
   * - `read`: all of it;
   * - `partial`: no tile at all (a calendar that is empty looks like one that did not load), a range
   *   that the page's own bar denies, days left out, "+3 more", or a tile that could not be read;
   * - `not-understood`: nothing that holds events was found, or none of them could be read.
   *
   * A sighting of a tile that says what it said before is the same object, `seenAt` with it.
   */
  read(root: ParentNode, account: PageAccount, now: number, options: GridOptions = {}): PageLook {
    const { near, changed } = options;
    const same = sameClock(this.#account, account);
    this.#account = account;
    const known = same ? this.#found : undefined;
    if (known?.root === root && known.near === near && changed && !changed.elsewhere) {
      if (readAgain(known, changed.tiles, account, now)) return look(known, account, now);
    }
    this.#found = undefined;
    const layout = findLayout(root, near);
    if (isFailure(layout)) return { reading: notUnderstood(layout, now, account), settled: true };
    const { tiles, others } = findTiles(layout);
    const tooMany = tiles.length > MAX_TILES;
    if (tooMany) tiles.length = MAX_TILES;
    const bar = shownRange(layout);
    this.#found = {
      root,
      near,
      layout,
      tiles: readAll(tiles, layout, account, now, known?.tiles),
      tooMany,
      hidden: hasHiddenTiles(layout, others),
      disagrees: bar !== undefined && rangeDisagrees(bar, layout, account.language),
    };
    return look(this.#found, account, now);
  }

  /** What a tile of the page says, in the days that were last found. */
  sightingOf(tile: Tile, now: number): Sighting | null {
    const { layout } = this.#found ?? {};
    if (!layout || !this.#account) return null;
    const { result } = readInPlace(tile, layout, this.#account, now);
    return result === 'not-an-event' || isFailure(result) ? null : result.sighting;
  }
}

/** Reads a page once. */
export function readGrid(
  root: ParentNode,
  account: PageAccount,
  now: number,
  options: GridOptions = {},
): PageLook {
  return new GridReader().read(root, account, now, options);
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

/** Reads these tiles again; false where that is not enough to know the page. */
function readAgain(
  found: Found,
  elements: ReadonlySet<Element>,
  account: PageAccount,
  now: number,
): boolean {
  for (const element of elements) {
    const at = found.tiles.findIndex(({ tile }) => tile.element === element);
    const tile = tileOf(element);
    if (at < 0 || tile?.element !== element) return false;
    found.tiles[at] = readInPlace(tile, found.layout, account, now, found.tiles[at]);
  }
  return true;
}

function look(found: Found, account: PageAccount, now: number): PageLook {
  const { layout, tiles, tooMany } = found;
  const problems: FailureCounts = {};
  const count = (reason: FailureReason) => {
    problems[reason] = (problems[reason] ?? 0) + 1;
  };
  if (tooMany) count('page-too-large');
  const shown = layout.range && instants(layout.range, account.timeZone);
  const sightings = new Map<string, Sighting>();
  let failed = 0;
  for (const { tile, result } of tiles) {
    if (result === 'not-an-event' || isFailure(result)) {
      // A button that only looks like a tile is the page's own business.
      if (!tile.sure && result === 'not-an-event') continue;
      count(result === 'not-an-event' ? 'label-without-time' : result.reason);
      failed += 1;
      continue;
    }
    const { sighting } = result;
    const outside = shown && !overlaps(sighting, shown);
    if (outside && !layout.settled) continue;
    for (const problem of result.problems) count(problem);
    if (outside && !result.problems.includes('label-date-mismatch')) count('label-date-mismatch');
    if (!tile.id && tile.sure) count('chip-without-id');
    keep(sightings, sighting);
  }

  if (found.disagrees) count('range-mismatch');
  if (!layout.range) count('grid-without-dates');
  if (sightings.size === 0 && failed === 0) count('nothing-shown');
  const partial =
    failed > 0 ||
    !layout.gapless ||
    tooMany ||
    found.disagrees ||
    found.hidden ||
    problems['nothing-shown'] !== undefined;
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

/** Whether what was read by one account's clock and words stands for the other. */
function sameClock(one: PageAccount | undefined, other: PageAccount): boolean {
  return one?.timeZone === other.timeZone && one.language === other.language;
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
    from: instantOnDay(dayNumber(from), 0, timeZone).at,
    to: instantOnDay(dayNumber(to) + 1, 0, timeZone).at,
  };
}
