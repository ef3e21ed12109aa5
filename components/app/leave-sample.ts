import { sampleSetting } from '@/utils/browser/settings';
import { CrosswalkDatabase, SAMPLE_DATABASE_NAME } from '@/utils/records/database';

/** Back to the user's own records; the invented company is deleted. */
export async function leaveSample(): Promise<void> {
  await sampleSetting.set(null);
  await new CrosswalkDatabase(SAMPLE_DATABASE_NAME).delete();
}
