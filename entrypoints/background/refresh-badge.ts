import { wakeForBadge } from '@/utils/browser/alarms';
import { hideBadge, showBadge } from '@/utils/browser/badge';
import { hiddenSetting, profileSetting, sampleSetting } from '@/utils/browser/settings';
import { CrosswalkDatabase, DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/utils/records/database';
import { badgeOf } from '@/utils/relationships/badge-people';

/**
 * Shows the lapsed peers as the records have them now, and asks to be woken at the next change.
 * Everything is derived: a killed worker or a restarted browser comes to the same badge.
 *
 * @param whole whether everybody is to be looked at, and not only whom something was written about.
 */
export async function refreshBadge(now: number, whole = false): Promise<void> {
  const sample = await sampleSetting.get();
  const profile = sample ?? (await profileSetting.get());
  if (profile === null) return (await hiddenSetting.get()) ? hideBadge() : showBadge([]);
  const db = new CrosswalkDatabase(sample ? SAMPLE_DATABASE_NAME : DATABASE_NAME);
  try {
    const { names, nextChange } = await badgeOf(db, profile, now, whole);
    await ((await hiddenSetting.get()) ? hideBadge() : showBadge(names));
    await wakeForBadge(nextChange, now);
  } finally {
    db.close();
  }
}
