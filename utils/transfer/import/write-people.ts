import type { CrosswalkDatabase } from '@/utils/records/database';
import type { RecordChange } from '@/utils/records/schema';
import type { Progress } from './contract';
import type { PeoplePlan } from './plan-people';

const CHUNK = 500;

/** What a plan writes, as the log keeps it. */
export function changesOf({ changes, ownEdge }: PeoplePlan): RecordChange[] {
  const log: RecordChange[] = [];
  for (const { before, after } of changes) {
    if (before === after) continue;
    log.push({
      table: 'people',
      id: after.id,
      ...(before && { before: { ...before } }),
      after: { ...after },
    });
  }
  for (const edge of [...changes.map((change) => change.edge), ownEdge]) {
    if (!edge) continue;
    const { before, after } = edge;
    log.push({
      table: 'orgEdges',
      id: after.id,
      ...(before && { before: { ...before } }),
      after: { ...after },
    });
  }
  return log;
}

/**
 * Inside the caller's transaction. Nothing but the database is awaited, or the transaction would end early.
 */
export async function writeChanges(
  db: CrosswalkDatabase,
  changes: readonly RecordChange[],
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const total = changes.length;
  for (let done = 0; done < total; done += CHUNK) {
    onProgress({ done, total });
    const chunk = changes.slice(done, done + CHUNK);
    for (const table of ['people', 'orgEdges'] as const) {
      const records = chunk.flatMap((one) => (one.table === table && one.after ? [one.after] : []));
      if (records.length > 0)
        await db.table<Record<string, unknown>, string>(table).bulkPut(records);
    }
  }
  onProgress({ done: total, total });
}
