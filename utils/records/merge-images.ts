import { ME } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import type { Merge, TableName, Tables } from './schema';

/** The images that a merge kept of one table. A record's image is that record (`RecordChange`). */
export function imagesIn<K extends TableName>(
  { changes }: Pick<Merge, 'changes'>,
  table: K,
): { id: string; before?: Tables[K]; after?: Tables[K] }[] {
  return changes
    .filter((change) => change.table === table)
    .map(({ id, before, after }) => ({
      id,
      ...(before && { before: before as unknown as Tables[K] }),
      ...(after && { after: after as unknown as Tables[K] }),
    }));
}

/** The id of who remained when two were made one; they may be with somebody else by now. */
export function remainedIn(merge: Merge): string {
  return imagesIn(merge, 'people').find(({ after }) => after)?.id ?? merge.intoId;
}

/** Whether everybody is there; the user always is. */
export async function areThere(
  db: CrosswalkDatabase,
  ids: readonly string[],
  back: string,
): Promise<boolean> {
  const others = [...new Set(ids)].filter((id) => id !== ME && id !== back);
  return (await db.people.bulkGet(others)).every((one) => one !== undefined);
}
