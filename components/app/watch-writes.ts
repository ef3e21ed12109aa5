import { Dexie } from 'dexie';

/**
 * Calls back after every write, whichever page made it, once per burst. The panel tells the
 * background: a live query does not wake a sleeping worker.
 */
export function watchWrites(callback: () => void): void {
  let queued = false;
  Dexie.on('storagemutated', () => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      callback();
    });
  });
}
