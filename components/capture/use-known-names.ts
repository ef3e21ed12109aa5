import { useCallback, useMemo } from 'react';
import { useStandings } from '@/components/app/standings-provider';
import { createKeptIndex } from '@/utils/capture/kept-index';
import type { NameIndex } from '@/utils/capture/name-index';
import type { Person } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Everybody who may be named; the user is not. */
export interface KnownPeople {
  byId: ReadonlyMap<string, Person>;
  names: NameIndex;
  /** Epoch ms of the last contact, 0 for none: whoever has more comes first. */
  weights: ReadonlyMap<string, number>;
}

const built = new WeakMap<readonly PersonStanding[], KnownPeople>();
const NOBODY: readonly PersonStanding[] = [];
const indexOf = createKeptIndex();

function knownPeople(standings: readonly PersonStanding[]): KnownPeople {
  const before = built.get(standings);
  if (before) return before;
  const others = standings.filter(({ verdict }) => verdict.standing !== 'self');
  const people = others.map(({ person, lastTouch, nextMeeting }) => ({
    id: person.id,
    name: person.name,
    aliases: person.aliases,
    weight: lastTouch ?? nextMeeting?.end ?? 0,
  }));
  const names = indexOf(people);
  const known = {
    byId: new Map(others.map(({ person }) => [person.id, person])),
    names,
    weights: names.weights,
  };
  built.set(standings, known);
  return known;
}

/** The people who may be named. All lines share one index, made when the first has something in it. */
export function useKnownPeople(needed: boolean): KnownPeople {
  const standings = useStandings();
  return useMemo(() => knownPeople(needed ? (standings ?? NOBODY) : NOBODY), [standings, needed]);
}

/** Makes the index before the first key, once a line has the focus: the first key waits for nothing. */
export function useNamesAhead(): () => void {
  const standings = useStandings();
  return useCallback(() => {
    if (standings && !built.has(standings)) requestIdleCallback(() => knownPeople(standings));
  }, [standings]);
}
