import type { Meeting } from '@/utils/records/schema';
import { isShownKey } from './merge-meeting';
import type { Merged } from './merge-sightings';
import { settled } from './settle';

/**
 * A page without ids names an event by what it shows, so that one that moved is another. Where
 * exactly one is gone and exactly one is new of a title and a length, it is the same one: it keeps
 * its record with all that hangs on it. Answers what was merged, those followed in place of the new.
 *
 * @param gone as they are now; those that are followed are gone no more.
 */
export function followMoves(
  gone: readonly Meeting[],
  merged: readonly Merged[],
  now: number,
): { merged: Merged[]; followed: Set<string> } {
  const left = gone.filter((one) => isShownKey(one.outlookItemId) && one.deletedAt !== undefined);
  const lookCounts = counted(left);
  const fresh = merged.filter(({ before, after }) => !before && isShownKey(after.outlookItemId));
  const newCounts = counted(fresh.map(({ after }) => after));
  const followed = new Set<string>();
  const after = merged.map((one) => {
    if (!fresh.includes(one)) return one;
    const look = lookOf(one.after);
    const old = left.find((other) => lookOf(other) === look);
    if (!old || lookCounts.get(look) !== 1 || newCounts.get(look) !== 1) return one;
    followed.add(old.id);
    return { ...one, before: old, after: settled(old, moved(old, one.after), now) };
  });
  return { merged: after, followed };
}

function moved(old: Meeting, next: Meeting): Meeting {
  const view = next.sources['outlook-page'];
  const told = { ...old.sources['outlook-page']?.told, ...view?.told };
  const { deletedAt: _, ...kept } = old;
  return {
    ...kept,
    ...next,
    id: old.id,
    createdAt: old.createdAt,
    sources: { ...old.sources, ...(view && { 'outlook-page': { ...view, told } }) },
  };
}

function lookOf({ title, start, end, allDay }: Meeting): string {
  return `${end - start} ${allDay} ${title.toLowerCase()}`;
}

function counted(meetings: readonly Meeting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of meetings) counts.set(lookOf(one), (counts.get(lookOf(one)) ?? 0) + 1);
  return counts;
}
