import { Dexie } from 'dexie';
import type { CrosswalkDatabase } from './database';
import { sameValue } from './same-value';
import type { RecordChange, TableName } from './schema';

type Image = Record<string, unknown>;

const TELL_EVERY = 500;

/**
 * Runs `work` inside the caller's transaction and tells what it changed in these tables, whoever
 * wrote it. What came and went again, or is as it was, is not among it. `onChange` is told now and
 * then of how many records.
 */
export async function recorded<T>(
  db: CrosswalkDatabase,
  tables: readonly TableName[],
  work: () => Promise<T>,
  onChange?: (count: number) => void,
): Promise<{ result: T; changes: RecordChange[] }> {
  const transaction = Dexie.currentTransaction;
  let count = 0;
  const seen = new Map(tables.map((table) => [table, new Map<string, Image | undefined>()]));
  const stops = tables.map((table) => {
    const before = seen.get(table) ?? new Map<string, Image | undefined>();
    const note = (id: unknown, image: Image | undefined, by: unknown) => {
      if (by !== transaction || typeof id !== 'string' || before.has(id)) return;
      before.set(id, image);
      count += 1;
      if (count % TELL_EVERY === 0) onChange?.(count);
    };
    const { hook } = db.table<Image, string>(table);
    const creating = (id: string, _: Image, by: unknown) => note(id, undefined, by);
    const updating = (_: object, id: string, image: Image, by: unknown) => note(id, image, by);
    const deleting = (id: string, image: Image, by: unknown) => note(id, image, by);
    hook('creating', creating);
    hook('updating', updating);
    hook('deleting', deleting);
    return () => {
      hook('creating').unsubscribe(creating);
      hook('updating').unsubscribe(updating);
      hook('deleting').unsubscribe(deleting);
    };
  });
  try {
    const result = await work();
    const changes: RecordChange[] = [];
    for (const [table, before] of seen) {
      const ids = [...before.keys()];
      const after = await db.table<Image, string>(table).bulkGet(ids);
      ids.forEach((id, index) => {
        const change = changeOf(table, id, before.get(id), after[index]);
        if (change) changes.push(change);
      });
    }
    return { result, changes };
  } finally {
    for (const stop of stops) stop();
  }
}

function changeOf(
  table: TableName,
  id: string,
  before: Image | undefined,
  after: Image | undefined,
): RecordChange | null {
  if (sameValue(before, after)) return null;
  return { table, id, ...(before && { before }), ...(after && { after }) };
}

/**
 * The change with no more than taking it back needs: of a changed record the fields that differ, of an
 * added one when it was written, of a removed one everything.
 */
export function slim(change: RecordChange): RecordChange {
  const { table, id, before, after } = change;
  if (!after) return change;
  if (!before) return { table, id, after: { updatedAt: after.updatedAt } };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !sameValue(before[key], after[key]),
  );
  const only = (image: Image) =>
    Object.fromEntries(keys.flatMap((key) => (key in image ? [[key, image[key]]] : [])));
  return { table, id, before: only(before), after: only(after) };
}
