import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Capture } from '@/components/capture/capture';
import { Card } from '@/components/ui/card';
import { classNames } from '@/components/ui/class-names';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AlsoLine } from './also-line';
import { guestsKnown } from './day';
import { guestGroups } from './guest-groups';
import { PeerBlock } from './peer-block';
import { shortNames } from './short-names';
import styles from './today.module.css';
import { UnsortedBlock } from './unsorted-block';
import type { MeetingCard } from './use-day';
import { type OpenBetween, openWith } from './use-open-between';
import { placeOf, whenOf } from './when';

/** Few at a time: the rest of a large meeting is one press away. */
const SHOWN = 4;

/** The one meeting in focus: who is in it, what stands between us, and a line to write on. */
export function FocusCard({
  card,
  standings,
  open,
  openInCalendar,
  onShown,
}: {
  card: MeetingCard;
  standings: ReadonlyMap<string, PersonStanding>;
  /** With everybody. */
  open: OpenBetween;
  openInCalendar: boolean;
  /** With its title, once it stands on the page. */
  onShown: (title: HTMLElement) => void;
}) {
  const titleId = useId();
  const shownNow = useEffectEvent(onShown);
  useEffect(() => {
    const title = document.getElementById(titleId);
    if (title) shownNow(title);
  }, [titleId]);
  const [all, setAll] = useState(false);
  const now = useNow();
  const format = useFormat();
  const { meeting, notes } = card;
  const { peers, unsorted, others } = guestGroups(card.guests, standings);
  const when = whenOf(meeting, now, format);
  const known = guestsKnown(card);
  const shown = all ? peers : peers.slice(0, SHOWN);
  const about = [...peers, ...unsorted].map(({ person }) => person);
  const short = shortNames(about);

  return (
    <Card aria-labelledby={titleId}>
      <MeetingHead card={card} titleId={titleId} openInCalendar={openInCalendar} />
      {known === 'unseen' && (
        <Line>
          {i18n.t(about.length > 0 ? 'today.guests_rest_unknown' : 'today.guests_unknown')}
        </Line>
      )}
      {known === 'counted' && <Line>{i18n.t('today.guests_counted')}</Line>}
      {known === 'seen' && about.length === 0 && <Line>{i18n.t('today.no_peers')}</Line>}
      {shown.map((standing, index) => (
        <PeerBlock
          key={standing.person.id}
          standing={standing}
          ruled={index > 0}
          note={notes.get(standing.person.id)}
          shortName={short.get(standing.person.id) ?? standing.person.name}
          open={openWith(open, standing.person.id)}
        />
      ))}
      {shown.length < peers.length && (
        <Line>
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            {i18n.t('today.more_peers', peers.length - shown.length, [
              format.number(peers.length - shown.length),
            ])}
          </button>
        </Line>
      )}
      {unsorted.map((standing, index) => (
        <UnsortedBlock
          key={standing.person.id}
          standing={standing}
          ruled={peers.length + index > 0}
        />
      ))}
      <AlsoLine others={others} />
      <Capture
        key={meeting.id}
        draftKey={meeting.id}
        meetingId={meeting.id}
        label={i18n.t('today.write_about', [meeting.title || i18n.t('today.untitled')])}
        placeholder={when.state === 'ended' ? i18n.t('today.write_after') : i18n.t('today.write')}
        people={about}
      />
    </Card>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}

function MeetingHead({
  card: { meeting },
  titleId,
  openInCalendar,
}: {
  card: MeetingCard;
  titleId: string;
  openInCalendar: boolean;
}) {
  const format = useFormat();
  const now = useNow();
  const when = whenOf(meeting, now, format);
  const place = placeOf(meeting);
  const people = meeting.attendeeCount;
  return (
    <Row
      as="div"
      tone="strong"
      ruled={false}
      className={styles.next}
      gutter={
        meeting.allDay ? (
          i18n.t('today.all_day')
        ) : (
          <>
            <time dateTime={new Date(meeting.start).toISOString()}>
              {format.clock(meeting.start)}
            </time>
            <small>{format.clock(meeting.end)}</small>
          </>
        )
      }
    >
      <h2 id={titleId} tabIndex={-1} className={text.strong}>
        <bdi className={styles.name}>{meeting.title || i18n.t('today.untitled')}</bdi>
      </h2>
      <p className={`${text.small} ${text.soft}`}>
        {openInCalendar && `${i18n.t('today.open_in_calendar')} · `}
        <span className={classNames(when.near && styles.soon)}>{when.words}</span>
        {place && (
          <>
            {' · '}
            <bdi className={styles.place}>{place}</bdi>
          </>
        )}
        {people !== undefined && ` · ${i18n.t('today.people', people, [format.number(people)])}`}
        {meeting.status === 'cancelled' && ` · ${i18n.t('today.cancelled')}`}
      </p>
    </Row>
  );
}
