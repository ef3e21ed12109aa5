import type { CrosswalkDatabase } from './database';
import { leadsTo } from './fold-edges';
import { areThere, imagesIn, remainedIn } from './merge-images';
import type { Merge, OrgEdge } from './schema';
import type { Changes } from './undo';

/** Gives the one who comes back the edges they had, where nobody changed them since. */
export async function takeLineApart(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
): Promise<void> {
  const images = imagesIn(merge, 'orgEdges');
  if (images.length === 0) return;
  const remained = remainedIn(merge);
  const here = (edge: OrgEdge): OrgEdge => ({
    ...edge,
    personId: edge.personId === remained ? merge.intoId : edge.personId,
    managerId: edge.managerId === remained ? merge.intoId : edge.managerId,
  });
  const edges = new Map((await db.orgEdges.toArray()).map((edge) => [edge.id, edge]));
  const back: OrgEdge[] = [];
  for (const { id, before, after } of images) {
    const now = edges.get(id);
    if (!before || (after ? !now : now)) continue;
    if (now && after && !sameEnds(now, here(after))) continue;
    edges.delete(id);
    back.push({ ...here(before), ...(now && { source: now.source }) });
  }
  const managers = new Map([...edges.values()].map((one) => [one.personId, one.managerId]));
  for (const edge of back) {
    const { personId, managerId, id } = edge;
    const free = !managers.has(personId) && !leadsTo(managers, managerId, personId);
    if (free && (await areThere(db, [personId, managerId], merge.from.id))) {
      managers.set(personId, managerId);
      changes.put('orgEdges', edge);
    } else if (await db.orgEdges.get(id)) changes.remove('orgEdges', id);
  }
}

function sameEnds(a: OrgEdge, b: OrgEdge): boolean {
  return a.personId === b.personId && a.managerId === b.managerId;
}
