import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { guestsKnown } from '@/components/today/day';
import { shortNames } from '@/components/today/short-names';
import type { Person } from '@/utils/records/schema';
import type { MeetingBrief, PeerBrief } from '@/utils/relationships/brief';
import { AlsoLine } from './also-line';
import styles from './brief.module.css';
import { NamesLine } from './names-line';
import { PeerBlock } from './peer-block';

/** Few at a time: the rest of a large meeting is one press away. */
const SHOWN = 4;

/** Who is in a meeting and what to know of them. `children` stand before the line of all others. */
export function BriefBody({
  brief,
  about,
  children,
}: {
  brief: MeetingBrief;
  /** Those among whom a first name must be one person's alone. */
  about: readonly Person[];
  children?: ReactNode;
}) {
  const [all, setAll] = useState(false);
  const format = useFormat();
  const { unread, others } = brief;
  const peers = brief.peers.map((peer) => withoutOwnPoints(peer, brief.meeting.id));
  const known = guestsKnown({ meeting: brief.meeting, guests: [...brief.guests] });
  const shown = all ? peers : peers.slice(0, SHOWN);
  const short = shortNames(about);
  const rest = [...peers.slice(shown.length).map(({ standing }) => standing.person), ...unread];
  return (
    <>
      {known === 'unseen' && (
        <p className={styles.line}>
          {i18n.t(about.length > 0 ? 'today.guests_rest_unknown' : 'today.guests_unknown')}
        </p>
      )}
      {known === 'counted' && <p className={styles.line}>{i18n.t('today.guests_counted')}</p>}
      {known === 'seen' && about.length === 0 && (
        <p className={styles.line}>{i18n.t('today.no_peers')}</p>
      )}
      {shown.map((peer, index) => (
        <PeerBlock
          key={peer.standing.person.id}
          brief={peer}
          ruled={index > 0}
          shortName={short.get(peer.standing.person.id) ?? peer.standing.person.name}
        />
      ))}
      {rest.length > 0 && (
        <NamesLine label={i18n.t('brief.also_peers')} people={rest}>
          {shown.length < peers.length && (
            <button type="button" className={styles.more} onClick={() => setAll(true)}>
              {i18n.t('today.more_peers', peers.length - shown.length, [
                format.number(peers.length - shown.length),
              ])}
            </button>
          )}
        </NamesLine>
      )}
      {children}
      <AlsoLine others={others} />
    </>
  );
}

/** What stands on the meeting's own agenda is told there. */
function withoutOwnPoints(peer: PeerBrief, meetingId: string): PeerBrief {
  const lines = peer.lines.filter(
    (line) => line.kind !== 'point' || line.followUp.meetingId !== meetingId,
  );
  return { ...peer, lines };
}
