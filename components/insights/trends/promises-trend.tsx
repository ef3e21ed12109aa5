import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import type { Insights } from '@/utils/relationships/insights/contract';
import type { KeptRate } from '@/utils/relationships/promises';
import { TrendLine } from '../charts/trend-line';
import { DataTable } from '../data-table';
import { Picture } from '../picture';
import { useFigures } from '../use-figures';
import { TrendBlock } from './trend';

/** Of 100 promises, how many were kept in time: the user's against theirs. */
export function PromisesTrend({ promises }: { promises: Insights['promises'] }) {
  const format = useFormat();
  const figures = useFigures();
  const title = i18n.t('insights.trends.promises');
  const now = promises.at(-1);
  const first = promises[0];
  if (!now || !first || promises.every(({ mine, theirs }) => !mine && !theirs)) {
    return <TrendBlock title={title} sentence={i18n.t('insights.trends.promises_none')} />;
  }
  const both = ({ kept, total }: KeptRate): [string, string] => [
    format.number(kept),
    format.number(total),
  ];
  const sentence = [
    now.mine
      ? i18n.t('insights.trends.promises_mine', both(now.mine))
      : i18n.t('insights.trends.promises_mine_none'),
    ...(now.theirs ? [i18n.t('insights.trends.promises_theirs', both(now.theirs))] : []),
  ].join(' ');
  const words = (count: KeptRate | null) =>
    count ? i18n.t('insights.trends.kept_of', both(count)) : i18n.t('insights.trends.none');
  const share = (count: KeptRate | null) => (count ? 100 * count.rate : null);
  return (
    <TrendBlock title={title} sentence={sentence}>
      <Picture
        name="promises"
        title={title}
        table={
          <DataTable
            caption={title}
            head={[
              i18n.t('insights.trends.month'),
              i18n.t('insights.trends.mine'),
              i18n.t('insights.trends.theirs'),
            ]}
            rows={promises.toReversed().map(({ month, mine, theirs }) => ({
              id: month,
              cells: [figures.monthAndYear(month), words(mine), words(theirs)],
            }))}
          />
        }
      >
        {(canvas) => (
          <TrendLine
            canvas={canvas}
            trends={[
              { id: 'theirs', values: promises.map(({ theirs }) => share(theirs)), quiet: true },
              { id: 'mine', values: promises.map(({ mine }) => share(mine)) },
            ]}
            first={figures.month(first.month)}
            last={i18n.t('insights.trends.now')}
            max={100}
            label={sentence}
            number={figures.whole}
          />
        )}
      </Picture>
    </TrendBlock>
  );
}
