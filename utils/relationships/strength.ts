import { DAY } from './day-counts';

/** Days in which a touch loses half its weight (Burt 2002, "Bridge decay"; exponential is assumed). */
export const HALF_LIFE_DAYS = 110;

/** The sum that reads 63: one half-hour one-to-one every 30 days, right after one. */
const S0 = 0.5 / (1 - 2 ** (-30 / HALF_LIFE_DAYS));

const MAX_HOURS = 1.5;
const ATTENTION = { organizer: 1.5, accepted: 1, tentative: 0.5, 'by-hand': 1.5 } as const;

/** Part of a `Touch` that strength needs: epoch ms, people present with the user, minutes. */
export interface StrengthTouch {
  at: number;
  people: number;
  minutes: number;
  role: 'organizer' | 'accepted' | 'tentative' | 'by-hand';
}

/**
 * How strong a tie is, 0–100, unrounded, before the user's correction.
 *
 * `100 · (1 − e^(−S/S₀))` with `S = Σ q · 2^(−age / H)`: the halving is the Interactions Rank of
 * Roth et al., KDD 2010. Touches in the future, with nobody else, or with numbers that are none
 * add nothing.
 */
export function strength(touches: readonly StrengthTouch[], now: number): number {
  let sum = 0;
  for (const touch of touches) {
    const age = (now - touch.at) / DAY;
    if (age >= 0) sum += touchWeight(touch) * 2 ** (-age / HALF_LIFE_DAYS);
  }
  return strengthOf(sum);
}

/** The strength, 0–100, that a sum of weights that have decayed reads as. */
export function strengthOf(sum: number): number {
  return 100 * (1 - Math.exp(-sum / S0));
}

/**
 * `q = 1/(n − 1) · min(hours, 1.5) · a` (Newman's collaboration weight, Phys. Rev. E 64, 016132).
 * A touch by hand counts as half an hour between two, whatever else it says.
 */
export function touchWeight(touch: Omit<StrengthTouch, 'at'>): number {
  const byHand = touch.role === 'by-hand';
  const people = byHand ? 2 : touch.people;
  const hours = byHand ? 0.5 : Math.min(Math.max(touch.minutes, 0) / 60, MAX_HOURS);
  const weight = (hours / (people - 1)) * ATTENTION[touch.role];
  return people >= 2 && Number.isFinite(weight) ? weight : 0;
}
