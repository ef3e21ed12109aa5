import { valueAfterKey } from './segments';

const QUOTED_TITLE = /^「(.*)」$/u;

/**
 * Title and calendar from the segments between a label's time and its date, where only one reading
 * of them is possible. Titles may hold separators and colons, so mostly it takes the visible title
 * (`splitAroundTitle`); safe are `TITLE, Calendar: X`, which leaves no room for a longer title, and
 * `TITLE, Calendar: X, PLACE` with a place that isn't told.
 */
export function titleAndCalendar(middle: string[]): { title?: string; calendar?: string } {
  const [first, second, third] = middle;
  if (!first || second === undefined || middle.length > 3) return {};
  const calendar = valueAfterKey(second);
  if (!calendar || (third !== undefined && (third === '' || valueAfterKey(third)))) return {};
  return { title: QUOTED_TITLE.exec(first)?.[1] ?? first, calendar };
}
