import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import type { Insights } from '@/utils/relationships/insights/contract';
import { MonthBars } from '../charts/month-bars';
import { DataTable } from '../data-table';
import { Picture } from '../picture';
import { useFigures } from '../use-figures';
import { TrendBlock } from './trend';

/** How often peers ask for the user's view or help. */
export function AsksTrend({ asks }: { asks: Insights['asks'] }) {
  const format = useFormat();
  const figures = useFigures();
  const title = i18n.t('insights.trends.asks');
  if (asks.every((month) => month.asks === 0)) {
    return <TrendBlock title={title} sentence={i18n.t('insights.trends.asks_none')} />;
  }
  const now = asks.at(-1)?.asks ?? 0;
  const before = asks.at(-2)?.asks ?? 0;
  const sentence = i18n.t('insights.trends.asks_now', now, [
    format.number(now),
    format.number(before),
  ]);
  return (
    <TrendBlock title={title} sentence={sentence}>
      <Picture
        name="asks"
        title={title}
        table={
          <DataTable
            caption={title}
            head={[i18n.t('insights.trends.month'), i18n.t('insights.trends.count')]}
            rows={asks.toReversed().map(({ month, asks: count }) => ({
              id: month,
              cells: [figures.monthAndYear(month), format.number(count)],
            }))}
          />
        }
      >
        {(canvas) => (
          <MonthBars
            canvas={canvas}
            months={asks.map(({ month, asks: count }) => ({
              id: month,
              label: figures.month(month),
              count,
            }))}
            label={sentence}
            number={figures.whole}
          />
        )}
      </Picture>
    </TrendBlock>
  );
}
