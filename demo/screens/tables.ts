import type { Page } from 'playwright-core';
import type { TableName, Tables } from '@/utils/records/schema';
import { readTable } from '../journey/records';

/** Writes rows into one table of the user's own database; `whole` clears it first. */
export async function writeRows<Name extends TableName>(
  page: Page,
  table: Name,
  rows: readonly Tables[Name][],
  whole = false,
): Promise<void> {
  await page.evaluate(writeAll, { table, rows: [...rows], whole });
}

/** What a table holds now, and how it is put back. */
export async function keepTable(
  page: Page,
  table: TableName,
): Promise<(page: Page) => Promise<void>> {
  const rows = await readTable<Tables[TableName]>(page, table);
  return (later) => writeRows(later, table, rows, true);
}

/** Runs in the page, so it stands alone. */
function writeAll(order: { table: string; rows: unknown[]; whole: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('crosswalk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(order.table, 'readwrite');
      const store = writing.objectStore(order.table);
      if (order.whole) store.clear();
      for (const row of order.rows) store.put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
