import type { WeekInsight } from '@/utils/relationships/insights/contract';

type Hours = Pick<WeekInsight, 'outside' | 'inside'>;

/**
 * Of 100 hours with colleagues, how many lie outside the user's own function; null without any.
 * The E–I index (Krackhardt & Stern 1988) in the terms of a share: `(1 + index) / 2`.
 */
export function outsideShare(weeks: readonly Hours[]): number | null {
  const outside = weeks.reduce((sum, week) => sum + week.outside, 0);
  const inside = weeks.reduce((sum, week) => sum + week.inside, 0);
  return outside + inside > 0 ? (100 * outside) / (outside + inside) : null;
}
