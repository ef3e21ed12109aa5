import type { Changed } from './grid';
import * as at from './selectors';

export interface PageObserver {
  /** What changed since it was last asked; undefined when it was not watched all the time. */
  takeChanges(): Changed | undefined;
}

/** What, added or taken away outside the main area, can matter to the grid. */
const GRID_PARTS = [...at.chip, '[data-datekey]', '[role="grid"]', ...at.account.timeZone].join(
  ',',
);
const CHIP = at.chip.join(',');
const ATTRIBUTES = [
  'data-eventid',
  'data-datekey',
  'data-start-date-key',
  'data-end-date-key',
  'data-viewkey',
  'data-email',
  'data-text',
  'jslog',
  'aria-label',
];

/**
 * Observes a calendar page while it can be seen: tells when its grid may have changed. A hidden
 * page costs nothing; when it is seen again it counts as unknown.
 */
export function observePage(
  document: Document,
  signal: AbortSignal,
  onGrid: () => void,
): PageObserver {
  let chips = new Set<Element>();
  let elsewhere = false;
  /** Whether `chips` and `elsewhere` are all that changed. */
  let complete = false;

  const page = new MutationObserver((records) => {
    let grid = false;
    for (const record of records) {
      const element = elementOf(record.target);
      if (!element) continue;
      const inDialog = element.closest('[role="dialog"]') !== null;
      const inGrid = !inDialog && concernsGrid(record, element);
      if (inGrid) grid = true;
      if (inDialog || inGrid) note(record, element, inDialog);
    }
    if (grid) onGrid();
  });
  const note = (record: MutationRecord, element: Element, inDialog: boolean) => {
    const chip = element.closest(CHIP);
    if (chip) chips.add(chip);
    else if (!inDialog) elsewhere = true;
    // What comes back into the page may have changed while it was out of it.
    for (const node of record.addedNodes) {
      const added = elementOf(node);
      if (added !== node) continue;
      if (added.matches(CHIP)) chips.add(added);
      for (const inside of added.querySelectorAll(CHIP)) chips.add(inside);
    }
  };

  const follow = () => {
    page.disconnect();
    complete = false;
    if (document.hidden || signal.aborted) return;
    page.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', follow, { once: true });
  follow();
  return {
    takeChanges() {
      const changed = complete ? { chips, elsewhere } : undefined;
      chips = new Set();
      elsewhere = false;
      complete = !document.hidden;
      return changed;
    },
  };
}

function concernsGrid(record: MutationRecord, element: Element): boolean {
  if (record.type === 'attributes') return true;
  if (element.closest('[role="main"],[role="grid"],[data-eventchip]')) return true;
  return record.type === 'childList' && changes(record, GRID_PARTS);
}

function changes(record: MutationRecord, selector: string): boolean {
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) {
      const element = elementOf(node);
      if (
        element === node &&
        element &&
        (element.matches(selector) || element.querySelector(selector))
      )
        return true;
    }
  }
  return false;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 && 'closest' in node ? (node as Element) : node.parentElement;
}
