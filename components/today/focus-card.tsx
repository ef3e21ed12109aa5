import { useEffect, useEffectEvent, useId } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { AnswerButton } from '@/components/after/answer-button';
import { PointsAfter } from '@/components/after/points-after';
import { useAnswer } from '@/components/after/use-answer';
import { Agenda } from '@/components/agenda/agenda';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { BriefBody } from '@/components/brief/brief-body';
import { MeetingHead } from '@/components/brief/meeting-head';
import { NamesLine } from '@/components/brief/names-line';
import { peopleOf } from '@/components/brief/people-of';
import { Capture } from '@/components/capture/capture';
import { Card } from '@/components/ui/card';
import text from '@/components/ui/text.module.css';
import type { MeetingBrief } from '@/utils/relationships/brief';
import styles from './today.module.css';
import { UnsortedBlock } from './unsorted-block';
import { whenOf } from './when';

/** Few questions at a time: the others have their names and the sorting page. */
const ASKED = 6;

/** The one meeting in focus: its brief, and a line to write on; over, what came of it. */
export function FocusCard({
  brief,
  openInCalendar,
  isAsked,
  writing,
  onWriting,
  onShown,
}: {
  brief: MeetingBrief;
  openInCalendar: boolean;
  /** It is over, and waits for a word about it. */
  isAsked: boolean;
  /** The line of its agenda is open. */
  writing: boolean;
  onWriting: (writing: boolean) => void;
  /** With its title, once it stands on the page. */
  onShown: (title: HTMLElement) => void;
}) {
  const titleId = useId();
  const shownNow = useEffectEvent(onShown);
  useEffect(() => {
    const title = document.getElementById(titleId);
    if (title) shownNow(title);
  }, [titleId]);
  const now = useNow();
  const format = useFormat();
  const { meeting, peers, unsorted } = brief;
  const when = whenOf(meeting, now, format);
  const ended = when.state === 'ended';
  const about = peopleOf(brief);
  const told = peers.map(({ standing }) => standing.person.id);
  const answer = useAnswer();
  const answerNothing = async () => {
    // The button goes with its question: the keyboard goes on from the card.
    if (await answer(meeting, false)) document.getElementById(titleId)?.focus();
  };
  const unasked = unsorted.slice(ASKED).map(({ person }) => person);
  return (
    <Card aria-labelledby={titleId}>
      <MeetingHead
        meeting={meeting}
        titleId={titleId}
        openInCalendar={openInCalendar}
        action={
          peers.length > 0 && (
            <Link
              href={`/brief/${encodeURIComponent(meeting.id)}`}
              className={`${text.link} ${text.small}`}
            >
              {i18n.t('brief.title')}
            </Link>
          )
        }
      />
      <BriefBody brief={brief} about={about}>
        {unsorted.slice(0, ASKED).map(({ person }, index) => (
          <UnsortedBlock key={person.id} person={person} ruled={peers.length + index > 0} />
        ))}
        {unasked.length > 0 && <NamesLine label={i18n.t('brief.unsorted')} people={unasked} />}
      </BriefBody>
      {ended && !writing ? (
        <PointsAfter meeting={meeting} people={about} told={told} />
      ) : (
        <Agenda
          meeting={meeting}
          people={[...about, ...brief.others.map(({ person }) => person)]}
          told={told}
          onWriting={onWriting}
        />
      )}
      <Capture
        key={meeting.id}
        draftKey={meeting.id}
        meetingId={meeting.id}
        label={i18n.t('today.write_about', [meeting.title || i18n.t('today.untitled')])}
        placeholder={ended ? i18n.t('today.write_after') : i18n.t('today.write')}
        people={about}
      />
      {isAsked && (
        <p className={styles.answer}>
          <AnswerButton noted={false} onAnswer={() => void answerNothing()} />
        </p>
      )}
    </Card>
  );
}
