import type { Person } from '@/utils/records/schema';
import { DAY } from './day-counts';
import { HALF_LIFE_DAYS, type StrengthTouch, strengthOf, touchWeight } from './strength';
import { corrected } from './tie-strength';

/**
 * How strong a tie was at each of the moments, 0–100, whole: what `tieStrength` told at them, in one
 * pass over the touches. The user's correction of today holds for all of them (ours).
 *
 * @param touches ascending.
 * @param moments ascending, epoch ms.
 */
export function strengthHistory(
  person: Pick<Person, 'strengthCorrection'>,
  touches: readonly StrengthTouch[],
  moments: readonly number[],
): number[] {
  return decayedSums(touches, moments).map((sum) => corrected(person, strengthOf(sum)));
}

/** `S = Σ q · 2^(−age / H)` at each of the moments; both ascending. */
export function decayedSums(
  touches: readonly StrengthTouch[],
  moments: readonly number[],
): number[] {
  let sum = 0;
  let at = Number.NEGATIVE_INFINITY;
  let next = 0;
  const goTo = (moment: number) => {
    if (sum > 0) sum *= 2 ** (-(moment - at) / DAY / HALF_LIFE_DAYS);
    at = moment;
  };
  return moments.map((moment) => {
    for (let touch = touches[next]; touch && touch.at <= moment; touch = touches[next]) {
      goTo(touch.at);
      sum += touchWeight(touch);
      next += 1;
    }
    goTo(moment);
    return sum;
  });
}
