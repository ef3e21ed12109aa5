import type { CDPSession, Page } from 'playwright-core';

/** What is written in is told to whoever goes into it. */
const FIELDS = /^(textbox|searchbox|spinbutton|Date|InputTime|DateTime)$/;

const sessions = new WeakMap<Page, CDPSession>();

/** All that the browser tells assistive technology of the page: names, descriptions, values, texts. */
export async function readOut(page: Page): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInField = (id: string | undefined): boolean => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return false;
    return FIELDS.test(String(node.role?.value)) || isInField(node.parentId);
  };
  return nodes.flatMap((node) => {
    // The page itself is called as the extension is; its address is nobody's words.
    if (node.ignored || node.role?.value === 'RootWebArea') return [];
    const told = [node.name, node.description];
    if (isInField(node.nodeId)) {
      // The words before a field are heard on the way to it, those within only inside.
      if (isInField(node.parentId)) return [];
    } else told.push(node.value);
    return told.flatMap((one) => (typeof one?.value === 'string' && one.value ? one.value : []));
  });
}
