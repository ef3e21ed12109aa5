import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { setMatters } from '@/utils/records/functions';
import type { Undo } from '@/utils/records/undo';

/** Says of each of these functions that it matters; all are taken back together. */
export async function keepAsMattering(
  db: CrosswalkDatabase,
  functionIds: readonly AnyFunctionId[],
  now: number,
): Promise<Undo> {
  const undos: Undo[] = [];
  const takeBack = async () => {
    for (const undo of undos.toReversed()) await undo();
  };
  try {
    for (const id of functionIds) undos.push(await setMatters(db, id, true, now));
  } catch (error) {
    // All or none.
    await takeBack();
    throw error;
  }
  return takeBack;
}
