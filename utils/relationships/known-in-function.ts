import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { PersonStanding } from './person-standing';
import { tieStrength } from './tie-strength';

/**
 * Those of a function whom the user has met, whoever they are to the user, the strongest tie first.
 * Muted people are left out.
 */
export function knownInFunction(
  functionId: AnyFunctionId,
  standings: readonly PersonStanding[],
  now: number,
): { standing: PersonStanding; strength: number }[] {
  return standings
    .filter(
      ({ person, verdict, touches }) =>
        person.functionId === functionId &&
        verdict.standing !== 'self' &&
        !person.muted &&
        touches.length > 0,
    )
    .map((standing) => ({
      standing,
      strength: tieStrength(standing.person, standing.touches, now),
    }))
    .sort((a, b) => b.strength - a.strength);
}
