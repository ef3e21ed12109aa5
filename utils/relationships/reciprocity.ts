import { DAY } from './day-counts';

/** Days in which an act of help loses half its weight in the balance (MODEL.md). */
const HALF_LIFE_DAYS = 180;

/** Below it, the question is what the user could offer (MODEL.md). */
export const GIVE_FIRST_BELOW = -0.2;

/** One act of help: 1 small, 2 solid, 4 big; epoch ms. */
export interface Help {
  direction: 'given' | 'received';
  weight: 1 | 2 | 4;
  at: number;
}

/**
 * Who has helped more lately, −1 (only received) to 1 (only given): `(G − R)/(G + R)`, where G and R
 * add up `weight · 2^(−age / 180 d)` of what was given and received (MODEL.md). Null when there is
 * nothing yet. What lies in the future, or has numbers that are none, adds nothing.
 */
export function balance(favours: readonly Help[], now: number): number | null {
  const counted = favours.filter(({ at, weight }) => at <= now && weight > 0);
  // Ages count from the newest: the ratio is the same, and what is decades old does not vanish in it.
  const newest = counted.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  let given = 0;
  let received = 0;
  for (const { direction, weight, at } of counted) {
    const worth = weight * 2 ** (-(newest - at) / DAY / HALF_LIFE_DAYS);
    if (!Number.isFinite(worth)) continue;
    if (direction === 'given') given += worth;
    else received += worth;
  }
  const all = given + received;
  return all > 0 ? (given - received) / all : null;
}
