import { addDays } from '../add-days';
import { instantOf } from '../instant';
import type { PageLook } from '../page-look';
import { find, findAll } from '../query';
import {
  type FailureCounts,
  type FailureReason,
  isFailure,
  type ReadFailure,
} from '../read-result';
import type { PageAccount, Sighting } from '../sighting';
import { type ChipReading, readChip } from './chip';
import type { ChipMemo } from './chip-memo';
import { compareWithHeadings } from './heading-count';
import { findLayout, type Layout } from './layout';
import * as at from './selectors';

/** The busiest month captured held 162 chips; beyond this a page is read in part. */
export const MAX_CHIPS = 5_000;

export interface GridOptions {
  /** A day that the address names, YYYY-MM-DD: tells the new range from the old during the slide. */
  near?: string;
  /** Keeps what unchanged chips said, so that only changed ones are read again. */
  memo?: ChipMemo;
}

/**
 * Reads every chip that a page shows, in any view.
 * - `read`: all of it, and with no sightings the page is empty;
 * - `partial`: the page counts more than it shows, is a list that loads while scrolling, is too
 *   large, or a chip could not be read (its reason is counted);
 * - `not-understood`: no days were found, or none of the chips that should be there.
 */
export function readGrid(
  root: ParentNode,
  account: PageAccount,
  now: number,
  options: GridOptions = {},
): PageLook {
  const base = { site: 'google', part: 'grid', readAt: now, account, extent: 'whole' } as const;
  const layout = findLayout(root, options.near);
  if (isFailure(layout)) {
    const problems = { [layout.reason]: 1 };
    const reading = { ...base, outcome: 'not-understood' as const, sightings: [], problems };
    return { reading, settled: true };
  }
  const found = findAll(root, at.chip);
  const problems: FailureCounts = {};
  const count = (reason: FailureReason) => {
    problems[reason] = (problems[reason] ?? 0) + 1;
  };
  if (found.length > MAX_CHIPS) count('page-too-large');

  const sightings = new Map<string, Sighting>();
  const chipsIn = new Map<Element, number>();
  let failed = 0;
  let withoutId = 0;
  for (const chip of found.slice(0, MAX_CHIPS)) {
    const day = layout.dayOf(chip);
    if (day && layout.range && (day < layout.range.from || day > layout.range.to)) continue;
    const cell = chip.closest('[role="gridcell"]');
    if (cell) chipsIn.set(cell, (chipsIn.get(cell) ?? 0) + 1);
    const result = chipResult(chip, day, layout, account, now, options.memo);
    if (result === 'not-an-event') continue;
    if (isFailure(result)) {
      count(result.reason);
      if (result.reason === 'chip-without-id') withoutId += 1;
      else failed += 1;
      continue;
    }
    result.problems.forEach(count);
    const key = result.sighting.keys.googleEventId ?? '';
    sightings.set(key, merge(sightings.get(key), { ...result.sighting, seenAt: now }));
  }

  const headings = compareWithHeadings(layout, ({ element }) => chipsIn.get(element) ?? 0);
  if (found.length === 0 && headings.counted > 0 && !find(root, at.moreButton)) {
    count('chips-missing');
  }
  // One chip without an id is the event that is just being created.
  const unreadable = sightings.size === 0 && (failed > 0 || withoutId > 1);
  const partial =
    headings.missing || failed > 0 || layout.view === 'list' || found.length > MAX_CHIPS;
  const outcome =
    unreadable || problems['chips-missing'] ? 'not-understood' : partial ? 'partial' : 'read';
  return {
    reading: {
      ...base,
      outcome,
      ...(layout.range && { range: instants(layout.range, account.timeZone) }),
      sightings: [...sightings.values()],
      problems,
    },
    settled: layout.settled,
  };
}

function chipResult(
  chip: Element,
  day: string | null,
  layout: Layout,
  account: PageAccount,
  now: number,
  memo: ChipMemo | undefined,
): ChipReading | ReadFailure | 'not-an-event' {
  const rowDays = layout.rowDaysOf(chip);
  // A list's day is where an event begins to be listed, not a second witness of its date.
  const context = { day, daySure: layout.view !== 'list', rowDays, account, now };
  const read = () => readChip(chip, context);
  return memo ? memo.read(chip, `${day} ${rowDays.join()} ${layout.view}`, read) : read();
}

/** An event stands in each of its days, and once per calendar on which it is shown. */
function merge(known: Sighting | undefined, next: Sighting): Sighting {
  if (!known) return next;
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
  const from = instantOf(`${days.from}T00:00`, timeZone)?.at ?? 0;
  const to = instantOf(`${addDays(days.to, 1)}T00:00`, timeZone)?.at ?? 0;
  return { from, to };
}
