import type { PersonStanding } from './person-standing';

/**
 * Who drifts and is not listed as due or lapsed already: peers of other functions and stakeholders
 * first, then those who are the most of their rhythms silent (ours).
 */
export function driftingPeople(standings: readonly PersonStanding[]): PersonStanding[] {
  return standings
    .filter(
      ({ drift, cadence, verdict }) =>
        drift.drifting &&
        verdict.standing !== 'self' &&
        cadence.status !== 'due' &&
        cadence.status !== 'lapsed',
    )
    .sort((a, b) => matters(b) - matters(a) || rhythmsMissed(b) - rhythmsMissed(a));
}

function matters({ person, verdict }: PersonStanding): number {
  const isStakeholder = person.stakeholderRoles.length > 0;
  return verdict.standing === 'cross-functional-peer' || isStakeholder ? 1 : 0;
}

function rhythmsMissed({ drift: { silenceDays, rhythmDays } }: PersonStanding): number {
  return rhythmDays === null || rhythmDays === 0 ? 0 : (silenceDays ?? 0) / rhythmDays;
}
