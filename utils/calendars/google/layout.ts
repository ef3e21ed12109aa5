import { addDays } from '../add-days';
import { find, findAll, matching, nearest } from '../query';
import { failure, type ReadFailure } from '../read-result';
import { dateOfKey } from './date-key';
import * as at from './selectors';

/** One day's cell or column with the heading that counts its events. */
export interface DayCell {
  day: string;
  element: Element;
  /** A column of timed events; otherwise a cell of stacked chips. */
  column: boolean;
}

/** Where the days lie on a page. Days are YYYY-MM-DD, `to` inclusive. */
export interface Layout {
  view: 'columns' | 'month' | 'list';
  /** Absent in lists, which load while scrolling. */
  range?: { from: string; to: string };
  /** False while the page slides from one range to another and holds both. */
  settled: boolean;
  /** Whether every day of the range is there: weekends may be hidden, rows still to come. */
  gapless: boolean;
  /** The cells of the range, in the page's order. */
  cells: DayCell[];
  /** Whether anything offers to show more events than there is room for. */
  hides: boolean;
  /** The day whose cell, column or list holds an element. */
  dayOf(element: Element): string | null;
  /** Days of the row that holds a stacked chip, in order. */
  rowDaysOf(element: Element): readonly string[];
}

/**
 * Finds the days of a page without trusting its words.
 * @param near A day that the address names, to tell the new range from the old during the slide.
 */
export function findLayout(root: ParentNode, near?: string): Layout | ReadFailure {
  const marks = [...root.querySelectorAll(MARKS)];
  const hides = matching(marks, at.moreButton).length > 0;
  const groups = columnGroups(marks);
  const grids = gridRanges(marks);
  const grid = choose(grids, near);

  const columns = choose(groups, near ?? grid?.from);
  const fallbackDays = columns?.cells.map((cell) => cell.day) ?? [];
  const stackedCells = findAll(root, at.stackedCell);
  const cellsByRow = byRow(stackedCells);
  const strips = datesOutsideCells(marks);
  const rows = new Map<Element, RowDays>();
  const rowOf = (cell: Element): RowDays | null => {
    const row = rowElementOf(cell);
    if (!row) return null;
    let known = rows.get(row);
    if (!known) {
      known = readRow(row, cellsByRow.get(row), strips, fallbackDays);
      rows.set(row, known);
    }
    return known;
  };
  const dayOf = (element: Element): string | null => {
    const cell = cellOf(element);
    const own = dateOfKey(cell?.getAttribute('data-datekey'));
    if (own) return own;
    const inRow = cell ? rowOf(cell)?.dayOf.get(cell) : undefined;
    return inRow ?? dateOfKey(nearest(element, at.listDay)?.getAttribute('data-datekey'));
  };
  const rowDaysOf = (element: Element): readonly string[] => {
    const cell = nearest(element, at.stackedCell);
    return (cell && rowOf(cell)?.days) || [];
  };

  const stacked = stackedCells.flatMap((element): DayCell[] => {
    const day = rowOf(element)?.dayOf.get(element);
    return day ? [{ day, element, column: false }] : [];
  });
  const settled = groups.length <= 1 && grids.length <= 1;
  const within = (range: Range) => (cell: DayCell) =>
    cell.day >= range.from && cell.day <= range.to;

  if (columns) {
    const range = { from: columns.from, to: columns.to };
    const cells = [...columns.cells, ...stacked.filter(within(range))];
    const gapless = holdsAll(columns.cells, range);
    return { view: 'columns', range, settled, gapless, cells, hides, dayOf, rowDaysOf };
  }
  if (stacked.length > 0) {
    const days = stacked.map((cell) => cell.day).sort();
    const shown = { from: days[0] ?? '', to: days.at(-1) ?? '' };
    // The grid's own range can be ahead of its cells for a moment.
    const agrees = !grid || (shown.from <= grid.to && shown.to >= grid.from);
    const range = grid && agrees ? grid : shown;
    const cells = stacked.filter(within(range));
    // A lone row may be the whole days of a week whose columns are still to come.
    const alone = !grid && new Set([...rows.values()].map((row) => row.days.join())).size < 2;
    const stands = settled && agrees && !alone;
    const gapless = holdsAll(cells, range);
    return { view: 'month', range, settled: stands, gapless, cells, hides, dayOf, rowDaysOf };
  }
  if (find(root, at.listDay)) {
    return { view: 'list', settled, gapless: false, cells: [], hides, dayOf, rowDaysOf };
  }
  const anyGrid = [...root.querySelectorAll('[role="grid"]')].some(
    (element) => !nearest(element, at.miniMonth),
  );
  return failure(anyGrid || find(root, at.chip) ? 'grid-without-dates' : 'no-grid');
}

interface Range {
  from: string;
  to: string;
}

/** Whether each day of a range has its cell. */
function holdsAll(cells: readonly DayCell[], { from, to }: Range): boolean {
  const days = new Set(cells.map(({ day }) => day));
  return addDays(from, days.size - 1) === to;
}

/** What names days or hides events, found in one search: whatever else there is has one of these. */
const MARKS = [...at.stripDay, ...at.rangedGrid, ...at.moreButton.slice(0, 1)].join();

