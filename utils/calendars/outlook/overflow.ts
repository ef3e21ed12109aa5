import { plainText } from '../label/plain-text';
import type { Layout } from './layout';
import { itemWithId, itemWithoutId } from './selectors';

const LONGEST = 40;
const ITEMS = [...itemWithId, ...itemWithoutId].join(',');
const LINKS = 'button,a';
const BUTTONS = `[role="button"],${LINKS}`;

/**
 * Whether the page says somewhere that it holds more events than it shows ("+3 more"). No markup
 * of it was ever seen, so it goes by its text: a plus sign with a number, or, in a month's cell,
 * any short text with one number that is not the cell's own day.
 * @param others A month's buttons that stand in no tile.
 */
export function hasHiddenTiles(layout: Layout, others: readonly Element[]): boolean {
  if (layout.view !== 'month') {
    return layout.allDayRows.some((row) => some(row.querySelectorAll(BUTTONS), layout));
  }
  if (some(others, layout)) return true;
  return layout.surfaces.some((surface) => some(surface.querySelectorAll(LINKS), layout));
}

function some(buttons: Iterable<Element>, layout: Layout): boolean {
  for (const button of buttons) {
    if (isOverflow(button, layout) && !button.closest(ITEMS)) return true;
  }
  return false;
}

function isOverflow(button: Element, { view, placeOf }: Layout): boolean {
  const text = shortText(button);
  if (!/\d/.test(text)) return false;
  if (/[+＋]\s?\d{1,3}(?!\d)/.test(text)) return true;
  if (view !== 'month' || /\d[:.]\d/.test(text)) return false;
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length !== 1 || text === numbers[0]) return false;
  const day = placeOf(button)?.day;
  return day !== undefined && Number(numbers[0]) !== dayIn(day);
}

/** Whether a month's button says nothing but which day its cell is. */
export function isDayNumber(button: Element, day: string): boolean {
  return shortText(button) === String(dayIn(day));
}

function shortText(button: Element): string {
  const text = button.textContent ?? '';
  return text.length > LONGEST ? '' : plainText(text).trim();
}

function dayIn(day: string): number {
  return Number(day.slice(8, 10));
}
