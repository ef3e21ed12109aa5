import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { noonOf } from '@/components/person/noon-of';
import { isolated } from '@/components/ui/isolated';
import type { MonthOfAsks } from '@/utils/relationships/asks-per-month';
import styles from './give-and-get.module.css';

const WIDTH = 312;
const BASE = 52;
const TALLEST = 36;
const GAP = 6;

/** Asks by month as bars; the month that is not over yet is an outline. The table has the figures. */
export function MonthsChart({ months, label }: { months: readonly MonthOfAsks[]; label: string }) {
  const format = useFormat();
  const most = Math.max(1, ...months.map(({ asks }) => asks));
  const step = WIDTH / months.length;
  return (
    <svg className={styles.months} viewBox={`0 0 ${WIDTH} 70`} role="img" aria-label={label}>
      {months.map(({ month, asks }, index) => {
        const height = (asks / most) * TALLEST;
        const x = index * step + GAP / 2;
        const last = index === months.length - 1;
        return (
          <g key={month}>
            {asks > 0 && (
              <>
                <rect
                  className={last ? styles.unfinished : styles.bar}
                  x={last ? x + 0.5 : x}
                  y={BASE - height}
                  width={step - GAP - (last ? 1 : 0)}
                  height={height}
                />
                <text x={x + (step - GAP) / 2} y={BASE - height - 4} textAnchor="middle">
                  {format.number(asks)}
                </text>
              </>
            )}
            {(months.length - 1 - index) % 2 === 0 && (
              <text x={x + (step - GAP) / 2} y="66" textAnchor="middle">
                {format.month(noonOf(`${month}-15`, format.timeZone))}
              </text>
            )}
          </g>
        );
      })}
      <path className={styles.base} d={`M0 ${BASE + 0.5}h${WIDTH}`} />
    </svg>
  );
}

/** The same in figures, with who asked; newest first. */
export function MonthsTable({
  months,
  nameOf,
}: {
  months: readonly MonthOfAsks[];
  nameOf: (personId: string) => string | undefined;
}) {
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('give_get.trend.month')}</th>
          <th scope="col">{i18n.t('give_get.trend.asks')}</th>
          <th scope="col">{i18n.t('give_get.trend.who')}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, asks, personIds }) => {
          const at = noonOf(`${month}-15`, format.timeZone);
          return (
            <tr key={month}>
              <th scope="row">
                {format.month(at)} {format.year(at)}
              </th>
              <td>{format.number(asks)}</td>
              <td>{format.list(personIds.flatMap((id) => nameOf(id) ?? []).map(isolated))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
