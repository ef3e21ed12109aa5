import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { shortNames } from '@/components/today/short-names';
import type { Person } from '@/utils/records/schema';
import type { MeetingBrief } from '@/utils/relationships/brief';
import { AlsoLine } from './also-line';
import styles from './brief.module.css';
import { NamesLine } from './names-line';
import { PeerBlock } from './peer-block';
import { unknownGuests } from './unknown-guests';

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
  const { peers, unread, others } = brief;
  const unknown = unknownGuests(brief);
  const shown = all ? peers : peers.slice(0, SHOWN);
  const short = shortNames(about);
  const rest = [...peers.slice(shown.length).map(({ standing }) => standing.person), ...unread];
  return (
    <>
      {unknown !== null && <p className={styles.line}>{unknown}</p>}
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
