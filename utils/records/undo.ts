import type { CrosswalkDatabase } from './database';
import { sameValue } from './same-value';
import type { RecordChange, TableName, Tables } from './schema';
import { write } from './write';

/** Puts back what a command changed. Harmless when called twice. */
export type Undo = () => Promise<void>;

/** Of a command that found all as it was asked for: there is nothing to say and nothing to put back. */
export const NOTHING_DONE: Undo = async () => {};

type Image = Record<string, unknown>;

/** What a command wants changed. Written together once the command has read all it needs. */
export interface Changes {
  put<K extends TableName>(table: K, record: Tables[K]): void;
  remove(table: TableName, id: string): void;
}

/**
 * Runs a command in one read-write transaction and returns what takes it back.
 * Taking back touches only what the command changed: a field that something else wrote
 * in the meantime keeps the later value. `afterUndo` runs in the transaction that takes back. Where
 * nothing was to be changed the answer is `NOTHING_DONE`.
 */
export async function undoable(
  db: CrosswalkDatabase,
  tables: readonly TableName[],
  work: (changes: Changes) => Promise<void>,
  afterUndo?: () => Promise<void>,
): Promise<Undo> {
  let log: RecordChange[] = [];
  await write(db, tables, async () => {
    log = await directly(db, work);
  });
  if (log.length === 0) return NOTHING_DONE;
  return () =>
    write(db, tables, async () => {
      await takeBack(db, log);
      await afterUndo?.();
    });
}

/**
 * Writes what `work` wants changed at once, inside the caller's transaction. The answer is what
 * `takeBack` needs, however much later.
 */
export async function directly(
  db: CrosswalkDatabase,
  work: (changes: Changes) => Promise<void>,
): Promise<RecordChange[]> {
  const log: RecordChange[] = [];
  await work({
    put: (table, record) => log.push({ table, id: record.id, after: { ...record } }),
    remove: (table, id) => log.push({ table, id }),
  });
  for (const table of tablesOf(log)) await apply(db, table, log);
  return log;
}

/** Takes changes back inside the caller's transaction; see `undoable` for what is left alone. */
export async function takeBack(db: CrosswalkDatabase, log: readonly RecordChange[]): Promise<void> {
  for (const table of tablesOf(log)) await takeBackIn(db, table, log);
}

function tablesOf(log: readonly RecordChange[]): Set<TableName> {
  return new Set(log.map(({ table }) => table));
}

async function apply(
  db: CrosswalkDatabase,
  table: TableName,
  log: readonly RecordChange[],
): Promise<void> {
  const changes = log.filter((change) => change.table === table);
  if (changes.length === 0) return;
  const store = db.table<Image, string>(table);
  const before = await store.bulkGet(changes.map(({ id }) => id));
  changes.forEach((change, index) => {
    const image = before[index];
    if (image) change.before = image;
  });
  await store.bulkPut(changes.flatMap(({ after }): Image[] => (after ? [after] : [])));
  await store.bulkDelete(changes.flatMap(({ id, after }) => (after ? [] : id)));
}

async function takeBackIn(
  db: CrosswalkDatabase,
  table: TableName,
  log: readonly RecordChange[],
): Promise<void> {
  const changes = log.filter((change) => change.table === table);
  if (changes.length === 0) return;
  const store = db.table<Image, string>(table);
  const now = await store.bulkGet(changes.map(({ id }) => id));
  await store.bulkDelete(changes.flatMap(({ id, before }) => (before ? [] : id)));
  await store.bulkPut(
    changes.flatMap(({ before, after }, index): Image[] => {
      const current = now[index];
      if (!before) return [];
      if (!after) return current ? [] : [before];
      return current ? [withoutChange(current, before, after)] : [];
    }),
  );
}

function withoutChange(current: Image, before: Image, after: Image): Image {
  const result = { ...current };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const changed = !sameValue(before[key], after[key]);
    if (!changed || !sameValue(current[key], after[key])) continue;
    if (key in before) result[key] = before[key];
    else delete result[key];
  }
  return result;
}
