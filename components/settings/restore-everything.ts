import { readBackedUpSettings, storeBackedUpSettings } from '@/utils/browser/backed-up-settings';
import { feedsSetting, profileSetting, roundLeftOutSetting } from '@/utils/browser/settings';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Undo } from '@/utils/records/undo';
import type { Backup } from '@/utils/transfer/backup';
import { restoreBackup } from '@/utils/transfer/restore';

/**
 * Puts a backup in the place of the records, then of the profile and of what else it holds; what it
 * does not hold stays. The records come first: whatever fails after them, they are whole.
 */
export async function restoreEverything(db: CrosswalkDatabase, backup: Backup): Promise<Undo> {
  const [profile, feeds, settings, leftOut] = await Promise.all([
    profileSetting.get(),
    feedsSetting.get(),
    readBackedUpSettings(),
    roundLeftOutSetting.get(),
  ]);
  const undo = await restoreBackup(db, backup);
  await profileSetting.set(backup.profile);
  // Their hosts are asked for again by a button at each: the browser wants a click for it.
  if (backup.feeds) await feedsSetting.set(backup.feeds);
  if (backup.settings) await storeBackedUpSettings(backup.settings);
  // It names people by id, who need not be there any more.
  await roundLeftOutSetting.set([]);
  return async () => {
    await undo();
    await profileSetting.set(profile);
    if (backup.feeds) await feedsSetting.set(feeds);
    if (backup.settings) await storeBackedUpSettings(settings);
    await roundLeftOutSetting.set(leftOut);
  };
}
