import { useMemo } from 'react';
import { useNow } from '@/components/app/use-now';
import { type PersonWalkPlan, useWalkPlans } from '@/components/coffee/use-walk-plan';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { type NextToWalk, nextToWalk } from '@/utils/relationships/next-to-walk';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** A function in which a walk is wanted. */
export interface Wanted {
  functionId: AnyFunctionId;
  /** Ids of those who show the user this function; they come before all others there. */
  teachers?: readonly string[];
}

/** With whom, and their plan, while it is known. */
export interface NextWalkThere {
  next: NextToWalk;
  plan: PersonWalkPlan | undefined;
}

/** With whom to walk next in a function; null when nobody is known there. */
function nextThere(
  { functionId, teachers = [] }: Wanted,
  standings: readonly PersonStanding[],
  now: number,
): NextToWalk | null {
  const showing = standings.filter(({ person }) => teachers.includes(person.id));
  return nextToWalk(functionId, showing, now) ?? nextToWalk(functionId, standings, now);
}

const NOBODY: readonly PersonStanding[] = [];

/**
 * With whom to walk next in each of several functions, by the ids of whatever wants it; absent where
 * nobody is known. Whoever is next in two has one hour, and no two people the same, nor that of
 * somebody `above`.
 */
export function useNextWalks(
  wanted: ReadonlyMap<string, Wanted>,
  standings: readonly PersonStanding[],
  above: readonly PersonStanding[] = NOBODY,
): ReadonlyMap<string, NextWalkThere> {
  const now = useNow();
  const found = useMemo(
    () =>
      [...wanted].flatMap(([id, one]) => {
        const next = nextThere(one, standings, now);
        return next ? [{ id, next }] : [];
      }),
    [wanted, standings, now],
  );
  const people = useMemo(() => {
    const there = found.map(({ next }) => next.standing);
    return there.length === 0 ? NOBODY : [...new Set([...above, ...there])];
  }, [found, above]);
  const plans = useWalkPlans(people);
  return useMemo(
    () =>
      new Map(
        found.map(({ id, next }) => [id, { next, plan: plans.get(next.standing.person.id) }]),
      ),
    [found, plans],
  );
}
