import { addDays } from '../add-days';
import { findAll } from '../query';
import { failure, type ReadFailure } from '../read-result';
import { realDay } from './real-day';
import * as at from './selectors';
import { readCellId } from './zone';

/** Days, YYYY-MM-DD, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** Where the days lie on a page. */
export interface Layout {
  view: 'columns' | 'month';
  /** Absent where the page names no days: then the tiles' own dates are all there is. */
  range?: DayRange;
  /** Whether every day of the range has its column: a work week may leave some out. */
  gapless: boolean;
  /** False while the page loads, or slides from one range to another and holds both. */
  settled: boolean;
  /** What holds the tiles. */
  surfaces: Element[];
  /** The column or cell that holds an element; null where none does. */
  placeOf(element: Element): Place | null;
}

/** A day's column or cell. */
export interface Place {
  element: Element;
  /** YYYY-MM-DD. */
  day: string;
}

/** More than this many columns side by side are two ranges: a view has seven at most (2026). */
const MOST_COLUMNS = 7;
/** Six weeks. */
const MOST_CELLS = 42;
/** Days further apart are not of one view. */
const MOST_DAYS = 62;

/**
 * Finds the days of a page without trusting its words.
 * @param near A day that the address names, to tell the new range from the old during the slide.
 */
export function findLayout(root: ParentNode, near?: string): Layout | ReadFailure {
  const columns = findAll(root, at.dayColumn);
  const cells = columns.length > 0 ? [] : findAll(root, at.monthCell);
  const surfaces = outermost(findAll(root, at.surface));
  if (surfaces.length === 0) surfaces.push(...byStructure(root, [...cells, ...columns]));
  if (surfaces.length === 0) return failure('no-grid');

  const view = cells.length > 0 ? 'month' : 'columns';
  const groups = rangesOf(cells.length > 0 ? cells : columns);
  const chosen = groups.find(({ days }) => near && days.has(near)) ?? groups.at(-1);
  const sorted = [...(chosen?.days ?? [])].sort();
  const from = sorted[0];
  const to = sorted.at(-1);
  const busy = surfaces.some(isBusy);
  const crowded = sorted.length > (view === 'month' ? MOST_CELLS : MOST_COLUMNS);
  return {
    view,
    ...(from && to && { range: { from, to } }),
    gapless: from !== undefined && addDays(from, sorted.length - 1) === to,
    settled: groups.length <= 1 && !busy && !crowded,
    surfaces,
    placeOf: placeFinder(),
  };
}

/** Neighbours mostly have the same place, so the last one is asked first. */
function placeFinder(): (element: Element) => Place | null {
  let last: Place | undefined;
  return (element) => {
    if (last?.element.contains(element)) return last;
    const place = element.closest(PLACES);
    const day = place && dayOfPlace(place);
    if (!place || !day) return null;
    last = { element: place, day };
    return last;
  };
}

const PLACES = [...at.dayColumn, ...at.monthCell].join(',');

function dayOfPlace(place: Element): string | null {
  const date = place.getAttribute('data-column-date');
  if (date !== null) return realDay(date);
  return readCellId(place.id)?.day ?? null;
}

/**
 * The ranges on the page. Columns stand twice, above and below; during the slide the old ones stand
 * beside the new. So those of one parent that go on from day to day are one range.
 */
function rangesOf(places: readonly Element[]): { days: Set<string> }[] {
  const groups: { days: Set<string>; last: string; around: Element | null }[] = [];
  for (const place of places) {
    const day = dayOfPlace(place);
    if (!day) continue;
    const around = place.closest(SURFACES) ?? place.parentElement;
    const group = groups.at(-1);
    const follows = group && group.around === around && day >= group.last;
    if (follows && Date.parse(day) - Date.parse(group.last) <= MOST_DAYS * 86_400_000) {
      group.days.add(day);
      group.last = day;
    } else groups.push({ days: new Set([day]), last: day, around });
  }
  const distinct = new Map<string, { days: Set<string> }>();
  for (const { days } of groups) {
    const sorted = [...days].sort();
    const within = [...distinct.values()].find((known) =>
      sorted.every((day) => known.days.has(day)),
    );
    if (!within) distinct.set(sorted.join(), { days });
  }
  return [...distinct.values()];
}

const SURFACES = at.surface.join(',');

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return false;
    return true;
  });
}

/** What holds all days; with none of them, all tiles that have an id. */
function byStructure(root: ParentNode, places: readonly Element[]): Element[] {
  const [first, ...others] = places.length > 0 ? places : findAll(root, at.itemWithId);
  let around = first?.parentElement ?? null;
  while (around && !others.every((other) => around?.contains(other))) around = around.parentElement;
  return around ? [around] : [];
}

function isBusy(surface: Element): boolean {
  return (
    surface.closest('[aria-busy="true"]') !== null ||
    [...surface.querySelectorAll('[aria-busy="true"]')].some((busy) => busy.matches(SURFACES))
  );
}
