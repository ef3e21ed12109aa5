import { find, findAll, nearest } from '../query';
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
  /** The cells of the range, in the page's order. */
  cells: DayCell[];
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
  const groups = columnGroups(root);
  const grids = gridRanges(root);
  const grid = choose(grids, near);

  const columns = choose(groups, near ?? grid?.from);
  const fallbackDays = columns?.cells.map((cell) => cell.day) ?? [];
  const rows = new Map<Element, RowDays>();
  const rowOf = (cell: Element): RowDays | null => {
    const row = nearest(cell, at.gridRow);
    if (!row) return null;
    const known = rows.get(row) ?? readRow(row, fallbackDays);
    rows.set(row, known);
    return known;
  };
  const dayOf = (element: Element): string | null => {
    const cell = element.closest('[role="gridcell"]');
    const own = dateOfKey(cell?.getAttribute('data-datekey'));
    if (own) return own;
    const inRow = cell ? rowOf(cell)?.dayOf.get(cell) : undefined;
    return inRow ?? dateOfKey(nearest(element, at.listDay)?.getAttribute('data-datekey'));
  };
  const rowDaysOf = (element: Element): readonly string[] => {
    const cell = nearest(element, at.stackedCell);
    return (cell && rowOf(cell)?.days) || [];
  };

  const stacked = findAll(root, at.stackedCell).flatMap((element): DayCell[] => {
    const day = rowOf(element)?.dayOf.get(element);
    return day ? [{ day, element, column: false }] : [];
  });
  const settled = groups.length <= 1 && grids.length <= 1;
  const within = (range: Range) => (cell: DayCell) =>
    cell.day >= range.from && cell.day <= range.to;

  if (columns) {
    const range = { from: columns.from, to: columns.to };
    const cells = [...columns.cells, ...stacked.filter(within(range))];
    return { view: 'columns', range, settled, cells, dayOf, rowDaysOf };
  }
  if (stacked.length > 0) {
    const days = stacked.map((cell) => cell.day).sort();
    const shown = { from: days[0] ?? '', to: days.at(-1) ?? '' };
    // The grid's own range can be ahead of its cells for a moment.
    const agrees = !grid || (shown.from <= grid.to && shown.to >= grid.from);
    const range = grid && agrees ? grid : shown;
    const cells = stacked.filter(within(range));
    return { view: 'month', range, settled: settled && agrees, cells, dayOf, rowDaysOf };
  }
  if (find(root, at.listDay)) {
    return { view: 'list', settled, cells: [], dayOf, rowDaysOf };
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

/** Of several ranges on the page, the one that holds the day; else the last, which is the newest. */
function choose<T extends Range>(ranges: T[], near: string | undefined): T | undefined {
  const holding = ranges.find((range) => near && range.from <= near && near <= range.to);
  return holding ?? ranges.at(-1);
}

function gridRanges(root: ParentNode): Range[] {
  const ranges = new Map<string, Range>();
  for (const grid of findAll(root, at.rangedGrid)) {
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
function columnGroups(root: ParentNode): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  let previous: { index: number; row: Element | null } | undefined;
  for (const element of findAll(root, at.dayColumn)) {
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

/** Cells of months and of the all-day row have no date: the strip before them has, in their order. */
function readRow(row: Element, columnDays: string[]): RowDays {
  const cells = [...row.querySelectorAll(at.stackedCell.join(','))];
  const strips = [row, row.previousElementSibling, row.parentElement];
  const candidates = [...strips.map((strip) => (strip ? stripDays(strip, row) : [])), columnDays];
  const days = candidates.find((found) => found.length === cells.length && found.length > 0) ?? [];
  const dayOf = new Map<Element, string>();
  cells.forEach((cell, index) => {
    const day = days[index];
    if (day) dayOf.set(cell, day);
  });
  return { days, dayOf };
}

function stripDays(strip: Element, row: Element): string[] {
  const days = new Set<string>();
  for (const element of strip.querySelectorAll(at.stripDay.join(','))) {
    if (element.closest('[role="gridcell"]')) continue;
    const itsRow = nearest(element, at.gridRow);
    if (itsRow && itsRow !== row && itsRow !== nearest(row, at.gridRow)) continue;
    const day = dateOfKey(element.getAttribute('data-datekey'));
    if (day) days.add(day);
  }
  return [...days];
}
