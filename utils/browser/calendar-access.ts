import { browser } from 'wxt/browser';

/**
 * Both browsers grant the calendar's pages on installing (Firefox since 127) and let the user take
 * that back at any time: in about:addons, or in Chrome's "This can read and change site data".
 */
const CALENDAR_PAGES = { origins: ['https://calendar.google.com/*'] };

/** Calls back now and on every change with whether calendar pages may be read; returns what stops it. */
export function watchCalendarAccess(callback: (allowed: boolean) => void): () => void {
  let watching = true;
  const look = () =>
    void browser.permissions.contains(CALENDAR_PAGES).then((allowed) => {
      if (watching) callback(allowed);
    });
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    watching = false;
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Has the browser ask the user. Call it first thing in a click handler, or the browser refuses. */
export async function askForCalendarAccess(): Promise<void> {
  await browser.permissions.request(CALENDAR_PAGES).catch(() => false);
}
