import { useMemo } from 'react';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type PersonWalkPlan, useWalkPlans } from './use-walk-plan';

/** Those a page with several lists shows before more is asked for, each once, and their plans. */
export interface FirstHours {
  people: readonly PersonStanding[];
  plans: ReadonlyMap<string, PersonWalkPlan>;
}

/** Plans for a whole page: whoever stands in two lists has one hour, and no two people the same. */
export function useFirstHours(people: readonly PersonStanding[]): FirstHours {
  const once = useMemo(() => [...new Set(people)], [people]);
  const plans = useWalkPlans(once);
  return useMemo(() => ({ people: once, plans }), [once, plans]);
}

const NOBODY: readonly PersonStanding[] = [];

/** The same for one list of it, with those who came with "Show more". */
export function useHoursBeside(
  first: FirstHours,
  shown: readonly PersonStanding[],
): FirstHours['plans'] {
  const all = useMemo(() => {
    const known = new Set(first.people);
    const more = shown.filter((one) => !known.has(one));
    return more.length === 0 ? NOBODY : [...first.people, ...more];
  }, [first, shown]);
  const plans = useWalkPlans(all);
  return all === NOBODY ? first.plans : plans;
}
