import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { WeekInsight } from '@/utils/relationships/insights/contract';
import { StackedWeeks } from './charts/stacked-weeks';
import { DataTable } from './data-table';
import { PeerGoal } from './peer-goal';
import { Picture } from './picture';
import { hoursOf, SERIES, seriesName } from './series';
import { SplitTable } from './split-table';
import { useFigures } from './use-figures';
import { useWide } from './use-wide';

const WEEKS = { narrow: 8, wide: 26 };

/** The hours of each whole week by whose they were, and the goal for those with peers. */
export function TimeSection({
  weeks: all,
  goal,
}: {
  /** Whole weeks, oldest first. */
  weeks: readonly WeekInsight[];
  goal: number | undefined;
}) {
  const format = useFormat();
  const figures = useFigures();
  const weeks = all.slice(-(useWide() ? WEEKS.wide : WEEKS.narrow));
  const title = i18n.t('insights.time.title');
  const first = weeks[0];
  const last = weeks.at(-1);
  const unsorted = weeks.some(({ hours }) => hoursOf(hours, 'rest') > 0);
  return (
    <Section title={title} more={i18n.t('insights.time.unit')}>
      {first && last && first !== last ? (
        <Picture name="weeks" title={title} table={<WeeksTable weeks={weeks} title={title} />}>
          {(canvas) => (
            <StackedWeeks
              canvas={canvas}
              goal={goal}
              goalWords={goal === undefined ? '' : format.number(goal)}
              label={labelOf(first, last, goal)}
              number={figures.whole}
              weeks={weeks.map(({ week, hours, total }) => ({
                id: week,
                label: format.dayInYear(week),
                title: i18n.t('insights.time.bar', [
                  format.dayInYear(week),
                  figures.hours(hours.peers),
                  figures.hours(total),
                ]),
                parts: SERIES.map((series) => hoursOf(hours, series)),
              }))}
            />
          )}
        </Picture>
      ) : (
        <p className={text.soft}>{i18n.t('insights.time.few')}</p>
      )}
      {last && <SplitTable weeks={weeks} last={last} />}
      <PeerGoal goal={goal} />
      <p className={`${text.small} ${text.faint}`}>
        {i18n.t('insights.time.how')} {unsorted && i18n.t('insights.time.rest_note')}
      </p>
      {unsorted && (
        <p>
          <Link href="/sort" className={text.link}>
            {i18n.t('insights.time.sort')}
          </Link>
        </p>
      )}
    </Section>
  );

  function labelOf(from: WeekInsight, to: WeekInsight, wanted: number | undefined): string {
    const said = i18n.t('insights.time.label', [
      format.dayInYear(from.week),
      format.dayInYear(to.week),
      figures.hours(from.hours.peers),
      figures.hours(to.hours.peers),
    ]);
    return wanted === undefined
      ? said
      : i18n.t('insights.time.label_goal', [said, format.number(wanted)]);
  }
}

/** Every week that is shown, the newest first. */
function WeeksTable({ weeks, title }: { weeks: readonly WeekInsight[]; title: string }) {
  const format = useFormat();
  const figures = useFigures();
  const shown = SERIES.filter(
    (series) => series !== 'rest' || weeks.some(({ hours }) => hoursOf(hours, series) > 0),
  );
  return (
    <DataTable
      caption={title}
      head={[i18n.t('insights.time.week'), ...shown.map(seriesName), i18n.t('insights.time.total')]}
      rows={weeks.toReversed().map(({ week, hours, total }) => ({
        id: week,
        cells: [
          format.dayInYear(week),
          ...shown.map((series) => figures.hours(hoursOf(hours, series))),
          figures.hours(total),
        ],
      }))}
    />
  );
}
