import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import type { WeekInsight } from '@/utils/relationships/insights/contract';
import { TrendLine } from '../charts/trend-line';
import { DataTable } from '../data-table';
import { Picture } from '../picture';
import { useFigures } from '../use-figures';
import { TrendBlock } from './trend';
import { useTrendWeeks } from './use-trend-weeks';

/** In how many other functions the user meets somebody closely. */
export function ReachTrend({ weeks: all }: { weeks: readonly WeekInsight[] }) {
  const format = useFormat();
  const figures = useFigures();
  const { name } = useFunctions();
  const weeks = useTrendWeeks(all);
  const title = i18n.t('insights.trends.reach');
  const now = all.at(-1)?.reach.length ?? 0;
  const sentence = i18n.t('insights.trends.reach_now', now, [format.number(now)]);
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <TrendBlock title={title} sentence={sentence}>
      {first && last && weeks.length > 1 && (
        <Picture
          name="reach"
          title={title}
          table={
            <DataTable
              caption={title}
              head={[i18n.t('insights.trends.week'), title]}
              rows={weeks
                .map(({ week, reach }) => ({
                  id: week,
                  cells: [
                    format.dayInYear(week),
                    reach.length === 0
                      ? format.number(0)
                      : `${format.number(reach.length)}: ${format.list(reach.map(name))}`,
                  ],
                }))
                .reverse()}
            />
          }
        >
          {(canvas) => (
            <TrendLine
              canvas={canvas}
              trends={[{ id: 'reach', values: weeks.map(({ reach }) => reach.length) }]}
              first={format.dayInYear(first.week)}
              last={format.dayInYear(last.week)}
              label={sentence}
              number={figures.whole}
            />
          )}
        </Picture>
      )}
    </TrendBlock>
  );
}
