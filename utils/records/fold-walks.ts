import type { CrosswalkDatabase } from './database';
import { imagesIn } from './merge-images';
import type { Merge, Walk } from './schema';
import type { Changes } from './undo';

/**
 * The walks of one person become another's. Where the two went together one record remains, that of
 * `into`, and what came from the other's series is of that one's.
 */
export async function foldWalks(
  db: CrosswalkDatabase,
  from: string,
  into: string,
  changes: Changes,
): Promise<void> {
  const of = (id: string) => db.walks.where('personId').equals(id).toArray();
  const moving = await of(from);
  if (moving.length === 0) return;
  const kept = await of(into);
  const twins = new Map(
    moving.flatMap((walk) => {
      const twin = kept.find(({ groupId }) => groupId !== undefined && groupId === walk.groupId);
      return twin ? [[walk.id, twin.id] as const] : [];
    }),
  );
  for (const walk of moving) {
    const seriesId = twins.get(walk.seriesId ?? '') ?? walk.seriesId;
    if (twins.has(walk.id)) changes.remove('walks', walk.id);
    else changes.put('walks', { ...walk, personId: into, ...(seriesId && { seriesId }) });
  }
}

/**
 * The walks that a merge moved go back, and so do those of which only the other one's was kept, as
 * far as that is still there: it tells what became of them since.
 */
export async function partWalks(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
): Promise<void> {
  const { intoId, from } = merge;
  const images = imagesIn(merge, 'walks');
  const now = await db.walks.bulkGet(images.map(({ id }) => id));
  const theirs = await db.walks.where('personId').equals(intoId).toArray();
  const back = new Set<string>();
  for (const { id, before, after } of images) {
    if (after || !before) continue;
    const twin = theirs.find(({ groupId }) => groupId === before.groupId);
    if (!twin) continue;
    back.add(id);
    changes.put('walks', twin.updatedAt > merge.createdAt ? asTwin(before, twin) : before);
  }
  images.forEach(({ before, after }, index) => {
    const walk = now[index];
    if (!after || walk?.personId !== intoId) return;
    const next = { ...walk, personId: from.id };
    const root = before?.seriesId;
    if (root !== undefined && back.has(root) && walk.seriesId === after.seriesId) {
      next.seriesId = root;
    }
    changes.put('walks', next);
  });
}

/** Two who go together go at one hour, to one event. */
function asTwin({ id, createdAt, personId, seriesId }: Walk, twin: Walk): Walk {
  const { seriesId: _, ...facts } = twin;
  return { ...facts, id, createdAt, personId, ...(seriesId !== undefined && { seriesId }) };
}
