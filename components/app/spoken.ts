import { masked, plain } from './masked-text';
import type { PublicWords } from './withhold';

/** Shown by the browser as text: taken away. Nothing needs them to be named. */
const HINTS = ['title', 'placeholder', 'aria-valuenow', 'aria-valuetext'];
/** Read out in place of what is seen: something has to stand there. */
const NAMES = ['aria-label', 'aria-description', 'aria-roledescription', 'alt'];
export const SPOKEN: readonly string[] = [...HINTS, ...NAMES];

/** What is pressed or filled in. Its name says what it does, and about what. */
const CONTROLS = `a, button, input, select, textarea, summary,
  [role="button"], [role="checkbox"], [role="combobox"], [role="listbox"], [role="menuitem"],
  [role="option"], [role="radio"], [role="tab"]`;
/** A picture's name tells what it shows: "Lapsed", "Strength 48". */
const PICTURES = 'svg, img, progress, meter, [role="img"], [role="meter"]';

/** What was put for a name that is kept, by the attribute. */
const inPlace = new WeakMap<Element, Map<string, string>>();

/**
 * Withholds what an element says without showing it. Of a control's name the interface's own words
 * stay, or nobody could use it: "Remove “•••• ••”".
 */
export function judgeSpoken(element: Element, words: PublicWords): void {
  for (const name of HINTS) judgeHint(element, name, words);
  for (const name of NAMES) judgeName(element, name, words);
}

/** Puts back everything under `root` that was withheld. */
export function giveBackSpoken(root: Element): void {
  for (const name of SPOKEN) {
    for (const element of root.querySelectorAll(`[${kept(name)}]`)) give(element, name);
  }
}

function judgeHint(element: Element, name: string, words: PublicWords): void {
  const now = element.getAttribute(name);
  const text = plain(now ?? element.getAttribute(kept(name)) ?? '');
  if (text === '') return;
  const isKnown = words.isFixed(text) || words.isName(text);
  if (now !== null && !isKnown) {
    element.setAttribute(kept(name), now);
    element.removeAttribute(name);
  } else if (now === null && isKnown) give(element, name);
  else if (now !== null) element.removeAttribute(kept(name));
}

function judgeName(element: Element, name: string, words: PublicWords): void {
  const now = element.getAttribute(name);
  const before = element.getAttribute(kept(name));
  if (now === null) {
    if (before !== null) element.removeAttribute(kept(name));
    return;
  }
  const placed = inPlace.get(element);
  // What else stands there the page has written meanwhile.
  const own = before !== null && placed?.get(name) === now ? before : now;
  const instead = sayable(own, element, words);
  if (instead === own) element.removeAttribute(kept(name));
  else {
    element.setAttribute(kept(name), own);
    inPlace.set(element, (placed ?? new Map<string, string>()).set(name, instead));
  }
  if (now !== instead) element.setAttribute(name, instead);
}

function sayable(own: string, element: Element, words: PublicWords): string {
  const text = plain(own);
  if (!/[\p{L}\p{N}]/u.test(text) || words.isName(text)) return own;
  if (element.closest('[data-public], [data-private]')?.hasAttribute('data-public')) return own;
  if (words.isFixed(text) && !element.matches(PICTURES)) return own;
  const part = element.matches(CONTROLS) ? words.fixedPart(text) : null;
  return part ?? masked(own);
}

function kept(name: string): string {
  return `data-withheld-${name}`;
}

function give(element: Element, name: string): void {
  const before = element.getAttribute(kept(name));
  element.removeAttribute(kept(name));
  if (before === null) return;
  // Nothing for a hint. What else stands there the page wrote in the same breath: it stays.
  const placed = NAMES.includes(name) ? inPlace.get(element)?.get(name) : null;
  if (element.getAttribute(name) === placed) element.setAttribute(name, before);
}
