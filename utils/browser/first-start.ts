import { storage } from 'wxt/utils/storage';

/** Session storage ends with the browser, and when the extension is turned off or updated. */
const started = storage.defineItem<boolean>('session:started', { fallback: false });

/**
 * Calls back when the background starts for the first time since the browser or the extension was
 * turned on. Turning an extension on again fires no event of its own, and its badge begins empty.
 */
export async function onFirstStart(callback: () => void): Promise<void> {
  if (await started.getValue()) return;
  await started.setValue(true);
  callback();
}
