import { profileSetting } from '@/utils/browser/settings';
import type { ImportPreview } from '@/utils/transfer/import/contract';

/** Which row the user said is theirs, so that the next file of the kind is not asked about again. */
export async function rememberRow({ people }: ImportPreview): Promise<void> {
  const { by, aboutMe } = people?.me ?? {};
  if (by !== 'chosen' || aboutMe?.name === undefined) return;
  const profile = await profileSetting.get();
  if (!profile) return;
  const { name, employeeId } = aboutMe;
  const directoryRow = { name, ...(employeeId !== undefined && { employeeId }) };
  await profileSetting.set({ ...profile, directoryRow });
}
