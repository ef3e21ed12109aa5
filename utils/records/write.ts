import type { CrosswalkDatabase } from './database';
import type { TableName } from './schema';
import { withStorageProblems } from './storage-error';

/**
 * One read-write transaction: all of it or nothing. Storage failures come out as `StorageProblem`.
 * `work` awaits nothing but the database, and no `write` within it: either would let the transaction
 * end early (Dexie's PrematureCommitError).
 */
export function write<T>(
  db: CrosswalkDatabase,
  tables: readonly TableName[],
  work: () => Promise<T>,
): Promise<T> {
  // Dexie keeps the transaction past an await only for a function that is itself async.
  return withStorageProblems(() => db.transaction('rw', [...tables], async () => work()));
}
