import * as at from './selectors';

export interface PageObserver {
  /** Watches the dialogs that are in the page now for being shown and hidden. */
  followDialogs(): void;
}

/** What, added or taken away outside the main area, can matter to the grid. */
const GRID_PARTS = [...at.chip, '[data-datekey]', '[role="grid"]', ...at.account.timeZone].join(
  ',',
);
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
/** A style changes on every hover, so styles are watched on dialogs alone. */
const VISIBILITY = ['style', 'class', 'hidden', 'aria-hidden'];

/** Observes a calendar page: tells when its grid, or a dialog over it, may have changed. */
export function observePage(
  document: Document,
  signal: AbortSignal,
  on: { onGrid(): void; onDialog(): void },
): PageObserver {
  const page = new MutationObserver((records) => {
    let grid = false;
    let dialog = false;
    for (const record of records) {
      const inDialog = elementOf(record.target)?.closest('[role="dialog"]');
      if (inDialog) dialog = true;
      else if (!grid) grid = concernsGrid(record);
      if (!dialog && record.type === 'childList') dialog = changes(record, '[role="dialog"]');
      if (grid && dialog) break;
    }
    if (grid) on.onGrid();
    if (dialog) on.onDialog();
  });
  page.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });

  const dialogs = new MutationObserver(() => on.onDialog());
  const followed = new WeakSet<Element>();
  signal.addEventListener(
    'abort',
    () => {
      page.disconnect();
      dialogs.disconnect();
    },
    { once: true },
  );
  return {
    followDialogs() {
      for (const dialog of document.querySelectorAll('[role="dialog"]')) {
        for (let node: Element | null = dialog; node !== null; node = node.parentElement) {
          if (node === document.body || followed.has(node)) break;
          followed.add(node);
          dialogs.observe(node, { attributes: true, attributeFilter: VISIBILITY });
        }
      }
    },
  };
}

function concernsGrid(record: MutationRecord): boolean {
  const element = elementOf(record.target);
  if (!element) return false;
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
