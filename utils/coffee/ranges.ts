/** A stretch of one line: epoch ms, or minutes of a day. `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Ascending and disjoint. Ranges that overlap, touch or lie within `gap` become one; those with a
 * NaN or that end before they begin are left out.
 */
export function merge(ranges: readonly Range[], gap = 0): Range[] {
  const sorted = ranges
    .filter(({ start, end }) => start <= end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What lies in both; both must be merged. */
export function intersect(a: readonly Range[], b: readonly Range[]): Range[] {
  const common: Range[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return common;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) common.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
}

/** What of `from` is left without `taken`; both must be merged. */
export function subtract(from: readonly Range[], taken: readonly Range[]): Range[] {
  const left: Range[] = [];
  let next = 0;
  for (const { start, end } of from) {
    let cursor = start;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++;
    // `next` stays: the last block may reach into the following range as well.
    for (let i = next; ; i++) {
      const block = taken[i];
      if (!block || block.start >= end) break;
      if (block.start > cursor) left.push({ start: cursor, end: block.start });
      cursor = Math.max(cursor, block.end);
    }
    if (cursor < end) left.push({ start: cursor, end });
  }
  return left;
}
