import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { WeekInsight } from '@/utils/relationships/insights/contract';
import { TrendLine } from '../charts/trend-line';
import { DataTable } from '../data-table';
import { Picture } from '../picture';
import { useFigures } from '../use-figures';
import { outsideShare } from './outside-share';
import { outsideInWords } from './outside-words';
import { TrendBlock } from './trend';
import { useTrendWeeks } from './use-trend-weeks';

const NOW_WEEKS = 4;

/** How much of the time with colleagues crosses the function's border. */
export function OutsideTrend({
  weeks: all,
  own,
}: {
  weeks: readonly WeekInsight[];
  own: AnyFunctionId | undefined;
}) {
  const format = useFormat();
  const figures = useFigures();
  const { name } = useFunctions();
  const weeks = useTrendWeeks(all);
  const title = i18n.t('insights.trends.outside');
  const now = outsideShare(weeks.slice(-NOW_WEEKS));
  const border = own === undefined ? i18n.t('insights.trends.own_function') : name(own);
  const shares = weeks.map((week) => outsideShare([week]));
  const sentence = outsideInWords(now, shares.at(-1) ?? null, border, figures.whole);
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <TrendBlock title={title} sentence={sentence}>
      {first && last && weeks.length > 1 && (
        <Picture
          name="outside"
          title={title}
          table={
            <DataTable
              caption={title}
              head={[i18n.t('insights.trends.week'), i18n.t('insights.trends.of_100')]}
              rows={weeks
                .map((week, at) => ({
                  id: week.week,
                  cells: [format.dayInYear(week.week), share(shares[at] ?? null)],
                }))
                .reverse()}
            />
          }
        >
          {(canvas) => (
            <TrendLine
              canvas={canvas}
              trends={[{ id: 'outside', values: shares }]}
              first={format.dayInYear(first.week)}
              last={format.dayInYear(last.week)}
              max={100}
              label={sentence}
              number={figures.whole}
            />
          )}
        </Picture>
      )}
    </TrendBlock>
  );

  function share(value: number | null): string {
    return value === null ? i18n.t('insights.trends.none') : figures.whole(value);
  }
}
