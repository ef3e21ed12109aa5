import { useMemo } from 'react';
import { useStandings } from '@/components/app/standings-provider';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** How everybody stands by id, live; empty while it is loading. */
export function usePeople(): ReadonlyMap<string, PersonStanding> {
  const standings = useStandings();
  return useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
}

/** Their names, in this order; those who are gone are left out. */
export function namesOf(
  people: ReadonlyMap<string, PersonStanding>,
  ids: readonly string[],
): string[] {
  return ids.flatMap((id) => people.get(id)?.person.name ?? []);
}
