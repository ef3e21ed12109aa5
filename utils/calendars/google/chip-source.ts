import { splitAroundTitle } from '../label/split';
import { find, textOf } from '../query';
import * as at from './selectors';

/** The text for screen readers: a hidden child in grids, an `aria-label` in lists. */
export function labelOf(chip: Element): string | null {
  const first = find(chip, at.chipLabel);
  const text = first?.textContent;
  if (first && text && isOf(first, chip) && text.trim()) return text;
  const hidden = first && laterLabel(chip);
  return (
    hidden?.textContent ??
    chip.getAttribute('aria-label') ??
    find(chip, at.labelledButton)?.getAttribute('aria-label') ??
    null
  );
}

/** Whether an element belongs to a chip and not to one inside it. */
function isOf(element: Element, chip: Element): boolean {
  return element.closest('[data-eventid]') === chip || element.parentNode === chip;
}

/** Where the first hidden text is empty, or is that of a chip inside this one. */
function laterLabel(chip: Element): Element | undefined {
  return [...chip.querySelectorAll(at.chipLabel.join(','))].find(
    (element) => isOf(element, chip) && element.textContent?.trim(),
  );
}

/** The title as the chip shows it, with the blanks it has. */
export function titleOf(chip: Element, label: string | null): string | undefined {
  return (
    titleIn(find(chip, at.chipTitle), label) ??
    titleIn(find(chip, at.labelledButton), label) ??
    shownInLabel(chip, label)
  );
}

/** Other extensions put nodes into chips, so of several it is the text that the label has too. */
function titleIn(element: Element | null, label: string | null): string | undefined {
  const whole = element?.textContent;
  if (!element || !whole?.trim()) return undefined;
  if (!element.firstElementChild || !label) return whole;
  const texts = [whole, ...[...element.childNodes].map(({ textContent }) => textContent ?? '')];
  return texts.find((text) => splitAroundTitle(label, text)) ?? whole;
}

/** The first text on the chip that stands in the label between two separators: class names go. */
function shownInLabel(chip: Element, label: string | null): string | undefined {
  if (!label) return undefined;
  for (const element of [chip, ...chip.querySelectorAll('*')]) {
    const text = element.textContent;
    if (element.childElementCount > 0 || !text?.trim() || text.trim() === label.trim()) continue;
    if (splitAroundTitle(label, text)) return text;
  }
  return undefined;
}

/** The time as the chip shows it, which is shortened ("9 – 10am"). */
export function shownTimeOf(chip: Element): string | undefined {
  return textOf(chip, at.chipTime);
}
