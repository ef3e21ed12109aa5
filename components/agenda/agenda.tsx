import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useLingering } from '@/components/app/use-lingering';
import { useNow } from '@/components/app/use-now';
import { EMPTY_DRAFT } from '@/components/capture/drafts';
import { useDraft } from '@/components/capture/use-draft';
import { AddLine } from '@/components/person/add-line';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { focusAfter } from '@/components/ui/focus-after';
import text from '@/components/ui/text.module.css';
import { addAgendaPoint } from '@/utils/records/agenda';
import type { Meeting, Person } from '@/utils/records/schema';
import styles from './agenda.module.css';
import { AgendaRow } from './agenda-row';
import { useAgenda } from './use-agenda';

/** Of a long agenda, at once. */
const PAGE = 8;

/**
 * What is to be talked about in a meeting: typed in one line, ticked off, removed. The guests' own
 * talking points stand among them with their names, but for those of `told`.
 */
export function Agenda({
  meeting,
  people,
  told,
  onWriting,
}: {
  meeting: Meeting;
  /** The guests, without the user. */
  people: readonly Person[];
  /** Ids of guests whose talking points stand beside it already, as in a brief. */
  told?: readonly string[];
  /** Whether its line is open: what is typed there must not go with the meeting's end. */
  onWriting?: (writing: boolean) => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const now = useNow();
  const lines = useAgenda(meeting, people, told);
  const { items, note } = useLingering(lines ?? []);
  const { shown, rest, more } = useCapped(items, PAGE);
  const [pressed, setPressed] = useState(false);
  // Half a line outlives the card it was typed in.
  const [draft, setDraft] = useDraft(`agenda ${meeting.id}`);
  const adding = pressed || draft.text !== '';
  const setText = (typed: string) => setDraft({ ...EMPTY_DRAFT, text: typed });
  const write = (typed: string) => {
    setText(typed);
    // Taken in or emptied, it stays for the next.
    setPressed(true);
  };
  const opener = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const tellWriting = useEffectEvent((writing: boolean) => onWriting?.(writing));
  useEffect(() => {
    if (!adding) return;
    tellWriting(true);
    return () => tellWriting(false);
  }, [adding]);
  const isOver = meeting.end <= now;
  if (!lines || (isOver && items.length === 0 && !adding)) return null;
  const add = (point: string) =>
    void run(
      () => addAgendaPoint(db, { text: point, meetingId: meeting.id }, Date.now()),
      i18n.t('agenda.added'),
    );
  const putAway = () => {
    setText('');
    setPressed(false);
  };
  const close = () => {
    const left = line.current;
    // Closed because the focus is elsewhere already.
    if (!left?.contains(document.activeElement)) return putAway();
    // Of a meeting that is over the whole agenda may go with its line.
    const page = left.closest('main');
    focusAfter(putAway, () => opener.current ?? page);
  };
  return (
    <section className={styles.agenda} aria-label={i18n.t('agenda.title')}>
      {(items.length > 0 || !adding) && (
        <div className={styles.head}>
          {items.length > 0 && <h3 className={text.strong}>{i18n.t('agenda.title')}</h3>}
          {!isOver && !adding && (
            <button
              ref={opener}
              type="button"
              className={styles.add}
              onClick={() => setPressed(true)}
            >
              {i18n.t(items.length > 0 ? 'agenda.add' : 'agenda.begin')}
            </button>
          )}
        </div>
      )}
      {items.length > 0 && (
        <ul>
          {shown.map((line) => (
            <AgendaRow
              key={line.id}
              line={line}
              people={people}
              onTick={(done) =>
                note({ ...line, point: { ...line.point, state: done ? 'done' : 'open' } }, done)
              }
            />
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <ShowMore rest={rest} page={PAGE} onMore={more} />
      </div>
      {adding && (
        <div ref={line} className={styles.line}>
          <AddLine
            label={i18n.t('agenda.point')}
            placeholder={i18n.t('agenda.hint')}
            onAdd={add}
            onClose={close}
            kept={{ text: draft.text, change: write, restored: !pressed }}
          />
        </div>
      )}
    </section>
  );
}
