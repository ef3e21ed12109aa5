import { instantOnDay } from '../instant';
import { dayNumber } from '../label/days';
import type { PageLook } from '../page-look';
import { find, findAll } from '../query';
import { type FailureCounts, type FailureReason, isFailure } from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { type ChipResult, readChip } from './chip';
import { ChipMemo } from './chip-memo';
import { type ChipPlace, ChipPlaces } from './chip-places';
import { compareWithHeadings } from './heading-count';
import { findLayout, type Layout } from './layout';
import * as at from './selectors';

/** The busiest month captured held 162 chips; beyond this a page is read in part. */
export const MAX_CHIPS = 5_000;

/** What changed on a page since it was read. */
export interface Changed {
  /** Chips that are new or have changed in themselves. */
  chips: ReadonlySet<Element>;
  /** Whether anything else did: chips that went, headings, columns. */
  elsewhere: boolean;
}

export interface GridOptions {
  /** A day that the address names, YYYY-MM-DD: tells the new range from the old during the slide. */
  near?: string;
  /** Absent where nobody watched the page: everything is read. */
  changed?: Changed;
  /** The address is that of a list, which is empty when a search finds nothing. */
  list?: boolean;
}

interface ReadChip {
  element: Element;
  place: ChipPlace;
  result: ChipResult;
}

/** All that one reading of a page found, to be changed chip by chip. */
interface Found {
  root: ParentNode;
  account: PageAccount;
  near: string | undefined;
  layout: Layout;
  chips: ReadChip[];
  /** The same by element, once one is asked for. */
  byElement?: Map<Element, ReadChip>;
  sightings: Map<string, Sighting>;
  /** Events that several chips show: in several days, or on several calendars. */
  repeated: Set<string>;
  problems: FailureCounts;
  failed: number;
  withoutId: number;
  /** The page counts more than it shows. */
  missing: boolean;
  tooMany: boolean;
}

/** Reads the grid of a page again and again: only what changed, where it is told what did. */
export class GridReader {
  #found: Found | undefined;
  #memo = new ChipMemo();
  #account: PageAccount | undefined;

