import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { DAY } from './day-counts';
import { MEANINGFUL_PEOPLE } from './touches';

const REACH_DAYS = 28;
const REACH_TOUCHES = 2;

/** A colleague and the touches with them, ascending, at most one a day; see `touchesOf`. */
export interface Reached {
  functionId?: AnyFunctionId;
  touches: readonly { at: number; people: number }[];
}

/**
 * The functions reached at `now`: those with at least one person of ≥ 2 meaningful touches (≤ 5 people,
 * or logged by hand) in the 28 days of 24 h before, the first moment not among them, so that they hold
 * four of a weekly meeting and not five (Microsoft's "networking outside organisation", with functions
 * for units). The user's own function is none of them. In the order in which they are met.
 */
export function reach(
  people: Iterable<Reached>,
  now: number,
  own?: AnyFunctionId,
): AnyFunctionId[] {
  return reachAt(people, [now], own)[0] ?? [];
}

/** The same at several moments, in one pass over the touches. `moments` ascending, epoch ms. */
export function reachAt(
  people: Iterable<Reached>,
  moments: readonly number[],
  own?: AnyFunctionId,
): AnyFunctionId[][] {
  const found = moments.map(() => new Set<AnyFunctionId>());
  for (const { functionId, touches } of people) {
    if (functionId === undefined || functionId === own) continue;
    const meaningful = touches.filter(({ people }) => people >= 2 && people <= MEANINGFUL_PEOPLE);
    if (meaningful.length < REACH_TOUCHES) continue;
    let from = 0;
    let to = 0;
    moments.forEach((moment, index) => {
      while ((meaningful[to]?.at ?? Number.POSITIVE_INFINITY) <= moment) to += 1;
      const oldest = moment - REACH_DAYS * DAY;
      while (from < to && (meaningful[from]?.at ?? moment) <= oldest) from += 1;
      if (to - from >= REACH_TOUCHES) found[index]?.add(functionId);
    });
  }
  return found.map((functions) => [...functions]);
}
