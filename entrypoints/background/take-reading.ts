import * as v from 'valibot';
import { nextPageState } from '@/utils/browser/page-state';
import { pageStateSetting, profileSetting } from '@/utils/browser/settings';
import type { PageReading } from '@/utils/calendars/sighting';
import { completedByAccount } from '@/utils/functions/own-account';
import type { Profile } from '@/utils/functions/profile';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { pageReadingSchema } from '@/utils/ingest/reading-schema';
import { CrosswalkDatabase } from '@/utils/records/database';

/**
 * Keeps what a calendar page showed. A message of a wrong shape is refused whole.
 * Readings always go to the user's own database, whatever the panel shows meanwhile.
 */
export async function takeReading(message: unknown, now: number): Promise<'kept' | 'refused'> {
  const parsed = v.safeParse(pageReadingSchema, message);
  if (!parsed.success) return 'refused';
  const reading = parsed.output;
  await pageStateSetting.set(nextPageState(await pageStateSetting.get(), reading));
  const profile = await ownProfile(reading);
  if (reading.sightings.length === 0 && reading.outcome !== 'read') return 'kept';
  const db = new CrosswalkDatabase();
  try {
    await ingestReading(db, profile, reading, now);
  } finally {
    db.close();
  }
  return 'kept';
}

async function ownProfile({ account }: PageReading): Promise<Profile | null> {
  const before = await profileSetting.get();
  const after = completedByAccount(before, account);
  if (after !== before) await profileSetting.set(after);
  return after;
}
