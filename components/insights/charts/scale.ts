/** Where a value lies on a line of the picture: `domain` onto `range`, either way round. */
export function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const length = to - from;
  return (value) => (length === 0 ? start : start + ((value - from) / length) * (end - start));
}

/** Steps that people count in. */
const STEPS = [1, 2, 4, 5, 8, 10];

/**
 * Marks from 0 up to the first that is not under `max`, at most `most` of them besides 0, at even
 * steps of 1, 2, 4, 5 or 8 times a power of ten; nothing under 1. Anything that is no number above
 * 0 gets one step.
 */
export function ticks(max: number, most = 3): number[] {
  if (!Number.isFinite(max) || max <= 0) return [0, 1];
  const step = stepOver(max / most);
  const marks: number[] = [];
  for (let at = 0; at < max + step; at += step) marks.push(at);
  return marks;
}

/**
 * As `ticks`, but in steps of the goal, so that its line is a line of the scale ("8" among 0, 8,
 * 16, 24). A goal that would need too many or too few steps stands among even ones instead.
 */
export function ticksWithGoal(max: number, goal: number | undefined, most = 4): number[] {
  if (goal === undefined || !Number.isFinite(goal) || goal <= 0) return ticks(max, most);
  const steps = Math.ceil(Math.max(max, goal) / goal);
  if (Number.isInteger(goal) && goal >= 2 && steps <= most) {
    return Array.from({ length: steps + 1 }, (_, at) => at * goal);
  }
  return ticks(Math.max(max, goal), most);
}

function stepOver(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return (STEPS.find((step) => step * power >= least) ?? 10) * power;
}

/**
 * Which of `count` marks of a line carry words: the last, and before it as many as have room,
 * evenly. `room` is how many fit.
 */
export function labelled(count: number, room: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(count / Math.max(1, room)));
  const chosen = new Set<number>();
  for (let at = count - 1; at >= 0; at -= every) chosen.add(at);
  return chosen;
}

/** A line through points, leaving a gap wherever there is none; '' for no point. */
export function linePath(points: readonly ({ x: number; y: number } | null)[]): string {
  let path = '';
  let drawing = false;
  for (const point of points) {
    if (point) path += `${drawing ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    drawing = point !== null;
  }
  return path;
}
