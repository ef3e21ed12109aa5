import { wakeFor } from '@/utils/browser/alarms';
import { nextHidingChange } from '@/utils/browser/hidden';
import { callsSetting, hideInCallsSetting } from '@/utils/browser/settings';
import { callsAhead } from '@/utils/records/calls-ahead';
import { CrosswalkDatabase } from '@/utils/records/database';
import { sameValue } from '@/utils/records/same-value';

/**
 * Keeps for the pages when the coming calls are on, and asks to be woken when one begins or ends: the
 * toolbar's button has no clock of its own. Writes only what is new, as its listeners come back here.
 */
export async function refreshCalls(now: number): Promise<void> {
  if (!(await hideInCallsSetting.get())) return wakeFor('call', null);
  const db = new CrosswalkDatabase();
  try {
    const calls = await callsAhead(db, now);
    if (!sameValue(calls, await callsSetting.get())) await callsSetting.set(calls);
    await wakeFor('call', nextHidingChange({ press: null, calls }, now));
  } finally {
    db.close();
  }
}
