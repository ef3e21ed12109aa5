import type { CDPSession } from 'playwright-core';

interface PageNode {
  nodeId: number;
  localName: string;
  children?: PageNode[];
  shadowRoots?: PageNode[];
  nodeValue: string;
  attributes?: string[];
}

/** The middle of every visible mark, CSS pixels of the viewport. Their shadow tree is closed to pages, not to the protocol. */
export async function marksOn(browser: CDPSession): Promise<{ x: number; y: number }[]> {
  const places: { x: number; y: number }[] = [];
  for (const node of (await shadowOf(browser))?.children ?? []) {
    if (node.localName !== 'svg' || styleOf(node).includes('visibility: hidden')) continue;
    // Since the tree was read it may have gone.
    const box = await browser.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    if (!box) continue;
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box.model.content;
    places.push({ x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  return places;
}

/** The names that stand beside a mark now; null for none. */
export async function tagOn(browser: CDPSession): Promise<string | null> {
  const tag = (await shadowOf(browser))?.children?.find(({ localName }) => localName === 'div');
  return tag?.children?.[0]?.nodeValue ?? null;
}

async function shadowOf(browser: CDPSession): Promise<PageNode | undefined> {
  const { root } = await browser.send('DOM.getDocument', { depth: -1, pierce: true });
  const page: PageNode = root;
  const html = page.children?.find(({ localName }) => localName === 'html');
  return html?.children?.find(({ localName }) => localName === 'crosswalk-marks')?.shadowRoots?.[0];
}

function styleOf({ attributes = [] }: PageNode): string {
  return attributes[attributes.indexOf('style') + 1] ?? '';
}
