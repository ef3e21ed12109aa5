import type { Feed } from '@/utils/calendars/feeds/feed';
import type { Profile } from '@/utils/functions/profile';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import { withStorageProblems } from '@/utils/records/storage-error';
import { readTables } from './read-tables';
import type { BackupTables } from './record-schemas';
import { withoutLooseEnds } from './references';

export const BACKUP_FORMAT = 'crosswalk-backup';
/** Of the file itself; the records inside have the version of the database's schema. */
export const BACKUP_VERSION = 1;

/** Everything that Crosswalk knows, as plain JSON. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: number;
  schemaVersion: number;
  /** Epoch ms. */
  exportedAt: number;
  profile: Profile | null;
  tables: BackupTables;
  /** Calendars by address, which are secret: only when the user said so. */
  feeds?: Feed[];
  /** What the user wrote and chose beside the profile, by name; absent in older backups. */
  settings?: Record<string, unknown>;
}

/** All tables as of one moment. Never fails on what the records hold; rejects with `StorageProblem`. */
export async function createBackup(
  db: CrosswalkDatabase,
  profile: Profile | null,
  now: number,
  feeds?: readonly Feed[],
  settings?: Record<string, unknown>,
): Promise<Backup> {
  const tables = await withStorageProblems(() =>
    db.transaction('r', [...TABLE_NAMES], async () => readTables(db)),
  );
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: now,
    profile,
    tables: withoutLooseEnds(tables),
    ...(feeds && { feeds: [...feeds] }),
    ...(settings && { settings }),
  };
}
