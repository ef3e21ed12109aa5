import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ReadThatWeek } from '@/components/coffee/read-that-week';
import { Section } from '@/components/ui/section';
import type { RoundWeek } from '@/utils/coffee/plan-rounds';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './rounds.module.css';
import type { RoundNow } from './use-rounds';
import { VisitRow } from './visit-row';

/** The visits of one week; of a week that was never read it says so. */
export function RoundWeekSection({
  week: { start, visits, unread },
  standings,
  round,
}: {
  week: RoundWeek;
  standings: ReadonlyMap<string, PersonStanding>;
  round: RoundNow;
}) {
  const format = useFormat();
  const now = useNow();
  const title =
    start <= now
      ? i18n.t('rounds.this_week')
      : i18n.t('rounds.week_of', [format.longDay(start, now)]);
  return (
    <Section title={title}>
      {unread && (
        <div className={styles.unread}>
          <p>{i18n.t('rounds.week_unread')}</p>
          <ReadThatWeek at={Math.max(start, now)} />
        </div>
      )}
      <ul>
        {visits.flatMap((visit, index) => {
          const standing = standings.get(visit.personId);
          const before = visits.slice(0, index);
          const nth = before.filter(({ personId }) => personId === visit.personId).length;
          const key = `${visit.personId} ${visit.walk?.everyWeeks ? visit.at : nth}`;
          return standing
            ? [<VisitRow key={key} visit={visit} standing={standing} round={round} />]
            : [];
        })}
      </ul>
    </Section>
  );
}
