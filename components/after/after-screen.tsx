import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { Agenda } from '@/components/agenda/agenda';
import { useAgenda } from '@/components/agenda/use-agenda';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Capture } from '@/components/capture/capture';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import type { Meeting, Person } from '@/utils/records/schema';
import styles from './after.module.css';
import { AfterPoints } from './after-points';
import { questionOf, titleOf } from './after-words';
import { AnswerButton } from './answer-button';
import { useAskedAfter, useMeetingWithPeople } from './use-after';
import { useAnswer } from './use-answer';

/** What came of one meeting, on a page of its own: where a message of the browser's leads. */
export function AfterScreen({ id }: { id: string }) {
  const found = useMeetingWithPeople(id);
  const asked = useAskedAfter();
  return (
    <>
      <BackBar to="/" label={i18n.t('after.back')} />
      <main tabIndex={-1}>
        {found === undefined || asked === undefined ? (
          <SkeletonRows count={3} />
        ) : found === null ? (
          <Empty
            title={i18n.t('after.gone')}
            actions={<ButtonLink to="/">{i18n.t('nav.today')}</ButtonLink>}
          />
        ) : (
          <After
            meeting={found.meeting}
            people={asked.find(({ meeting }) => meeting.id === id)?.people ?? found.people}
            isWritten={found.isWritten}
            others={asked.flatMap(({ meeting }) => (meeting.id === id ? [] : [meeting]))}
          />
        )}
      </main>
    </>
  );
}

function After({
  meeting,
  people,
  isWritten,
  others,
}: {
  meeting: Meeting;
  people: readonly Person[];
  /** Something was written of it since it began. */
  isWritten: boolean;
  /** That are asked about too. */
  others: readonly Meeting[];
}) {
  const format = useFormat();
  const now = useNow();
  const lines = useAgenda(meeting, people);
  const answer = useAnswer();
  const [writing, setWriting] = useState(false);
  const isOver = meeting.end <= now;
  const { afterword } = meeting;
  const isOpen = isOver && afterword === undefined;
  const [next] = others;
  const said = isOver ? saidOf(meeting, isWritten) : i18n.t('after.not_over');
  return (
    <div className={styles.page}>
      <div className={text.mast}>
        <h1 className={text.head}>
          {isOver ? questionOf(meeting, people, format) : titleOf(meeting)}
        </h1>
        <p className={`${text.small} ${text.soft}`}>{format.slotDay(meeting.start)}</p>
        {people.length > 0 && (
          <p className={text.who}>
            {people.map(({ id, name }) => (
              <Link key={id} href={`/person/${id}`} className={text.link}>
                <bdi>{name}</bdi>
              </Link>
            ))}
          </p>
        )}
      </div>
      {isOver && !writing ? (
        lines && <AfterPoints meeting={meeting} people={people} lines={lines} />
      ) : (
        <Agenda meeting={meeting} people={people} onWriting={setWriting} />
      )}
      {said !== null && <p className={styles.said}>{said}</p>}
      {isOver && (
        <Capture
          key={meeting.id}
          draftKey={meeting.id}
          meetingId={meeting.id}
          label={i18n.t('after.write_about', [titleOf(meeting)])}
          placeholder={i18n.t('after.write')}
          people={people}
        />
      )}
      <div className={styles.tail}>
        {isOpen && (
          <AnswerButton noted={isWritten} onAnswer={() => void answer(meeting, isWritten)} />
        )}
        {next && (
          <ButtonLink kind="text" to={`/after/${encodeURIComponent(next.id)}`}>
            {i18n.t('after.more', others.length, [format.number(others.length)])}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function saidOf({ afterword }: Meeting, isWritten: boolean): string | null {
  if (afterword?.answer === 'nothing') return i18n.t('after.answered_nothing');
  if (afterword?.answer === 'noted') return i18n.t('after.answered_noted');
  return isWritten ? i18n.t('after.written') : null;
}
