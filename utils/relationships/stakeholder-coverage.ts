import { STAKEHOLDER_ROLES, type StakeholderRole } from '@/utils/records/schema';
import { DEFAULT_CADENCE } from './cadence';
import { isInTouch } from './in-touch';
import type { PersonStanding } from './person-standing';

export interface RoleCoverage {
  role: StakeholderRole;
  /** Those who have it, longest without contact first; whoever was never met comes before all. */
  people: PersonStanding[];
  /** Whether one of them is in touch. */
  covered: boolean;
}

/**
 * Who has which stakeholder role, all five of them, and whether the user is in touch with one of
 * each. The user is no stakeholder of their own.
 */
export function stakeholderCoverage(
  standings: readonly PersonStanding[],
  now: number,
): RoleCoverage[] {
  return STAKEHOLDER_ROLES.map((role) => {
    const people = standings
      .filter(
        ({ person, verdict }) =>
          verdict.standing !== 'self' && person.stakeholderRoles.includes(role),
      )
      .sort((a, b) => (a.lastTouch ?? 0) - (b.lastTouch ?? 0));
    return { role, people, covered: people.some((one) => covers(one, now)) };
  });
}

/** Within a quarter where there is no rhythm (ours); whoever is muted covers nothing. */
function covers({ person, cadence, lastTouch }: PersonStanding, now: number): boolean {
  return !person.muted && isInTouch({ ...cadence, lastTouch }, DEFAULT_CADENCE.wider, now);
}
