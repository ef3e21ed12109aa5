import type { CrosswalkDatabase } from './database';
import type { Tables } from './schema';
import { ABOUT_TABLES, type AboutTable } from './schema-between';
import type { Changes } from './undo';

/** A field that holds the id of a record of another table. */
export interface Link {
  field: string;
  to: AboutTable;
}

const LINKS: Partial<Record<AboutTable, readonly Link[]>> = {
  favours: [{ field: 'askId', to: 'asks' }],
  initiatives: [{ field: 'issueId', to: 'issues' }],
  credits: [
    { field: 'issueId', to: 'issues' },
    { field: 'initiativeId', to: 'initiatives' },
  ],
};

export function linksOf(table: AboutTable): readonly Link[] {
  return LINKS[table] ?? [];
}

/** The record without links to what is not there; the same object when all is. */
export function withoutMissingLinks<T extends object>(
  table: AboutTable,
  record: T,
  isThere: (table: AboutTable, id: string) => boolean,
): T {
  let next = record;
  for (const { field, to } of linksOf(table)) {
    const id: unknown = Reflect.get(record, field);
    if (typeof id !== 'string' || isThere(to, id)) continue;
    if (next === record) next = { ...record };
    Reflect.deleteProperty(next, field);
  }
  return next;
}

/** The tables in which a link to one table may stand. */
export function tablesLinkingTo(to: AboutTable): AboutTable[] {
  return ABOUT_TABLES.filter((table) => linksOf(table).some((link) => link.to === to));
}

/** Nothing leads any more to a record that goes. Over `tablesLinkingTo`, in the caller's transaction. */
export async function takeOutLinks(
  db: CrosswalkDatabase,
  to: AboutTable,
  id: string,
  changes: Changes,
): Promise<void> {
  for (const table of tablesLinkingTo(to)) await takeOutOf(db, table, to, id, changes);
}

async function takeOutOf<K extends AboutTable>(
  db: CrosswalkDatabase,
  table: K,
  to: AboutTable,
  id: string,
  changes: Changes,
): Promise<void> {
  for (const link of linksOf(table)) {
    if (link.to !== to) continue;
    const rows = await db.table<Tables[K], string>(table).where(link.field).equals(id).toArray();
    for (const row of rows) {
      const isThere = (of: AboutTable, linked: string) => of !== to || linked !== id;
      changes.put(table, withoutMissingLinks(table, row, isThere));
    }
  }
}
