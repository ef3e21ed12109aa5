import { browser } from 'wxt/browser';

/** Calls back now and whenever the user gives a permission or takes one back; returns what stops it. */
export function watchPermissions(look: () => void): () => void {
  look();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
