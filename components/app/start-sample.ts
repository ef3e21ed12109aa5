import { sampleSetting } from '@/utils/browser/settings';
import { clearRecords } from '@/utils/records/clear';
import { CrosswalkDatabase, SAMPLE_DATABASE_NAME } from '@/utils/records/database';

/**
 * Fills the sample database with the invented company, as of now in the zone, and shows it in
 * every open panel. The company is loaded only here: it weighs nothing until it is asked for.
 */
export async function startSample(timeZone: string): Promise<void> {
  const db = new CrosswalkDatabase(SAMPLE_DATABASE_NAME);
  try {
    // What an earlier try left half-way would stand there twice.
    await clearRecords(db);
    const { loadSample } = await import('@/demo/company/load-sample');
    await sampleSetting.set(await loadSample(db, Date.now(), timeZone));
  } finally {
    db.close();
  }
}
