import type { Table } from 'dexie';

/** From so many keys on the whole table is read at once: one request instead of one a key. */
const MANY = 300;

/** The rows whose indexed field holds one of the keys, in no certain order. */
export async function rowsWith<T, K extends keyof T & string>(
  table: Table<T, string>,
  index: K,
  keys: readonly (T[K] & string)[],
): Promise<T[]> {
  if (keys.length <= MANY) return table.where(index).anyOf(keys).toArray();
  const wanted: ReadonlySet<unknown> = new Set(keys);
  return (await table.toArray()).filter((row) => wanted.has(row[index]));
}
