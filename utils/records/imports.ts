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

/** Every file that was read in, newest first. */
export function listImports(db: CrosswalkDatabase): Promise<ImportRecord[]> {
  return db.imports.orderBy('createdAt').reverse().toArray();
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
  const record: ImportRecord = { ...newStamp(now), ...about, changes: changes.map(slim) };
  await db.imports.put(record);
  const ids = await db.imports.orderBy('createdAt').reverse().primaryKeys();
  const past = await db.imports.bulkGet(
    ids.filter((id) => id !== record.id).slice(UNDOABLE_IMPORTS - 1),
  );
  await db.imports.bulkPut(
    past.flatMap((one) => (one && one.changes.length > 0 ? [{ ...one, changes: [] }] : [])),
  );
  return record.id;
}

/**
 * Takes a whole import back in one transaction. What it added goes, but for people and meetings about
 * whom something else was written since; what it changed is as before, but for what something else
 * changed since. `Refusal('gone')` when it is taken back already, or too long past.
 */
export async function undoImport(
  db: CrosswalkDatabase,
  id: string,
  now: number,
): Promise<{ taken: TakenBack; undo: Undo }> {
  const { result: taken, changes } = await write(db, TABLE_NAMES, () =>
    recorded(db, TABLE_NAMES, async () => {
      const record = requireRecord(await db.imports.get(id));
      if (record.undoneAt !== undefined || record.changes.length === 0) throw new Refusal('gone');
      const { back, ...counts } = await effectiveChanges(db, record);
      await takeBack(db, back);
      await db.imports.put({ ...record, changes: [], undoneAt: now, updatedAt: now });
      return counts;
    }),
  );
  return { taken, undo: () => write(db, TABLE_NAMES, () => takeBack(db, changes)) };
}
