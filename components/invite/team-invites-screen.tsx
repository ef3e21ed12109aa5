import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import type { FunctionPresented } from '@/utils/relationships/presented';
import type { TeamMeeting } from '@/utils/relationships/team-meetings';
import { FunctionRow } from './function-row';
import { usePresented } from './use-presented';
import { useTeamMeetings } from './use-team-meetings';

/** From which functions somebody was with the user's team, from which nobody, and whom to ask. */
export function TeamInvitesScreen() {
  const standings = useStandings();
  const byId = useMemo(
    () => standings && new Map(standings.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  const team = useTeamMeetings(byId);
  const functions = usePresented(team?.invitations, standings);
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        <div className={text.mast}>
          <h1 className={text.title}>{i18n.t('invite.page')}</h1>
          <p className={text.soft}>{i18n.t('invite.why')}</p>
        </div>
        {!byId || !team || !functions ? (
          <SkeletonRows count={4} />
        ) : functions.length === 0 ? (
          <Empty
            title={i18n.t('invite.no_functions')}
            actions={
              <ButtonLink kind="main" to="/people">
                {i18n.t('person.see_people')}
              </ButtonLink>
            }
          >
            {i18n.t('invite.no_functions_body')}
          </Empty>
        ) : (
          <>
            <Functions functions={functions} standings={byId} />
            <Meetings meetings={team.meetings} />
          </>
        )}
      </main>
    </>
  );
}

function Functions({
  functions,
  standings,
}: {
  functions: readonly FunctionPresented[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const { shown, rest, more } = useCapped(functions);
  return (
    <Section title={i18n.t('invite.by_function')} more={i18n.t('invite.order')}>
      <ul>
        {shown.map((one) => (
          <FunctionRow key={one.functionId} of={one} standings={standings} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}

/** What is recognised as a meeting of the user's own team. */
function Meetings({ meetings }: { meetings: readonly TeamMeeting[] }) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(meetings);
  return (
    <Section title={i18n.t('invite.meetings')}>
      {meetings.length === 0 && <p className={text.soft}>{i18n.t('invite.none_body')}</p>}
      <ul>
        {shown.map(({ key, title, dates: [next] }) => (
          <Row key={key} kind="slim" gutter={next && format.day(next.start, now)}>
            <p className={text.what}>
              <bdi>{title}</bdi>
            </p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
