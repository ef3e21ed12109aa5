import 'fake-indexeddb/auto';
import { CrosswalkDatabase } from '@/utils/records/database';
import { createBackup } from '@/utils/transfer/backup';
import { loadSample } from '../company/load-sample';

/** The invented company's eight months as a backup file, as the settings page takes it back. */
export async function sampleBackup(now: number, timeZone: string): Promise<string> {
  const db = new CrosswalkDatabase(`sample-${crypto.randomUUID()}`);
  try {
    const profile = await loadSample(db, now, timeZone);
    return JSON.stringify(await createBackup(db, profile, now));
  } finally {
    await db.delete();
  }
}
