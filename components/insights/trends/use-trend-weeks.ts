import type { WeekInsight } from '@/utils/relationships/insights/contract';
import { useWide } from '../use-wide';

const WEEKS = { narrow: 26, wide: 52 };

/** The whole weeks that a small line runs over: half a year in the panel, a year in a tab. */
export function useTrendWeeks(weeks: readonly WeekInsight[]): readonly WeekInsight[] {
  const most = useWide() ? WEEKS.wide : WEEKS.narrow;
  return weeks.filter(({ running }) => !running).slice(-most);
}
