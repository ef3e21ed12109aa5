import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { classNames } from '@/components/ui/class-names';
import type { WeekInsight } from '@/utils/relationships/insights/contract';
import { LayerKey } from './charts/stacked-weeks';
import { hoursOf, SERIES, seriesName } from './series';
import styles from './split-table.module.css';
import { useFigures } from './use-figures';

/** The last whole week and the mean of those shown: the key to the picture as well. */
export function SplitTable({ weeks, last }: { weeks: readonly WeekInsight[]; last: WeekInsight }) {
  const format = useFormat();
  const figures = useFigures();
  const several = weeks.length > 1;
  const rows = SERIES.map((series, at) => ({
    series,
    at,
    newest: hoursOf(last.hours, series),
    mean: weeks.reduce((sum, { hours }) => sum + hoursOf(hours, series), 0) / weeks.length,
  })).filter(({ series, mean }) => series !== 'rest' || mean > 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('insights.time.hours')}</th>
          <th scope="col">{format.dayInYear(last.week)}</th>
          {several && (
            <th scope="col">{i18n.t('insights.time.mean_of', [format.number(weeks.length)])}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ series, at, newest, mean }) => (
          <tr key={series} className={classNames(series === 'peers' && styles.lead)}>
            <th scope="row">
              <LayerKey at={at} />
              {seriesName(series)}
            </th>
            <td>{figures.hours(newest)}</td>
            {several && <td>{figures.hours(mean)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
