import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useSingle } from '@/components/app/use-single';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { NameAnswer, OpenNameQuestion } from '@/utils/records/name-questions';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './name-question.module.css';
import { NameQuestionCandidate } from './name-question-candidate';
import { meetingAsked, nameAsked } from './name-question-meeting';
import { whenOf } from './when';

/** A name in a meeting that several people have: one press says who it is, then and later. */
export function NameQuestionCard({
  asked: { question, candidates, meetings },
  more,
  standings,
  takeFocus,
  onAnswer,
}: {
  asked: OpenNameQuestion;
  /** Questions that come after this one. */
  more: number;
  standings: ReadonlyMap<string, PersonStanding>;
  /** What was pressed went with the question before. */
  takeFocus: boolean;
  onAnswer: (answer: NameAnswer, name: string) => Promise<void>;
}) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const format = useFormat();
  const now = useNow();
  const answerOnce = useSingle(onAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the card comes
  useEffect(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, []);
  const meeting = meetingAsked(meetings, now);
  if (!meeting) return null;
  const others = meetings.length - 1;
  const name = nameAsked(question.name, candidates);
  const shown = isolated(meeting.title || i18n.t('today.untitled'));
  return (
    <Card className={styles.card} aria-labelledby={titleId}>
      <Row as="div" tone="strong" ruled={false} gutter={format.day(meeting.start, now)}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={text.strong}>
          {i18n.t('question.which', [isolated(name), shown])}
        </h2>
        <p className={`${text.small} ${text.soft}`}>
          {whenOf(meeting, now, format).words}
          {others > 0 && ` · ${i18n.t('question.other_meetings', others, [format.number(others)])}`}
        </p>
      </Row>
      <ul className={styles.candidates}>
        {candidates.map((person) => (
          <NameQuestionCandidate
            key={person.id}
            person={person}
            lastTouch={standings.get(person.id)?.lastTouch}
            onChoose={() => void answerOnce({ personId: person.id }, person.name)}
          />
        ))}
      </ul>
      <div className={styles.tail}>
        <Button onClick={() => void answerOnce('somebody-else', name)}>
          {i18n.t('question.somebody_else')}
        </Button>
        <span className={`${text.small} ${text.faint}`}>
          {more > 0
            ? i18n.t('question.more', more, [format.number(more)])
            : i18n.t('question.holds')}
        </span>
      </div>
    </Card>
  );
}
