export interface CardObserver {
  /** Watches the dialogs that are in the page now for being shown and hidden. */
  followDialogs(): void;
}

const DIALOG = '[role="dialog"]';
/** What a card or a form tells of its event besides text. */
const ATTRIBUTES = [
  'data-eventid',
  'data-email',
  'data-text',
  'data-viewkey',
  'jslog',
  'aria-label',
];
/** A style changes on every hover, so styles are watched on dialogs alone. */
const VISIBILITY = ['style', 'class', 'hidden', 'aria-hidden'];

/** Observes the dialogs of a page, and the page itself, while it can be seen. */
export function observeCards(
  document: Document,
  signal: AbortSignal,
  on: { onDialog(): void; onPage(): void },
): CardObserver {
  const page = new MutationObserver((records) => {
    if (records.some(concernsDialog)) on.onDialog();
    on.onPage();
  });
  const dialogs = new MutationObserver(() => on.onDialog());
  let followed = new WeakSet<Element>();
  const follow = () => {
    page.disconnect();
    dialogs.disconnect();
    followed = new WeakSet();
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
    followDialogs() {
      for (const dialog of document.querySelectorAll(DIALOG)) {
        for (let node: Element | null = dialog; node !== null; node = node.parentElement) {
          if (node === document.body || followed.has(node)) break;
          followed.add(node);
          dialogs.observe(node, { attributes: true, attributeFilter: VISIBILITY });
        }
      }
    },
  };
}

function concernsDialog({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element?.closest(DIALOG)) return true;
  for (const list of [addedNodes, removedNodes]) {
    for (const node of list) {
      if (isElement(node) && (node.matches(DIALOG) || node.querySelector(DIALOG))) return true;
    }
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1 && 'closest' in node;
}
