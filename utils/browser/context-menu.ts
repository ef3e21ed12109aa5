import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What can be done with selected text, in the order of the menu. */
const ENTRIES = ['capture', 'walk'] as const;
export type SelectionEntry = (typeof ENTRIES)[number];

const idOf = (entry: SelectionEntry) => `${entry}-selection`;

/** The text comes from whatever page it was selected on. */
const clickSchema = v.object({ menuItemId: v.string(), selectionText: v.string() });

/**
 * Puts the entries into the menu of selected text, and only there; two and more stand under the
 * extension's name. `%s` in a title is the selection. Both browsers keep them when the background
 * sleeps; called on every installation, update and start of the browser, they follow the language too.
 */
export async function offerOnSelection(titles: Record<SelectionEntry, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const entry of ENTRIES) {
    const offered = { id: idOf(entry), title: titles[entry] };
    browser.contextMenus.create({ ...offered, contexts: ['selection'] }, () => {
      // Made by another call in the meantime: it is the same one.
      void browser.runtime.lastError;
    });
  }
}

/** Calls back with the selected text and the window of the page, within the user's gesture. */
export function onSelection(
  callback: (entry: SelectionEntry, text: string, windowId: number) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const click = v.safeParse(clickSchema, info);
    const windowId = tab?.windowId;
    // A panel's own text is in no window of pages.
    const isPage = windowId !== undefined && windowId !== browser.windows.WINDOW_ID_NONE;
    if (!click.success || !isPage) return;
    const entry = ENTRIES.find((one) => idOf(one) === click.output.menuItemId);
    if (entry !== undefined) callback(entry, click.output.selectionText, windowId);
  });
}
