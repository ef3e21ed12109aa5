import type { CrosswalkDatabase } from './database';
import { linksOf, withoutMissingLinks } from './links';
import { recordsNaming, standsAlone, withoutMissing } from './named-people';
import type { Tables } from './schema';
import { ABOUT_TABLES, type AboutTable } from './schema-between';
import type { Changes } from './undo';

type Dropped = ReadonlyMap<AboutTable, ReadonlySet<string>>;

/**
 * Nothing of the `ABOUT_TABLES` names these people any more, and nothing leads to what went with
 * them: records that were about nobody else go, but for those that say something by themselves.
 */
export async function takeOutOfRecords(
  db: CrosswalkDatabase,
  gone: ReadonlySet<string>,
  changes: Changes,
): Promise<void> {
  const dropped = new Map<AboutTable, Set<string>>();
  for (const table of ABOUT_TABLES) {
    const about = standsAlone(table) ? [] : await recordsNaming(db, table, gone);
    const ofNobodyElse = about.filter(
      ({ personIds }) => personIds.length > 0 && personIds.every((id) => gone.has(id)),
    );
    dropped.set(table, new Set(ofNobodyElse.map(({ id }) => id)));
  }
  for (const table of ABOUT_TABLES) await takeOut(db, table, gone, dropped, changes);
}

async function takeOut<K extends AboutTable>(
  db: CrosswalkDatabase,
  table: K,
  gone: ReadonlySet<string>,
  dropped: Dropped,
  changes: Changes,
): Promise<void> {
  const isLinked = linksOf(table).some(({ to }) => dropped.get(to)?.size);
  const rows = isLinked
    ? await db.table<Tables[K], string>(table).toArray()
    : await recordsNaming(db, table, gone);
  for (const row of rows) {
    if (dropped.get(table)?.has(row.id)) {
      changes.remove(table, row.id);
      continue;
    }
    const named = withoutMissing(row, (id) => !gone.has(id));
    const next = withoutMissingLinks(table, named, (to, id) => !dropped.get(to)?.has(id));
    if (next !== row) changes.put(table, next);
  }
}