  /**
   * Reads every chip that a page shows, in any view.
   * - `read`: all of it, and with no sightings the page is empty;
   * - `partial`: the page counts more than it shows, is a list that loads while scrolling, is too
   *   large, leaves days out, or a chip could not be read (its reason is counted);
   * - `not-understood`: no days were found, or none of the chips that should be there.
   *
   * A sighting of a chip that says what it said before is the same object, `seenAt` with it.
   */
  read(root: ParentNode, account: PageAccount, now: number, options: GridOptions = {}): PageLook {
    const { near, changed } = options;
    const known = this.#found;
    if (this.#account !== account) this.#memo = new ChipMemo();
    else if (known?.root === root && known.near === near && changed && !changed.elsewhere) {
      if (readAgain(known, changed.chips, now, this.#memo)) return look(known, now);
    }
    this.#account = account;
    this.#found = undefined;
    const layout = findLayout(root, near);
    if (isFailure(layout)) {
      const base = { site: 'google', part: 'grid', extent: 'whole' } as const;
      const empty = options.list === true && find(root, at.chip) === null;
      const problems = { [empty ? 'nothing-shown' : layout.reason]: 1 };
      const outcome = empty ? 'partial' : 'not-understood';
      return {
        reading: { ...base, outcome, readAt: now, account, sightings: [], problems },
        settled: true,
      };
    }
    this.#found = walk(root, account, near, layout, now, this.#memo, changed);
    return look(this.#found, now);
  }

  /** What the chip of an event said when the page was last read. */
  sightingOf(googleEventId: string): Sighting | undefined {
    return this.#found?.sightings.get(googleEventId);
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

function walk(
  root: ParentNode,
  account: PageAccount,
  near: string | undefined,
  layout: Layout,
  now: number,
  memo: ChipMemo,
  changed: Changed | undefined,
): Found {
  const elements = findAll(root, at.chip);
  const tooMany = elements.length > MAX_CHIPS;
  if (tooMany) elements.length = MAX_CHIPS;
  const found: Found = {
    root,
    account,
    near,
    layout,
    chips: [],
    sightings: new Map(),
    repeated: new Set(),
    problems: tooMany ? { 'page-too-large': 1 } : {},
    failed: 0,
    withoutId: 0,
    missing: false,
    tooMany,
  };
  const places = new ChipPlaces(layout);
  for (const element of elements) {
    const place = places.of(element);
    if (place.outside) continue;
    const isChanged = changed?.chips.has(element) === true;
    const result = memo.read(element, place.text, isChanged, (label) =>
      readAt(element, place, found, now, label),
    );
    found.chips.push({ element, place, result });
    count(found, result, 1);
    if (typeof result === 'string' || isFailure(result)) continue;
    const key = keyOf(result.sighting);
    const other = found.sightings.get(key);
    if (other) found.repeated.add(key);
    found.sightings.set(key, other ? merge(other, result.sighting) : result.sighting);
  }
  const headings = compareWithHeadings(layout, (cell) => places.chipsIn(cell));
  found.missing = headings.missing;
  if (elements.length === 0 && headings.counted > 0 && !layout.hides) {
    found.problems['chips-missing'] = 1;
  }
  return found;
}

/** Reads these chips again; false where that is not enough to know the page. */
function readAgain(
  found: Found,
  chips: ReadonlySet<Element>,
  now: number,
  memo: ChipMemo,
): boolean {
  found.byElement ??= new Map(found.chips.map((chip) => [chip.element, chip]));
  for (const element of chips) {
    const known = found.byElement.get(element);
    if (!known) return false;
    const { place } = known;
    const result = memo.read(element, place.text, true, (label) =>
      readAt(element, place, found, now, label),
    );
    const [before, after] = [known.result, result].map((one) =>
      typeof one === 'string' || isFailure(one) ? undefined : keyOf(one.sighting),
    );
    for (const key of [before, after]) if (key && found.repeated.has(key)) return false;
    if (after && after !== before && found.sightings.has(after)) return false;
    count(found, known.result, -1);
    count(found, result, 1);
    known.result = result;
    if (before && before !== after) found.sightings.delete(before);
    if (after && typeof result !== 'string' && !isFailure(result)) {
      found.sightings.set(after, result.sighting);
    }
  }
  return true;
}

function readAt(
  element: Element,
  place: ChipPlace,
  found: Found,
  now: number,
  label?: string | null,
): ChipResult {
  const { day, rowDays } = place;
  const { layout, account } = found;
  // A list's day is where an event begins to be listed, not a second witness of its date.
  return readChip(element, { day, daySure: layout.view !== 'list', rowDays, account, now }, label);
}

function count(found: Found, result: ChipResult, by: 1 | -1): void {
  if (result === 'not-an-event') return;
  if (!isFailure(result)) {
    for (const reason of result.problems) add(found.problems, reason, by);
    return;
  }
  add(found.problems, result.reason, by);
  if (result.reason === 'chip-without-id') found.withoutId += by;
  else found.failed += by;
}

function add(problems: FailureCounts, reason: FailureReason, by: 1 | -1): void {
  const times = (problems[reason] ?? 0) + by;
  if (times > 0) problems[reason] = times;
  else delete problems[reason];
}

function look(found: Found, now: number): PageLook {
  const { account, layout, sightings, problems, failed, withoutId } = found;
  // One chip without an id is the event that is just being created.
  const unreadable = sightings.size === 0 && (failed > 0 || withoutId > 1);
  // What has no id can't be told from what is gone.
  const untold = failed > 0 || withoutId > 0 || found.tooMany;
  const partial = untold || found.missing || layout.view === 'list' || !layout.gapless;
  const reading: PageReading = {
    site: 'google',
    part: 'grid',
    outcome:
      unreadable || problems['chips-missing'] ? 'not-understood' : partial ? 'partial' : 'read',
    readAt: now,
    account,
    extent: 'whole',
    ...(layout.range && { range: instants(layout.range, account.timeZone) }),
    sightings: [...sightings.values()],
    problems: { ...problems },
  };
  return { reading, settled: layout.settled };
}

function keyOf({ keys }: Sighting): string {
  return keys.googleEventId ?? '';
}

/** An event stands in each of its days, and once per calendar on which it is shown. */
function merge(known: Sighting, next: Sighting): Sighting {
  const [base, other] = next.onMyCalendar && !known.onMyCalendar ? [next, known] : [known, next];
  if (!base.allDay || !other.allDay) return base;
  return {
    ...base,
    start: Math.min(
      base.start ?? Number.POSITIVE_INFINITY,
      other.start ?? Number.POSITIVE_INFINITY,
    ),
    end: Math.max(base.end ?? 0, other.end ?? 0),
  };
}

function instants(days: { from: string; to: string }, timeZone: string) {
  const from = instantOnDay(dayNumber(days.from), 0, timeZone).at;
  const to = instantOnDay(dayNumber(days.to) + 1, 0, timeZone).at;
  return { from, to };
}
