import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useSingle } from '@/components/app/use-single';
import { BackBar } from '@/components/ui/bar';
import { Button, ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { roundDaysSetting } from '@/utils/browser/settings';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { LeftOut, WithoutPlace } from './others';
import { RoundSettings } from './round-settings';
import { RoundWeekSection } from './round-week';
import { type Chosen, useRoundCommands } from './use-round-commands';
import { type RoundNow, useRounds } from './use-rounds';

/** Visits to peers of other functions, spread over the coming weeks, each one press away. */
export function RoundsScreen() {
  const standings = useStandings();
  const round = useRounds(standings);
  const byId = useMemo(
    () => new Map(standings?.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  const anyPeer = standings?.some(({ verdict }) => verdict.standing === 'cross-functional-peer');
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        {round ? (
          <Plan round={round} standings={byId} anyPeer={anyPeer === true} />
        ) : (
          <>
            <div className={text.mast}>
              <h1 className={text.title}>{i18n.t('rounds.title')}</h1>
            </div>
            <SkeletonRows count={4} />
          </>
        )}
      </main>
    </>
  );
}

function Plan({
  round,
  standings,
  anyPeer,
}: {
  round: RoundNow;
  standings: ReadonlyMap<string, PersonStanding>;
  anyPeer: boolean;
}) {
  const format = useFormat();
  const accept = useSingle(useRoundCommands().accept);
  const { weeks, later, unplaced, leftOut, problem } = round.rounds;
  const visits = weeks.flatMap((week) => week.visits);
  const offered = visits.flatMap(({ personId, slot, walk }): Chosen[] => {
    const person = standings.get(personId)?.person;
    return person && slot && !walk ? [{ person, slot }] : [];
  });
  const named = (ids: readonly string[]) => ids.flatMap((id) => standings.get(id) ?? []);
  const nobody = visits.length + later.length + unplaced.length + leftOut.length === 0;
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.title}>{i18n.t('rounds.title')}</h1>
        {visits.length > 0 && (
          <p className={text.soft}>
            {i18n.t('rounds.lead', visits.length, [format.number(visits.length)])}
          </p>
        )}
        {offered.length > 0 && (
          <div className={text.actions}>
            <Button
              kind="main"
              onClick={({ currentTarget }) => {
                // All planned, the button goes.
                const main = currentTarget.closest<HTMLElement>('main');
                void accept(offered).then((done) => {
                  if (done) main?.focus({ preventScroll: true });
                });
              }}
            >
              {i18n.t('rounds.plan_all', offered.length, [format.number(offered.length)])}
            </Button>
          </div>
        )}
      </div>
      {nobody ? <NoRounds anyPeer={anyPeer} /> : <RoundSettings round={round} />}
      {problem && !nobody && <NoHours chosen={round.days.length > 0} />}
      {weeks
        .filter((week) => week.visits.length > 0)
        .map((week) => (
          <RoundWeekSection key={week.start} week={week} standings={standings} round={round} />
        ))}
      <WithoutPlace
        title={i18n.t('rounds.unplaced')}
        why={i18n.t('rounds.unplaced_why')}
        people={named(unplaced)}
      />
      <WithoutPlace
        title={i18n.t('rounds.later')}
        why={i18n.t('rounds.later_why')}
        people={named(later)}
      />
      <LeftOut people={named(leftOut)} />
    </>
  );
}

/** Why there is no hour at all, and the way to some. */
function NoHours({ chosen }: { chosen: boolean }) {
  return (
    <Note
      title={i18n.t('rounds.no_hours')}
      actions={
        chosen ? (
          <Button onClick={() => void roundDaysSetting.set([])}>{i18n.t('rounds.all_days')}</Button>
        ) : (
          <Button onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('nav.settings')}
          </Button>
        )
      }
    >
      {i18n.t('rounds.no_hours_body')}
    </Note>
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
