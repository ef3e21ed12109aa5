import { plainText } from '../label/plain-text';
import { findAll } from '../query';
import type { Layout } from './layout';
import { allDayRow, itemWithId, itemWithoutId } from './selectors';

const LONGEST = 40;
const ITEMS = [...itemWithId, ...itemWithoutId].join(',');
const BUTTONS = 'button, [role="button"], a';

/**
 * Whether the page says somewhere that it holds more events than it shows ("+3 more"). No markup
 * of it was ever seen, so it goes by its text: a plus sign with a number, or, in a month's cell,
 * any short text with one number that is not the cell's own day.
 */
export function hasHiddenTiles(layout: Layout): boolean {
  const { view, surfaces } = layout;
  const places =
    view === 'month' ? surfaces : surfaces.flatMap((surface) => findAll(surface, allDayRow));
  return places.some((place) =>
    [...place.querySelectorAll(BUTTONS)].some((button) => isOverflow(button, layout)),
  );
}

function isOverflow(button: Element, { view, placeOf }: Layout): boolean {
  const text = shortText(button);
  if (!/\d/.test(text) || button.closest(ITEMS)) return false;
  if (/[+＋]\s?\d{1,3}(?!\d)/.test(text)) return true;
  if (view !== 'month' || /\d[:.]\d/.test(text)) return false;
  const numbers = text.match(/\d+/g) ?? [];
  const day = placeOf(button)?.day;
  return (
    numbers.length === 1 &&
    text !== numbers[0] &&
    day !== undefined &&
    Number(numbers[0]) !== dayIn(day)
  );
}

function shortText(button: Element): string {
  const text = button.textContent ?? '';
  return text.length > LONGEST ? '' : plainText(text).trim();
}

function dayIn(day: string): number {
  return Number(day.slice(8, 10));
}
