import { STAKEHOLDER_ROLES, type StakeholderRole } from '@/utils/records/schema';
import { DEFAULT_CADENCE } from './cadence';
import { DAY } from './day-counts';
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
    return { role, people, covered: people.some((one) => isInTouch(one, now)) };
  });
}

/**
 * There was contact, and it is within the rhythm or the next is on the calendar (`cadenceStatus`). With
 * a rhythm of none, contact within a quarter (ours). A snooze changes nothing about that; whoever is
 * muted covers nothing.
 */
export function isInTouch(standing: PersonStanding, now: number): boolean {
  const { person, cadence, cadenceDays, lastTouch } = standing;
  if (lastTouch === undefined || person.muted) return false;
  if (cadence.status === 'in-touch') return true;
  const days = cadenceDays ?? DEFAULT_CADENCE.wider;
  return now - lastTouch < days * DAY;
}
