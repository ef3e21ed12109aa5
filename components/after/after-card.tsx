import { useId, useRef } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useAgenda } from '@/components/agenda/use-agenda';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Capture } from '@/components/capture/capture';
import { whenOf } from '@/components/today/when';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { useFocusHandedOn } from '@/components/ui/use-focus-handed-on';
import type { AskedAfter } from '@/utils/relationships/meetings-to-ask-after';
import styles from './after.module.css';
import { AfterPoints } from './after-points';
import { questionOf, titleOf } from './after-words';
import { AnswerButton } from './answer-button';

/** What came of one meeting: its points, a line to write on, and "nothing to note". */
export function AfterCard({
  asked: { meeting, people },
  more,
  begun,
  onBegun,
  onNext,
  onAnswer,
}: {
  asked: AskedAfter;
  /** How many others wait. */
  more: number;
  /** Something was said of its points already. */
  begun: boolean;
  onBegun: () => void;
  onNext: () => void;
  onAnswer: (noted: boolean) => void;
}) {
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  useFocusHandedOn(card);
  const format = useFormat();
  const now = useNow();
  const lines = useAgenda(meeting, people);
  const hasPoints = lines !== undefined && lines.length > 0;
  return (
    <div ref={card}>
      <Card
        className={styles.card}
        aria-labelledby={titleId}
        // The line to write on keeps its words before this is heard.
        onSubmit={() => {
          if (hasPoints) onBegun();
        }}
      >
        <Row
          as="div"
          tone="strong"
          ruled={false}
          gutter={
            <time dateTime={new Date(meeting.end).toISOString()}>
              {format.daysSince(meeting.end, now) === 0
                ? format.clock(meeting.end)
                : format.day(meeting.end, now)}
            </time>
          }
        >
          <h2 id={titleId} tabIndex={-1} className={text.strong}>
            <Link href={`/after/${encodeURIComponent(meeting.id)}`} className={text.link}>
              {questionOf(meeting, people, format)}
            </Link>
          </h2>
          <p className={`${text.small} ${text.soft}`}>{whenOf(meeting, now, format).words}</p>
        </Row>
        {lines && (
          <AfterPoints meeting={meeting} people={people} lines={lines} onWorked={onBegun} />
        )}
        <Capture
          key={meeting.id}
          draftKey={meeting.id}
          meetingId={meeting.id}
          label={i18n.t('after.write_about', [titleOf(meeting)])}
          placeholder={i18n.t('after.write')}
          people={people}
        />
        <div className={styles.tail}>
          <AnswerButton noted={begun} onAnswer={() => onAnswer(begun)} />
          {more > 0 && (
            <Button kind="text" onClick={onNext}>
              {i18n.t('after.more', more, [format.number(more)])}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
}
