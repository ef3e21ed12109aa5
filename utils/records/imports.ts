import type { CrosswalkDatabase } from './database';
import { TABLE_NAMES } from './database';
import { recorded, slim } from './recorded';
import { Refusal, requireRecord } from './refusal';
import type { ImportRecord, RecordChange } from './schema';
import { newStamp } from './stamp';
import { effectiveChanges } from './take-back-import';
import { takeBack, type Undo } from './undo';
import { write } from './write';

/** So many of the newest imports can be taken back; of older ones only what they did is known. */
const UNDOABLE_IMPORTS = 5;

/** What taking an import back did, people and meetings counted. */
export interface TakenBack {
  removed: number;
  restored: number;
  /** Added by the import and still there, because something else was written about them since. */
  stayed: number;
}

/** One file that was read in, without what to take back. */
export interface PastImport extends Omit<ImportRecord, 'changes' | 'log'> {
  canTakeBack: boolean;
}

/** Every file that was read in, newest first. */
export async function listImports(db: CrosswalkDatabase): Promise<PastImport[]> {
  const records = await db.imports.orderBy('createdAt').reverse().toArray();
  return records.map(({ changes, log, ...one }) => ({
    ...one,
    canTakeBack: one.undoneAt === undefined && (log !== undefined || changes.length > 0),
  }));
}

/**
 * Keeps what an import did, inside its own transaction, and forgets how to take back those that are
 * long past. Answers the record's id.
 */
export async function addImport(
  db: CrosswalkDatabase,
  about: Pick<ImportRecord, 'kind' | 'fileName' | 'added' | 'changed' | 'left'>,
  changes: readonly RecordChange[],
  now: number,
): Promise<string> {
  const log = JSON.stringify(changes.map(slim));
  const record: ImportRecord = { ...newStamp(now), ...about, changes: [], log };
  await db.imports.put(record);
  const ids = await db.imports.orderBy('createdAt').reverse().primaryKeys();
  const others = ids.filter((id) => id !== record.id);
  const past = await db.imports.bulkGet(others.slice(UNDOABLE_IMPORTS - 1));
  await db.imports.bulkPut(past.flatMap((one) => (one?.log ? [forgotten(one)] : [])));
  return record.id;
}

function forgotten({ log: _, ...record }: ImportRecord): ImportRecord {
  return { ...record, changes: [] };
}

/**
 * Takes a whole import back in one transaction. What it added goes, but for people and meetings about
 * whom something else was written since; what it changed is as before, but for what something else
 * changed since. `Refusal('gone')` when it is taken back already, or too long past.
 */
export function takeBackImport(db: CrosswalkDatabase, id: string, now: number): Promise<TakenBack> {
  return write(db, TABLE_NAMES, () => directlyBack(db, id, now));
}

/** The same with its own undo, which has to be paid for by keeping what goes. */
export async function undoImport(
  db: CrosswalkDatabase,
  id: string,
  now: number,
): Promise<{ taken: TakenBack; undo: Undo }> {
  const { result: taken, changes } = await write(db, TABLE_NAMES, () =>
    recorded(db, TABLE_NAMES, () => directlyBack(db, id, now)),
  );
  return { taken, undo: () => write(db, TABLE_NAMES, () => takeBack(db, changes)) };
}

async function directlyBack(db: CrosswalkDatabase, id: string, now: number): Promise<TakenBack> {
  const record = requireRecord(await db.imports.get(id));
  const changes = changesOf(record);
  if (record.undoneAt !== undefined || changes.length === 0) throw new Refusal('gone');
  const others = (await db.imports.toArray()).filter((one) => one.id !== id);
  const toldSince = new Set(others.flatMap(changesOf).map((change) => change.id));
  const { back, ...taken } = await effectiveChanges(db, changes, toldSince);
  await takeBack(db, back);
  await db.imports.put({ ...forgotten(record), undoneAt: now, updatedAt: now });
  return taken;
}

function changesOf({ log, changes }: ImportRecord): RecordChange[] {
  return log === undefined ? changes : JSON.parse(log);
}
