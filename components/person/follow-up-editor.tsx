import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { DayInput, DueMenu } from '@/components/capture/due-menu';
import { FollowUpMenu } from '@/components/follow-ups/follow-up-menu';
import { RepeatChoice } from '@/components/follow-ups/repeat-choice';
import { repeatWords } from '@/components/follow-ups/repeat-words';
import { focusBeside } from '@/components/functions/focus-beside';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import textStyles from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { editFollowUp, removeFollowUp } from '@/utils/records/follow-ups';
import type { FollowUp, LocalDate } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './person.module.css';

/** A follow-up whose words and day are changed where they stand. */
export function FollowUpEditor({
  followUp,
  people,
  onTicked,
}: {
  followUp: FollowUp;
  /** Whom it is about, as far as they are known here. */
  people: readonly PersonStanding[];
  onTicked: (done: boolean) => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const tick = useTickFollowUp();
  const [changing, setChanging] = useState<'day' | 'repeat' | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const { id, text } = followUp;
  const done = followUp.state === 'done';
  const due = followUp.due === undefined ? undefined : format.due(followUp.due, now);
  const edit = (patch: { text?: string; due?: LocalDate | undefined }) =>
    void run(() => editFollowUp(db, id, patch, Date.now()), i18n.t('person.changed'));
  const close = () => {
    setChanging(null);
    focusIfLost(words.current?.closest('li')?.querySelector('button'));
  };
  const dueWords = due?.text ?? i18n.t('capture.no_due');
  return (
    <Row
      className={`${styles.edit} ${styles.tall}`}
      tone={due?.late && !done ? 'lapsed' : undefined}
      done={done}
      gutter={
        <DueMenu
          due={followUp.due}
          onChange={(day) => edit({ due: day })}
          onPick={() => setChanging('day')}
          trigger={(props) => (
            <button
              type="button"
              className={styles.due}
              aria-label={i18n.t('capture.due_is', [dueWords])}
              title={i18n.t('capture.due')}
              {...props}
            >
              {due?.text ?? '–'}
            </button>
          )}
        />
      }
      action={
        <>
          {!done && (
            <FollowUpMenu
              followUp={followUp}
              people={people}
              onPick={() => setChanging('day')}
              onRepeat={() => setChanging('repeat')}
            />
          )}
          <IconButton
            icon={X}
            label={i18n.t('person.remove_one', [text])}
            onClick={({ currentTarget }) => {
              const head = currentTarget.closest('section')?.querySelector('button') ?? null;
              focusBeside(currentTarget, head);
              void run(() => removeFollowUp(db, id), i18n.t('person.removed_one'));
            }}
          />
          <Tick
            checked={done}
            label={i18n.t('today.done', [text])}
            onChange={(checked) => {
              onTicked(checked);
              tick(followUp, checked);
            }}
          />
        </>
      }
    >
      <div ref={words} className={styles.level}>
        <InlineText
          value={text}
          label={i18n.t('person.follow_up')}
          required
          onSave={(next) => edit({ text: next })}
        />
      </div>
      {followUp.repeat && changing !== 'repeat' && (
        <p className={`${textStyles.small} ${textStyles.faint}`}>
          {repeatWords(followUp.repeat, format.number)}
        </p>
      )}
      {changing === 'day' && (
        <DayInput day={followUp.due} onChange={(day) => edit({ due: day })} onClose={close} />
      )}
      {changing === 'repeat' && <RepeatChoice followUp={followUp} onClose={close} />}
    </Row>
  );
}
