/** First element that the first matching selector finds. */
export function find(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first selector that finds any. */
export function findAll(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const [index, selector] of selectors.entries()) {
    // Mostly the first finds some or none of the others does, which one search tells.
    if (index === 1 && !root.querySelector(joined(selectors))) return [];
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The same among elements that were found already. */
export function matching(elements: readonly Element[], selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = elements.filter((element) => element.matches(selector));
    if (found.length > 0) return found;
  }
  return [];
}

/** The element itself or its nearest ancestor that any of the selectors matches. */
export function nearest(element: Element, selectors: readonly string[]): Element | null {
  return element.closest(joined(selectors));
}

/** The text of the first that is found and not blank. */
export function textOf(root: ParentNode, selectors: readonly string[]): string | undefined {
  return find(root, selectors)?.textContent?.trim() || undefined;
}

const lists = new WeakMap<readonly string[], string>();

/** A list of selectors as one that any of them makes match. */
function joined(selectors: readonly string[]): string {
  let list = lists.get(selectors);
  if (list === undefined) {
    list = selectors.join(',');
    lists.set(selectors, list);
  }
  return list;
}