function byRow(cells: readonly Element[]): Map<Element | null, Element[]> {
  const rows = new Map<Element | null, Element[]>();
  for (const cell of cells) {
    const row = rowElementOf(cell);
    const others = rows.get(row);
    if (others) others.push(cell);
    else rows.set(row, [cell]);
  }
  return rows;
}

function rowElementOf(cell: Element): Element | null {
  return nearest(cell, at.gridRow) ?? cell.parentElement;
}

/** A selector of structure matches more, so it is asked only where the role is gone. */
function cellOf(element: Element): Element | null {
  const [role = '', structure = ''] = at.cell;
  return element.closest(role) ?? element.closest(structure);
}

/** Of several ranges on the page, the one that holds the day; else the last, which is the newest. */
function choose<T extends Range>(ranges: T[], near: string | undefined): T | undefined {
  const holding = ranges.find((range) => near && range.from <= near && near <= range.to);
  return holding ?? ranges.at(-1);
}

function gridRanges(marks: Element[]): Range[] {
  const ranges = new Map<string, Range>();
  for (const grid of matching(marks, at.rangedGrid)) {
    const from = dateOfKey(grid.getAttribute('data-start-date-key'));
    const to = dateOfKey(grid.getAttribute('data-end-date-key'));
    if (from && to && from <= to) ranges.set(from + to, { from, to });
  }
  return [...ranges.values()];
}

interface ColumnGroup extends Range {
  cells: DayCell[];
}

/** Columns by range: during the slide the old week's and the new week's stand side by side. */
function columnGroups(marks: Element[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  let previous: { index: number; row: Element | null } | undefined;
  for (const element of matching(marks, at.dayColumn)) {
    const day = dateOfKey(element.getAttribute('data-datekey'));
    if (!day) continue;
    const row = nearest(element, at.gridRow);
    const attribute = element.getAttribute('data-column-index');
    const index = attribute === null ? (previous?.index ?? -1) + 1 : Number(attribute);
    const group = groups.at(-1);
    if (!group || !previous || index <= previous.index || row !== previous.row) {
      groups.push({ from: day, to: day, cells: [{ day, element, column: true }] });
    } else {
      group.cells.push({ day, element, column: true });
      if (day < group.from) group.from = day;
      if (day > group.to) group.to = day;
    }
    previous = { index, row };
  }
  const ranges = new Map<string, ColumnGroup>();
  for (const group of groups) {
    const same = ranges.get(group.from + group.to);
    if (same) same.cells.push(...group.cells);
    else ranges.set(group.from + group.to, group);
  }
  return [...ranges.values()];
}

interface RowDays {
  days: readonly string[];
  dayOf: Map<Element, string>;
}

/** A day that a page names outside its cells. */
interface StripDay {
  element: Element;
  row: Element | null;
  day: string;
}

function datesOutsideCells(marks: Element[]): StripDay[] {
  return marks.flatMap((element) => {
    const day = dateOfKey(element.getAttribute('data-datekey'));
    if (!day || element.closest('[role="gridcell"]')) return [];
    return [{ element, day, row: nearest(element, at.gridRow) }];
  });
}

/** Cells of months and of the all-day row have no date: the strip before them has, in their order. */
function readRow(
  row: Element,
  stacked: Element[] | undefined,
  strips: StripDay[],
  columnDays: string[],
): RowDays {
  // Rows of lists have cells too, none of which is a day.
  const inList = row.closest('[role="rowgroup"][data-datekey]');
  const cells = inList ? [] : (stacked ?? findAll(row, at.stackedCell));
  const ownRows = [null, row, nearest(row, at.gridRow)];
  const strip = (within: Element | null) =>
    stripDays(strips, within, (its) => ownRows.includes(its));
  const sources = [
    () => strip(row),
    () => strip(row.previousElementSibling),
    () => strip(row.parentElement),
    () => columnDays,
    () => daysOfRange(row, cells.length),
    () => stripDays(strips, row.closest('[role="grid"]'), () => true),
  ];
  const dayOf = new Map<Element, string>();
  for (const source of cells.length > 0 ? sources : []) {
    const days = source();
    if (days.length !== cells.length) continue;
    cells.forEach((cell, index) => {
      dayOf.set(cell, days[index] ?? '');
    });
    return { days, dayOf };
  }
  return { days: [], dayOf };
}

/** Days named within an element and, if in a row, in one that counts. */
function stripDays(
  strips: StripDay[],
  within: Element | null,
  counts: (row: Element | null) => boolean,
): string[] {
  const days = new Set<string>();
  for (const { element, row, day } of strips) {
    if (counts(row) && element !== within && within?.contains(element)) days.add(day);
  }
  return [...days];
}

/** The week of a month that names its range, by how many weeks stand above it. */
function daysOfRange(row: Element, length: number): string[] {
  const grid = nearest(row, at.rangedGrid);
  const from = dateOfKey(grid?.getAttribute('data-start-date-key'));
  const to = dateOfKey(grid?.getAttribute('data-end-date-key'));
  if (!grid || !from || !to) return [];
  const weeks = findAll(grid, at.gridRow).filter((one) => findAll(one, at.stackedCell).length > 0);
  const first = addDays(from, weeks.indexOf(row) * length);
  const whole = addDays(from, weeks.length * length - 1) === to;
  return whole ? Array.from({ length }, (_, index) => addDays(first, index)) : [];
}
