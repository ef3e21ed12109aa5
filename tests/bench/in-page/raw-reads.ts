import type { CrosswalkDatabase } from '@/utils/records/database';

/** Reads within one raw transaction over all tables, without Dexie; ms until all has come. */
export async function read(
  db: CrosswalkDatabase,
  ask: (transaction: IDBTransaction) => void,
): Promise<number> {
  const raw = db.backendDB();
  const start = performance.now();
  const transaction = raw.transaction([...raw.objectStoreNames], 'readonly');
  ask(transaction);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  return performance.now() - start;
}

/** Asks for people, meetings and attendances whole. */
export function rawRows(transaction: IDBTransaction): void {
  for (const name of ['people', 'meetings', 'attendances']) transaction.objectStore(name).getAll();
}

/** Rows that are read out of the database while something is done, whoever reads them. */
export async function rowsRead(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const proto of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'openCursor']) {
      const original: unknown = Reflect.get(proto, name);
      if (typeof original !== 'function') continue;
      const put = (value: unknown) =>
        Object.defineProperty(proto, name, { value, configurable: true, writable: true });
      put(function (this: unknown, ...given: unknown[]): unknown {
        const request: unknown = Reflect.apply(original, this, given);
        if (!(request instanceof IDBRequest)) return request;
        request.addEventListener('success', () => {
          const { result } = request;
          if (Array.isArray(result)) count += result.length;
          else if (result !== undefined && result !== null) count += 1;
        });
        return request;
      });
      undo.push(() => put(original));
    }
  }
  await act();
  for (const back of undo) back();
  return count;
}
