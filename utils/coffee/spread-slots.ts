import { DAY, MINUTE } from './zone-spans';

/** Points a slot loses per slot already chosen on its day, *ours*: a clearly better one survives. */
const SAME_DAY = 12;
/** Loses so much that it comes only when nothing else is left. */
const TOO_NEAR = 1000;
const NEAR = 60 * MINUTE;

interface Ranked {
  start: number;
  end: number;
  score: number;
  /** Local day of the start. */
  day: number;
}

/**
 * At most `limit` of the candidates, such that they are real alternatives: the best one, then each
 * time the best after a deduction for days already chosen and for starts within an hour (or the
 * slot's length) of a chosen one. Ordered by their own score, the earlier first among equals.
 */
export function spreadSlots<T extends Ranked>(candidates: readonly T[], limit: number): T[] {
  if (limit >= candidates.length) return [...candidates].sort(bestFirst);
  const rest = candidates.map((slot) => ({ slot, worth: slot.score }));
  const chosen: T[] = [];
  while (chosen.length < limit) {
    let best = rest[0];
    for (const option of rest) {
      if (!best || option.worth > best.worth) best = option;
      else if (option.worth === best.worth && option.slot.start < best.slot.start) best = option;
    }
    if (!best) break;
    const { slot } = best;
    chosen.push(slot);
    best.worth = Number.NEGATIVE_INFINITY;
    const near = Math.max(NEAR, slot.end - slot.start);
    for (const option of rest) {
      const apart = Math.abs(option.slot.start - slot.start);
      if (apart > DAY) continue;
      if (option.slot.day === slot.day) option.worth -= SAME_DAY;
      if (apart < near) option.worth -= TOO_NEAR;
    }
  }
  return chosen.sort(bestFirst);
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.start - b.start;
}
