import { splitAroundTitle } from '../label/split';
import { find, textOf } from '../query';
import * as at from './selectors';

/** The text for screen readers: a hidden child in grids, an `aria-label` in lists. */
export function labelOf(chip: Element): string | null {
  const hidden = [...chip.querySelectorAll(at.chipLabel.join(','))].find(
    (element) => element.closest('[data-eventchip]') === chip && element.textContent?.trim(),
  );
  return (
    hidden?.textContent ??
    chip.getAttribute('aria-label') ??
    find(chip, at.labelledButton)?.getAttribute('aria-label') ??
    null
  );
}

/** All that a reading of a chip depends on, as one text: the same text means the same reading. */
export function chipSource(chip: Element): string {
  const id = chip.getAttribute('data-eventid');
  return `${id}\n${chip.getAttribute('jslog')}\n${chip.getAttribute('style')}\n${labelOf(chip)}\n${titleOf(chip)}`;
}

/** The title as the chip shows it, with the blanks it has. */
export function titleOf(chip: Element): string | undefined {
  const known = find(chip, at.chipTitle)?.textContent;
  if (known?.trim()) return known;
  const listed = find(chip, at.labelledButton)?.textContent;
  return listed?.trim() ? listed : shownInLabel(chip);
}

/** The first text on the chip that stands in the label between two separators: class names go. */
function shownInLabel(chip: Element): string | undefined {
  const label = labelOf(chip);
  if (!label) return undefined;
  for (const element of [chip, ...chip.querySelectorAll('*')]) {
    const text = element.textContent;
    if (element.childElementCount > 0 || !text?.trim() || text === label) continue;
    if (splitAroundTitle(label, text)) return text;
  }
  return undefined;
}

/** The time as the chip shows it, which is shortened ("9 – 10am"). */
export function shownTimeOf(chip: Element): string | undefined {
  return textOf(chip, at.chipTime);
}
