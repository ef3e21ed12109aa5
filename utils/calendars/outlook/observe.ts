/** What of a page matters to somebody who reads it. */
export interface Watched {
  /** Where every change matters; what is added or taken away with it in it matters too. */
  within: string;
  /** What matters only when it is added or taken away. */
  parts?: string;
  /** Attributes whose change matters. */
  attributes: string[];
  /** Whether changes of texts matter, not only of nodes. */
  texts: boolean;
}

export interface PageObserver {
  /** Whether to look at what changes, or only to tell that something did. */
  watchClosely(closely: boolean): void;
}

/**
 * Observes a page of Outlook. Away from the calendar, as in the mail, it looks at nothing and only
 * tells that the page changed, for the calendar comes without the page being loaded again.
 */
export function observePage(
  document: Document,
  signal: AbortSignal,
  watched: Watched,
  on: {
    onChange(): void;
    onAnything(): void;
    /** Each record of what matters, before `onChange`. */
    onRecord?(record: MutationRecord): void;
    /** Something may have changed that no record tells. */
    onLost?(): void;
  },
): PageObserver {
  let close: boolean | undefined;
  const observer = new MutationObserver((records) => {
    // Whoever shows the page again looks at all of it.
    if (document.hidden) return on.onLost?.();
    if (!close) return on.onAnything();
    let any = false;
    for (const record of records) {
      if (!matters(record, watched)) continue;
      any = true;
      if (!on.onRecord) break;
      on.onRecord(record);
    }
    if (any) on.onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watchClosely(closely) {
      if (close === closely || signal.aborted) return;
      close = closely;
      on.onLost?.();
      observer.disconnect();
      const tree = { subtree: true, childList: true };
      const all = { characterData: watched.texts, attributes: true };
      const attributeFilter = watched.attributes;
      observer.observe(document.body, closely ? { ...tree, ...all, attributeFilter } : tree);
    },
  };
}

function matters(record: MutationRecord, { within, parts = '' }: Watched): boolean {
  const target = isElement(record.target) ? record.target : record.target.parentElement;
  if (target?.closest(within)) return true;
  if (record.type !== 'childList') return false;
  const wanted = parts ? `${within},${parts}` : within;
  return holds(record.addedNodes, wanted) || holds(record.removedNodes, wanted);
}

function holds(nodes: NodeList, selector: string): boolean {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.matches(selector) || node.querySelector(selector)) return true;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
