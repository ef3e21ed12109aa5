import { plainText } from '../label/plain-text';
import { find } from '../query';
import { Remembered } from '../remembered';
import type { DayCell, Layout } from './layout';
import { cellHeading } from './selectors';

const SEPARATOR = /[,;、，،၊፣]/;

/**
 * How many events a cell's heading counts: "3 events, Sunday, December 7".
 * Only the part before the first separator is looked at, because "No events, Saturday, December
 * 13" has no count. Null when it has none, or two that could be it.
 */
export function headingCount(heading: string): number | null {
  const end = heading.search(SEPARATOR);
  return counts.get(end < 0 ? heading : heading.slice(0, end));
}

const counts = new Remembered((text) => {
  const numbers = text.match(/\p{Nd}+/gu) ?? [];
  return numbers.length === 1 && numbers[0] ? Number(plainText(numbers[0])) : null;
});

/**
 * Whether the page itself says that it holds more events than it shows, and whether it counts any.
 * @param chipsIn Chips that lie in a cell.
 */
export function compareWithHeadings(
  layout: Layout,
  chipsIn: (cell: DayCell) => number,
): { missing: boolean; counted: number } {
  const counts = layout.cells.map((cell) => ({
    cell,
    chips: chipsIn(cell),
    count: headingCount(find(cell.element, cellHeading)?.textContent ?? ''),
  }));
  // A language that puts the day first would show the day's own number in every heading.
  const read = counts.filter(({ count }) => count !== null);
  const dayFirst =
    read.length > 1 &&
    read.length === counts.length &&
    read.every(({ cell, count }) => Number(cell.day.slice(8)) === count);
  if (dayFirst) return { missing: layout.hides, counted: 0 };

  const perDay = new Map<string, number>();
  for (const { cell, chips } of counts) {
    perDay.set(cell.day, (perDay.get(cell.day) ?? 0) + chips);
  }
  const fewer = counts.some(
    ({ cell, count, chips }) =>
      // The heading of a timed column may or may not count the all-day row above it.
      (count ?? 0) > (cell.column ? (perDay.get(cell.day) ?? 0) : chips),
  );
  const missing = layout.hides || fewer;
  const counted = read.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return { missing, counted };
}
