import type { Person } from '@/utils/records/schema';
import { type StrengthTouch, strength } from './strength';

/** How far the user may correct a strength, either way (MODEL.md). */
export const MAX_STRENGTH_CORRECTION = 20;

/** The strength of the tie to somebody, 0–100, whole, with the user's correction. */
export function tieStrength(
  person: Pick<Person, 'strengthCorrection'>,
  touches: readonly StrengthTouch[],
  now: number,
): number {
  return corrected(person, strength(touches, now));
}

/** A strength that was worked out, 0–100, as it is shown: whole, with the user's correction. */
export function corrected(
  { strengthCorrection = 0 }: Pick<Person, 'strengthCorrection'>,
  strength: number,
): number {
  const sum =
    strength +
    Math.min(Math.max(strengthCorrection, -MAX_STRENGTH_CORRECTION), MAX_STRENGTH_CORRECTION);
  return Math.round(Math.min(Math.max(sum, 0), 100));
}
