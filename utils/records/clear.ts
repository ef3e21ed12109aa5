import { type CrosswalkDatabase, TABLE_NAMES } from './database';
import { write } from './write';

/** Empties every table, for good. The database itself stays, so that open pages go on. */
export function clearRecords(db: CrosswalkDatabase): Promise<void> {
  return write(db, TABLE_NAMES, async () => {
    for (const name of TABLE_NAMES) await db.table(name).clear();
  });
}
