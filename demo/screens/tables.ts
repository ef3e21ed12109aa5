import type { TableName, Tables } from '@/utils/records/schema';
import type { JourneyPage } from '../browser/page';
import { readTable } from '../journey/records';
import { until } from '../journey/until';

/** Writes rows into one table of the user's own database, once it is there; `whole`: it then has no others. */
export async function writeRows<Name extends TableName>(
  page: JourneyPage,
  table: Name,
  rows: readonly Tables[Name][],
  whole = false,
): Promise<void> {
  const order = JSON.stringify({ table, rows, whole });
  await until(
    `The table ${table}`,
    () => page.evaluate(writeAll, order),
    (written) => written,
  );
}

/** What a table holds now, and how it is put back. */
export async function keepTable(
  page: JourneyPage,
  table: TableName,
): Promise<(page: JourneyPage) => Promise<void>> {
  const rows = await readTable<Tables[TableName]>(page, table);
  return (later) => writeRows(later, table, rows, true);
}

/** Runs in the page, so it stands alone. False while the extension has not made the table yet. */
function writeAll(json: string): Promise<boolean> {
  const order: { table: string; rows: { id: string }[]; whole: boolean } = JSON.parse(json);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('crosswalk');
    let missing = false;
    // Nobody but the extension makes its database.
    opening.onupgradeneeded = () => {
      missing = true;
      opening.transaction?.abort();
    };
    opening.onerror = () => (missing ? resolve(false) : reject(opening.error));
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(order.table)) {
        db.close();
        resolve(false);
        return;
      }
      const writing = db.transaction(order.table, 'readwrite');
      const store = writing.objectStore(order.table);
      if (order.whole) {
        // Of thousands few differ, and each that is written takes its time.
        const reading = store.getAll();
        reading.onsuccess = () => {
          const before: { id: string }[] = reading.result;
          const stored = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
          const stays = new Set(order.rows.map(({ id }) => id));
          for (const id of stored.keys()) if (!stays.has(id)) store.delete(id);
          for (const row of order.rows) {
            if (stored.get(row.id) !== JSON.stringify(row)) store.put(row);
          }
        };
      } else for (const row of order.rows) store.put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve(true);
      };
    };
  });
}
