import { Dexie, type ObservabilitySet } from 'dexie';
import { BADGE_TABLES } from '@/utils/records/badge-tables';

/**
 * Calls back after every write of records, whichever page made it, once per burst. The panel tells the
 * background: a live query does not wake a sleeping worker. What the background itself keeps for the
 * badge is no reason to wake it, or neither would ever rest.
 */
export function watchWrites(callback: () => void): void {
  let queued = false;
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    if (queued || !Object.keys(parts).some(isOfRecords)) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      callback();
    });
  });
}

/** `idb://database/table/index`. */
function isOfRecords(part: string): boolean {
  const table = part.split('/').at(-2);
  return !BADGE_TABLES.some((one) => one === table);
}
