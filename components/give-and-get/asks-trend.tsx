import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { type AskTrend, asksPerMonth, askTrend } from '@/utils/relationships/asks-per-month';
import styles from './give-and-get.module.css';
import { MonthsChart, MonthsTable } from './months-chart';
import { isPeer } from './peers';
import type { Exchange } from './use-exchange';
import { Who } from './who';

/** Peers who asked for the user's input this month, and how it goes over a year. */
export function AsksTrend({ exchange, now }: { exchange: Exchange; now: number }) {
  const format = useFormat();
  const { asks, byId } = exchange;
  const months = useMemo(
    () => asksPerMonth(asks, now, format.timeZone, (id) => isPeer(byId.get(id))),
    [asks, byId, now, format.timeZone],
  );
  const thisMonth = months.at(-1);
  const trend = askTrend(months);
  const any = months.some((month) => month.asks > 0);
  const count = thisMonth?.asks ?? 0;
  const said = i18n.t('give_get.trend.this_month', count, [format.number(count)]);
  return (
    <Section title={i18n.t('give_get.trend.title')} more={i18n.t('give_get.trend.by_month')}>
      {any ? (
        <>
          <p className={styles.said}>{said}</p>
          {thisMonth && thisMonth.personIds.length > 0 && (
            <p className={text.who}>
              <Who personIds={thisMonth.personIds} byId={byId} />
            </p>
          )}
          <figure className={styles.figure}>
            <MonthsChart months={months} label={said} />
            <figcaption className={`${text.small} ${text.faint}`}>
              {trendWords(trend, format.number)}
            </figcaption>
          </figure>
          <details className={styles.asTable}>
            <summary>{i18n.t('give_get.trend.table')}</summary>
            <MonthsTable months={months} nameOf={(id) => byId.get(id)?.person.name} />
          </details>
        </>
      ) : (
        <p className={styles.none}>{i18n.t('give_get.trend.none')}</p>
      )}
    </Section>
  );
}

function trendWords(trend: AskTrend | null, number: (value: number) => string): string {
  if (trend === null) return i18n.t('give_get.trend.too_early');
  const figures: [string, string] = [number(trend.lately), number(trend.before)];
  switch (trend.direction) {
    case 'more':
      return i18n.t('give_get.trend.more', figures);
    case 'fewer':
      return i18n.t('give_get.trend.fewer', figures);
    case 'same':
      return i18n.t('give_get.trend.same', [number(trend.lately)]);
  }
}
