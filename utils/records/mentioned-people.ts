import type { CrosswalkDatabase } from './database';
import { ABOUT_TABLES } from './schema-between';

/** Ids of everybody that something written down is about. */
export async function mentionedPeople(db: CrosswalkDatabase): Promise<Set<string>> {
  const named = await Promise.all(
    ABOUT_TABLES.map((table) => db.table(table).orderBy('personIds').uniqueKeys()),
  );
  return new Set(named.flat().map(String));
}
