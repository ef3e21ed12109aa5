import { BADGE_TABLES } from './badge-tables';
import { type CrosswalkDatabase, TABLE_NAMES } from './database';
import { withStorageProblems } from './storage-error';

/** Empties every table, and what was derived from them, for good. The database itself stays, so that open pages go on. */
export function clearRecords(db: CrosswalkDatabase): Promise<void> {
  const tables = [...TABLE_NAMES, ...BADGE_TABLES];
  return withStorageProblems(() =>
    db.transaction('rw', tables, async () => {
      for (const name of tables) await db.table(name).clear();
    }),
  );
}
