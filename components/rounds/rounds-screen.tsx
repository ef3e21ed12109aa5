import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRoundsPerWeek } from '@/components/app/use-setting';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { roundsSetting } from '@/utils/browser/settings';
import type { RoundWeek } from '@/utils/coffee/plan-rounds';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useRounds } from './use-rounds';
import { UnplacedRow, VisitRow } from './visit-row';

const PER_WEEK = ['1', '2', '3', '4', '5'] as const;

/** Check-ins with peers of other functions, spread over the coming weeks, each one press away. */
export function RoundsScreen() {
  const standings = useStandings();
  const perWeek = useRoundsPerWeek();
  const rounds = useRounds(standings, perWeek);
  const byId = new Map(standings?.map((standing) => [standing.person.id, standing]));
  const count = rounds?.weeks.reduce((sum, { visits }) => sum + visits.length, 0) ?? 0;
  const format = useFormat();
  const anyPeer = standings?.some(({ verdict }) => verdict.standing === 'cross-functional-peer');
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        <div className={text.mast}>
          <h1 className={text.title}>{i18n.t('rounds.title')}</h1>
          {count > 0 && (
            <p className={text.soft}>{i18n.t('rounds.lead', count, [format.number(count)])}</p>
          )}
        </div>
        {!rounds ? (
          <SkeletonRows count={4} />
        ) : count + rounds.unplaced.length === 0 ? (
          <NoRounds anyPeer={anyPeer === true} />
        ) : (
          <>
            <p className={`${text.small} ${text.soft}`} aria-hidden="true">
              {i18n.t('rounds.per_week')}
            </p>
            <Segmented
              label={i18n.t('rounds.per_week')}
              segments={PER_WEEK.map((value) => ({ value, label: format.number(Number(value)) }))}
              value={PER_WEEK.find((value) => Number(value) === perWeek)}
              onChange={(value) => void roundsSetting.set(Number(value))}
            />
            {rounds.weeks
              .filter(({ visits }) => visits.length > 0)
              .map((week) => (
                <Week key={week.start} week={week} standings={byId} />
              ))}
            {rounds.unplaced.length > 0 && (
              <Section
                title={i18n.t('rounds.unplaced')}
                count={format.number(rounds.unplaced.length)}
              >
                <p className={`${text.small} ${text.soft}`}>{i18n.t('rounds.unplaced_why')}</p>
                <ul>
                  {rounds.unplaced.flatMap((id) => {
                    const standing = byId.get(id);
                    return standing ? [<UnplacedRow key={id} standing={standing} />] : [];
                  })}
                </ul>
              </Section>
            )}
          </>
        )}
      </main>
    </>
  );
}

function Week({
  week: { start, visits },
  standings,
}: {
  week: RoundWeek;
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const format = useFormat();
  const now = useNow();
  const title =
    start <= now
      ? i18n.t('rounds.this_week')
      : i18n.t('rounds.week_of', [format.longDay(start, now)]);
  return (
    <Section title={title}>
      <ul>
        {visits.flatMap((visit) => {
          const standing = standings.get(visit.personId);
          return standing
            ? [<VisitRow key={visit.personId} visit={visit} standing={standing} />]
            : [];
        })}
      </ul>
    </Section>
  );
}

function NoRounds({ anyPeer }: { anyPeer: boolean }) {
  const people = (
    <ButtonLink kind="main" to="/people">
      {i18n.t('person.see_people')}
    </ButtonLink>
  );
  return anyPeer ? (
    <Empty title={i18n.t('rounds.none')} actions={people}>
      {i18n.t('rounds.none_body')}
    </Empty>
  ) : (
    <Empty title={i18n.t('rounds.empty')} actions={people}>
      {i18n.t('rounds.empty_body')}
    </Empty>
  );
}
