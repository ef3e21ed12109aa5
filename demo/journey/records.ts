import type { JourneyPage } from '../browser/page';

/** All rows of one table of the user's own database, as stored. Called on an extension page. */
export async function readTable<Row>(page: JourneyPage, table: string): Promise<Row[]> {
  return JSON.parse(await page.evaluate(readAll, table));
}

/** As JSON, since thousands of rows travel faster as one text. Runs in the page, so it stands alone. */
function readAll(table: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('crosswalk');
    let missing = false;
    // Nobody but the extension makes its database.
    opening.onupgradeneeded = () => {
      missing = true;
      opening.transaction?.abort();
    };
    opening.onerror = () => (missing ? resolve('[]') : reject(opening.error));
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(table)) {
        db.close();
        resolve('[]');
        return;
      }
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(JSON.stringify(reading.result));
      };
    };
  });
}
