import { DAY } from './day-counts';

const MIN_TOUCHES = 4;
const MIN_GAPS = MIN_TOUCHES - 1;
const MAX_GAPS = 30;
/** A rhythm is told from at least so many days of it, as far as there are any. */
const MIN_SPAN_DAYS = 21;

export interface Drift {
  /** They met in a rhythm, and it has stopped; not so long ago that it is over. */
  drifting: boolean;
  /** Days of 24 h from one contact to the next; null with fewer than four contacts. */
  rhythmDays: number | null;
  /** Days of 24 h since the last contact; null without one. */
  silenceDays: number | null;
}

/**
 * Whether a rhythm of contact has stopped (MODEL.md). The rhythm g is the median of the newest gaps,
 * from as few of them as there are at least 3 and 21 days of; drifting when
 * `max(2g, g + 14) < silence ≤ max(12g, g + 90)` days.
 *
 * @param touches epoch ms in any order. One that is repeated counts once; those after `now`, and
 * what is no number, do not count.
 */
export function drift(touches: readonly number[], now: number): Drift {
  const past = [...new Set(touches)]
    .filter((at) => Number.isFinite(at) && at <= now)
    .sort((a, b) => b - a);
  const newest = past[0];
  const silenceDays = newest === undefined ? null : (now - newest) / DAY;
  const rhythmDays = past.length < MIN_TOUCHES ? null : rhythm(past);
  const bounds = driftBounds(rhythmDays);
  const drifting =
    bounds !== null &&
    silenceDays !== null &&
    silenceDays > bounds.after &&
    silenceDays <= bounds.until;
  return { drifting, rhythmDays, silenceDays };
}

/** The silence in days after which somebody of that rhythm drifts, and until when they do. */
export function driftBounds(rhythmDays: number | null): { after: number; until: number } | null {
  if (rhythmDays === null) return null;
  return {
    after: Math.max(2 * rhythmDays, rhythmDays + 14),
    until: Math.max(12 * rhythmDays, rhythmDays + 90),
  };
}

/** @param touches newest first, each once, at least four. */
function rhythm(touches: readonly number[]): number {
  const gaps: number[] = [];
  let median = 0;
  for (let index = 1; index < touches.length && gaps.length < MAX_GAPS; index += 1) {
    insert(gaps, ((touches[index - 1] ?? 0) - (touches[index] ?? 0)) / DAY);
    if (gaps.length < MIN_GAPS) continue;
    median = middle(gaps);
    if (median * gaps.length >= MIN_SPAN_DAYS) break;
  }
  return median;
}

/** Keeps the list ascending. */
function insert(sorted: number[], value: number): void {
  const at = sorted.findIndex((one) => one > value);
  sorted.splice(at === -1 ? sorted.length : at, 0, value);
}

function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
