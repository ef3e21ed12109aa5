import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { WalkNowButton } from '@/components/coffee/walk-now';
import { BackBar } from '@/components/ui/bar';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { InviteForm } from './invite-form';
import { LastFromFunction } from './last-from-function';
import { useTeamMeetings } from './use-team-meetings';

/** Asking a peer to tell the user's own team what they work on. */
export function InviteScreen({ id }: { id: string }) {
  const standings = useStandings();
  const byId = useMemo(
    () => standings && new Map(standings.map((standing) => [standing.person.id, standing])),
    [standings],
  );
  const team = useTeamMeetings(byId);
  const standing = byId?.get(id);
  return (
    <>
      <BackBar to={`/person/${id}`} label={standing?.person.name ?? i18n.t('nav.back_people')} />
      <main tabIndex={-1}>
        {!byId || !team ? (
          <SkeletonRows count={4} />
        ) : !standing ? (
          <div className={text.mast}>
            <h1 className={text.title}>{i18n.t('person.unknown')}</h1>
            <p className={text.soft}>{i18n.t('person.unknown_body')}</p>
          </div>
        ) : (
          <>
            <div className={text.mast}>
              <p className={`${text.small} ${text.faint}`}>{i18n.t('invite.kind')}</p>
              <h1 className={text.title}>{i18n.t('invite.title', [standing.person.name])}</h1>
              <LastFromFunction
                person={standing.person}
                invitations={team.invitations}
                standings={byId}
              />
            </div>
            {team.meetings.length > 0 ? (
              <InviteForm person={standing.person} meetings={team.meetings} />
            ) : (
              <Empty title={i18n.t('invite.none')} actions={<WalkNowButton standing={standing} />}>
                {i18n.t('invite.none_body')}
              </Empty>
            )}
          </>
        )}
      </main>
    </>
  );
}
