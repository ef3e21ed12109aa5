import type { Touch } from '@/utils/relationships/touches';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** The strip's own units, left and right of which a little air is kept. */
export const WIDTH = 312;
const AIR = 4;
const EVERY_MONTHS = 2;

export interface RhythmMarks {
  /** Ascending. */
  strokes: { x: number; tall: boolean }[];
  months: { x: number; at: number }[];
  /** From the last contact to now. */
  gap: { from: number; to: number } | null;
  oneToOnes: number;
  meetings: number;
}

/** A year of touches as strokes on a line; one-to-ones are tall. `monthStarts` ascending, epoch ms. */
export function rhythmMarks(
  touches: readonly Touch[],
  now: number,
  monthStarts: readonly number[],
): RhythmMarks {
  const from = now - YEAR;
  const x = (at: number) => AIR + ((at - from) / YEAR) * (WIDTH - 2 * AIR);
  const year = touches.filter(({ at }) => at > from && at <= now);
  const strokes = year.map(({ at, people }) => ({ x: round(x(at)), tall: people === 2 }));
  const last = strokes.at(-1);
  const to = x(now);
  return {
    strokes,
    months: monthStarts
      .filter((at, index) => at > from && at < now && index % EVERY_MONTHS === 0)
      .map((at) => ({ at, x: round(x(at)) }))
      .filter((month) => month.x < WIDTH - 24),
    gap: last && to - last.x > 8 ? { from: last.x + 4, to: round(to) } : null,
    oneToOnes: strokes.filter(({ tall }) => tall).length,
    meetings: strokes.filter(({ tall }) => !tall).length,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
