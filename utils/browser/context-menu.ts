import * as v from 'valibot';
import { browser } from 'wxt/browser';

const MENU_ID = 'capture-selection';

/** The text comes from whatever page it was selected on. */
const clickSchema = v.object({ menuItemId: v.literal(MENU_ID), selectionText: v.string() });

/**
 * Puts one entry into the menu of selected text, and only there. Both browsers keep it when the
 * background sleeps; called on every installation, update and start of the browser, it follows the
 * language too.
 */
export async function offerOnSelection(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] }, () => {
    // Made by another call in the meantime: it is the same one.
    void browser.runtime.lastError;
  });
}

/** Calls back with the selected text and the window of the page, within the user's gesture. */
export function onSelection(callback: (text: string, windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const click = v.safeParse(clickSchema, info);
    const windowId = tab?.windowId;
    // A panel's own text is in no window of pages.
    const isPage = windowId !== undefined && windowId !== browser.windows.WINDOW_ID_NONE;
    if (click.success && isPage) callback(click.output.selectionText, windowId);
  });
}
