import {
  ArrowDownLeft,
  ArrowUpRight,
  CalendarCheck,
  CalendarCog,
  CircleSlash,
  Ellipsis,
  Trash2,
} from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { DayInput, DueMenu } from '@/components/capture/due-menu';
import { focusBeside } from '@/components/functions/focus-beside';
import styles from '@/components/person/person.module.css';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import { Icon } from '@/components/ui/icon';
import { InlineText } from '@/components/ui/inline-text';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import { Tick } from '@/components/ui/tick';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { historyWords } from './promise-words';
import own from './promises.module.css';
import { usePromiseCommands } from './use-promise-commands';

/** A day that is being chosen, and what for. */
type Picking = 'move' | 'correct' | 'kept';

/** A promise that is kept, moved, broken, put into other words or taken out where it stands. */
export function PromiseRow({
  promise,
  owes,
  about,
  onSettled,
}: {
  promise: PromiseRecord;
  /** "You owe", "Odalys owes"; absent where the list says it. */
  owes?: string;
  /** Under it, before what happened to it: with whom. */
  about?: ReactNode;
  /** Kept or broken here, or open again. */
  onSettled: (as: PromiseRecord) => void;
}) {
  const format = useFormat();
  const now = useNow();
  const commands = usePromiseCommands(promise);
  const [picking, setPicking] = useState<Picking | null>(null);
  const { due } = promise;
  const shown = due === undefined ? undefined : format.due(due, now);
  const settled = promise.state !== 'open';
  const dueWords = shown?.text ?? i18n.t('capture.no_due');
  const words = useRef<HTMLDivElement>(null);
  const settle = (state: PromiseRecord['state']) => {
    onSettled({ ...promise, state });
    commands.settle(state);
    // What was pressed may be gone with the menu; the tick stays.
    if (state === 'broken') inRow<HTMLElement>('[role="checkbox"]')?.focus();
  };
  const inRow = <Found extends Element>(selector: string) =>
    words.current?.closest('li')?.querySelector<Found>(selector);
  const leaveDay = () => {
    setPicking(null);
    focusIfLost(inRow<HTMLElement>('button'));
  };
  const remove = () => {
    const at = words.current;
    const head = at?.closest('section')?.querySelector<HTMLElement>('header button');
    if (at) focusBeside(at, head ?? at.closest('main'));
    commands.remove();
  };
  const pick = (day: string) => {
    if (picking === 'move') commands.move(day);
    else if (picking === 'correct') commands.correct(day);
    else {
      onSettled({ ...promise, state: 'kept' });
      commands.keptOn(day);
    }
  };
  return (
    <Row
      className={`${styles.edit} ${styles.tall}`}
      tone={shown?.late && !settled ? 'lapsed' : undefined}
      done={settled}
      gutter={
        settled ? (
          dueWords
        ) : (
          <DueMenu
            due={due}
            onChange={commands.move}
            onPick={() => setPicking('move')}
            trigger={(props) => (
              <button
                type="button"
                className={styles.due}
                aria-label={i18n.t('promises.move_from', [dueWords])}
                title={i18n.t('promises.move')}
                {...props}
              >
                {shown?.text ?? '–'}
              </button>
            )}
          />
        )
      }
      action={
        <>
          {!settled && (
            <MoreItems promise={promise} onSettle={settle} onPick={setPicking} onRemove={remove} />
          )}
          <Tick
            checked={promise.state === 'kept'}
            label={i18n.t('promises.kept_one', [promise.text])}
            onChange={(kept) => settle(kept ? 'kept' : 'open')}
          />
        </>
      }
      under={
        <p className={own.facts}>
          <Icon of={promise.by === 'me' ? ArrowUpRight : ArrowDownLeft} small />
          <span>
            {owes !== undefined && (
              <>
                <bdi>{owes}</bdi>
                {' · '}
              </>
            )}
            {about !== undefined && (
              <>
                {about}
                {' · '}
              </>
            )}
            {historyWords(promise, now, format)}
          </span>
        </p>
      }
    >
      <div ref={words} className={styles.level}>
        <InlineText
          value={promise.text}
          label={i18n.t('promises.one')}
          required
          onSave={commands.rename}
        />
      </div>
      {picking && (
        <DayInput
          day={picking === 'kept' ? format.localDay(now) : due}
          onChange={pick}
          onClose={leaveDay}
        />
      )}
    </Row>
  );
}

function MoreItems({
  promise,
  onSettle,
  onPick,
  onRemove,
}: {
  promise: PromiseRecord;
  onSettle: (state: PromiseRecord['state']) => void;
  onPick: (what: Picking) => void;
  onRemove: () => void;
}) {
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('promises.more_for', [promise.text])}>
      <MenuItem icon={CircleSlash} onClick={() => onSettle('broken')}>
        {i18n.t('promises.break')}
      </MenuItem>
      <MenuItem icon={CalendarCheck} onClick={() => onPick('kept')}>
        {i18n.t('promises.kept_on')}
      </MenuItem>
      {promise.due !== undefined && (
        <MenuItem icon={CalendarCog} onClick={() => onPick('correct')}>
          {i18n.t('promises.correct_date')}
        </MenuItem>
      )}
      <MenuItem icon={Trash2} harmful onClick={onRemove}>
        {i18n.t('person.remove_it')}
      </MenuItem>
    </IconMenu>
  );
}
