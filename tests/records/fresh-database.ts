import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';

// Dexie looks for IndexedDB when it is loaded, which may be before this file is.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** An empty database of its own, as an installed Crosswalk has it. */
export function freshDatabase(): CrosswalkDatabase {
  return new CrosswalkDatabase(`test-${crypto.randomUUID()}`);
}

/** The database as a second panel sees it. */
export function secondPanel(db: CrosswalkDatabase): CrosswalkDatabase {
  return new CrosswalkDatabase(db.name);
}

/** Monday 2 March 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 2, 2, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Every record of every table, in a stable order: equal before and after means nothing changed. */
export async function everything(db: CrosswalkDatabase): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const name of TABLE_NAMES) contents[name] = await db.table(name).orderBy(':id').toArray();
  return contents;
}
