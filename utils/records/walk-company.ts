import type { CrosswalkDatabase } from './database';
import type { Walk } from './schema';

/** Nothing more is to come of a walk that was held, missed or declined. */
export function isUnsettled({ state }: Walk): boolean {
  return state === 'planned' || state === 'proposed' || state === 'scheduled';
}

/** A walk with all who go together, itself included. */
export async function companyOf(db: CrosswalkDatabase, walk: Walk): Promise<Walk[]> {
  if (walk.groupId === undefined) return [walk];
  return db.walks.where('groupId').equals(walk.groupId).toArray();
}

/** Whether exactly these people go on a walk; `grouped` holds all of its group, if it has one. */
export function sameCompany(
  grouped: readonly Walk[],
  walk: Walk,
  personIds: readonly string[],
): boolean {
  const { groupId } = walk;
  const company = groupId === undefined ? [walk] : grouped.filter((one) => one.groupId === groupId);
  const going = new Set(company.map(({ personId }) => personId));
  return going.size === personIds.length && personIds.every((id) => going.has(id));
}

/**
 * Walks of series whose first is going, made series of their own: of each person the earliest is the
 * first from now on. Answers those that change.
 */
export function inOneSeries(walks: readonly Walk[]): Walk[] {
  const firsts = new Map<string, Walk>();
  for (const walk of [...walks].sort((a, b) => a.start - b.start)) {
    const series = walk.seriesId ?? walk.id;
    if (!firsts.has(series)) firsts.set(series, walk);
  }
  return walks.map((walk) => {
    const first = firsts.get(walk.seriesId ?? walk.id);
    if (first && first.id !== walk.id) return { ...walk, seriesId: first.id };
    const { seriesId: _, ...rest } = walk;
    return rest;
  });
}
