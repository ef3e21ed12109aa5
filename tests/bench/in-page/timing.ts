import type { PageReading } from '@/utils/calendars/sighting';

/** Milliseconds a page. */
export interface Timing {
  median: number;
  /** A quarter of the rounds were faster: what a busy machine disturbs least. */
  quarter: number;
}

export function timed(each: number[]): Timing {
  const sorted = each.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), quarter: at(0.25) };
}

/** A page as new nodes in the document. */
export function holding(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

/** Puts pages into the document as new nodes and does something with each; ms a page. */
export function inNewNodes(
  pages: readonly string[],
  work: (root: ParentNode, page: string) => void,
): number {
  const roots = pages.map((page) => ({ page, root: holding(page) }));
  const from = performance.now();
  for (const { page, root } of roots) work(root, page);
  const took = performance.now() - from;
  for (const { root } of roots) root.remove();
  return took / pages.length;
}

/** What a page says, to see that the reading is the right one. */
export function outcomeOf(html: string, read: (root: ParentNode) => PageReading) {
  const root = holding(html);
  const { outcome, sightings, problems } = read(root);
  root.remove();
  return { outcome, sightings: sightings.length, problems };
}
