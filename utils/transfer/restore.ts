import * as v from 'valibot';
import { feedsSchema } from '@/utils/calendars/feeds/feed';
import { profileSchema } from '@/utils/functions/profile-schema';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import type { Undo } from '@/utils/records/undo';
import { write } from '@/utils/records/write';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup';
import { readTables } from './read-tables';
import { type BackupTables, tablesSchema } from './record-schemas';
import { looseEnd } from './references';

/**
 * Why a file is no backup that can be restored. `not-json`: cut off or another kind of file ·
 * `not-a-backup`: JSON of something else · `newer`: from a newer Crosswalk · `damaged`: a backup
 * with something missing or wrong, `detail` says where (a path, never what stands there).
 */
export interface BackupProblem {
  problem: 'not-json' | 'not-a-backup' | 'newer' | 'damaged';
  detail?: string;
}

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

const headSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.number(),
  schemaVersion: v.number(),
});

const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version,
  schemaVersion: version,
  exportedAt: v.pipe(v.number(), v.finite()),
  profile: v.nullable(profileSchema),
  tables: tablesSchema,
  feeds: v.optional(feedsSchema),
}) satisfies v.GenericSchema<unknown, Backup>;

export function isBackupProblem(result: Backup | BackupProblem): result is BackupProblem {
  return 'problem' in result;
}

/**
 * Checks the text of a backup file whole. Changes nothing.
 * @param settings what the settings in it have to be, which is known where they are stored; without
 *   it they are left out.
 */
export function parseBackup(
  text: string,
  settings?: v.GenericSchema<unknown, Record<string, unknown>>,
): Backup | BackupProblem {
  const json = parseJson(text);
  if (json === undefined) return { problem: 'not-json' };
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { problem: 'not-a-backup' };
  // Looked at before the rest: what a newer version wrote need not look like ours.
  const { version, schemaVersion } = head.output;
  if (version > BACKUP_VERSION || schemaVersion > SCHEMA_VERSION) return { problem: 'newer' };
  const schema = settings
    ? v.object({ ...backupSchema.entries, settings: v.optional(settings) })
    : backupSchema;
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const detail = v.getDotPath(result.issues[0]);
    return detail === null ? { problem: 'damaged' } : { problem: 'damaged', detail };
  }
  const detail = looseEnd(result.output.tables);
  return detail === null ? result.output : { problem: 'damaged', detail };
}

/**
 * Replaces every record by those of the backup, in one transaction; what was there before is kept
 * in memory and comes back whole with the Undo. The profile, the settings and the calendars by
 * address are the caller's to store.
 */
export async function restoreBackup(db: CrosswalkDatabase, backup: Backup): Promise<Undo> {
  const before = await write(db, TABLE_NAMES, async () => {
    const tables = await readTables(db);
    await replaceAll(db, backup.tables);
    return tables;
  });
  return () => write(db, TABLE_NAMES, () => replaceAll(db, before));
}

async function replaceAll(db: CrosswalkDatabase, tables: BackupTables): Promise<void> {
  for (const name of TABLE_NAMES) {
    await db.table(name).clear();
    if (name !== 'imports') await db.table(name).bulkAdd(tables[name]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
