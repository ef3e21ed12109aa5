import { useMemo } from 'react';
import { useProfile } from '@/components/app/use-profile';
import { type Affiliation, sharedHouses } from '@/utils/relationships/common-ground';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** A school, employer or programme of the user's, and who shares it. */
export interface House {
  mine: Affiliation;
  people: { standing: PersonStanding; yearsApart: number | null }[];
}

/** Those that somebody shares, the largest company first; the user is none of them. */
export function useHouses(standings: readonly PersonStanding[]): House[] {
  const affiliations = useProfile()?.affiliations;
  return useMemo(() => {
    const others = standings.filter(({ verdict }) => verdict.standing !== 'self');
    const byId = new Map(others.map((standing) => [standing.person.id, standing]));
    const houses = sharedHouses(
      others.map(({ person }) => person),
      affiliations ?? [],
    );
    return houses.map(({ mine, people }) => ({
      mine,
      people: people.flatMap(({ person, yearsApart }) => {
        const standing = byId.get(person.id);
        return standing ? [{ standing, yearsApart }] : [];
      }),
    }));
  }, [standings, affiliations]);
}
