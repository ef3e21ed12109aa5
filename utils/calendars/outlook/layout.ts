import { addDays } from '../add-days';
import { dayNumber } from '../label/days';
import { find, findAll } from '../query';
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
  /** In them, the rows of whole days above the columns. */
  allDayRows: Element[];
  /** Names the range on screen. */
  bar: Element | undefined;
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
  const editor = find(root, at.editForm);
  const shown = (elements: Element[]) =>
    editor ? elements.filter((element) => !editor.contains(element)) : elements;
  const columns = shown(findAll(root, at.dayColumn));
  const cells = columns.length > 0 ? [] : shown(findAll(root, at.monthCell));
  const sections = shown([...root.querySelectorAll(at.section)]);
  const surfaces = outermost(firstOf(sections, at.surface));
  const busy = surfaces.some((surface) => isBusy(surface, sections));
  if (surfaces.length === 0) surfaces.push(...byStructure(root, [...cells, ...columns]));
  if (surfaces.length === 0) return failure('no-grid');

  const view = cells.length > 0 ? 'month' : 'columns';
  const places = placesOf(cells.length > 0 ? cells : columns);
  const groups = rangesOf(places);
  const chosen = groups.find(({ days }) => near && days.has(near)) ?? groups.at(-1);
  const sorted = [...(chosen?.days ?? [])].sort();
  const from = sorted[0];
  const to = sorted.at(-1);
  const crowded = sorted.length > (view === 'month' ? MOST_CELLS : MOST_COLUMNS);
  return {
    view,
    ...(from && to && { range: { from, to } }),
    gapless: from !== undefined && addDays(from, sorted.length - 1) === to,
    settled: groups.length <= 1 && !busy && !crowded,
    surfaces,
    allDayRows: firstOf(sections, at.allDayRow).filter((row) =>
      surfaces.some((surface) => surface.contains(row)),
    ),
    bar: firstOf(sections, at.rangeBar)[0],
    placeOf: placeFinder(places),
  };
}

/** As `findAll`, among elements that were found. */
function firstOf(elements: readonly Element[], selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = elements.filter((element) => element.matches(selector));
    if (found.length > 0) return found;
  }
  return [];
}

/** Tiles come in the page's order, so each is looked for where the last one was, and behind it. */
function placeFinder(places: readonly Place[]): (element: Element) => Place | null {
  let last = 0;
  return (element) => {
    for (let step = 0; step < places.length; step += 1) {
      const at = (last + step) % places.length;
      const place = places[at];
      if (!place?.element.contains(element)) continue;
      last = at;
      return place;
    }
    return null;
  };
}

function placesOf(elements: readonly Element[]): Place[] {
  return elements.flatMap((element) => {
    const date = element.getAttribute('data-column-date');
    const day = date !== null ? realDay(date) : readCellId(element.id)?.day;
    return day ? { element, day } : [];
  });
}

/**
 * The ranges on the page. Columns stand twice, above and below; during the slide the old ones stand
 * beside the new. So those of one parent that go on from day to day are one range.
 */
function rangesOf(places: readonly Place[]): { days: Set<string> }[] {
  const groups: { days: Set<string>; last: string; around: Element | null }[] = [];
  let beside: Element | null | undefined;
  let around: Element | null = null;
  for (const { element, day } of places) {
    if (element.parentElement !== beside) {
      beside = element.parentElement;
      around = element.closest(SURFACES) ?? beside;
    }
    const group = groups.at(-1);
    const follows = group && group.around === around && day >= group.last;
    if (follows && dayNumber(day) - dayNumber(group.last) <= MOST_DAYS) {
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

function isBusy(surface: Element, sections: readonly Element[]): boolean {
  return (
    surface.closest(BUSY) !== null ||
    sections.some((one) => one.matches(BUSY) && surface.contains(one) && one.matches(SURFACES))
  );
}

const BUSY = '[aria-busy="true"]';
