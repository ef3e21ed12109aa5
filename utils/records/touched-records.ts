import type { IntervalTree, ObservabilitySet } from 'dexie';
import type { CrosswalkDatabase } from './database';
import type { TableName } from './schema';

/** Which records of each table a write touched; `all` where the write does not say which. */
export type Touched = Partial<Record<TableName, Set<string> | 'all'>>;

/**
 * What a write touched of these tables, from what Dexie tells after it (`storagemutated`), whichever
 * page made it. Null when it touched none of them. Dexie names single records up to 49 a call, and
 * whole tables beyond (seen 2026-11, Dexie 4.4).
 */
export function touchedRecords(
  parts: ObservabilitySet,
  db: CrosswalkDatabase,
  tables: readonly TableName[],
): Touched | null {
  const touched: Touched = {};
  for (const table of tables) {
    const tree = parts[`idb://${db.name}/${table}/`];
    const ids = tree && idsIn(tree);
    if (ids === 'all' || (ids && ids.size > 0)) touched[table] = ids;
  }
  return Object.keys(touched).length === 0 ? null : touched;
}

/** Both together. */
export function mergeTouched(one: Touched, other: Touched): Touched {
  const merged: Touched = { ...one };
  for (const [name, ids] of Object.entries(other)) {
    // Own keys of a `Touched` are names of tables.
    const table = name as TableName;
    const known = merged[table];
    merged[table] = known === 'all' || ids === 'all' ? 'all' : new Set([...(known ?? []), ...ids]);
  }
  return merged;
}

function idsIn(tree: IntervalTree): Set<string> | 'all' {
  const ids = new Set<string>();
  const waiting: (IntervalTree | null | undefined)[] = [tree];
  for (let node = waiting.pop(); waiting.length > 0 || node; node = waiting.pop()) {
    if (!node || !('from' in node)) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return 'all';
    ids.add(node.from);
    waiting.push(node.l, node.r);
  }
  return ids;
}
