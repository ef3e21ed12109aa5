import { CornerDownRight, StickyNote } from 'lucide-react';
import { type FormEvent, type Ref, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useDock } from '@/components/app/use-dock';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';
import { Token } from '@/components/ui/token';
import { addFollowUp } from '@/utils/records/follow-ups';
import { addNote } from '@/utils/records/notes';
import type { Person } from '@/utils/records/schema';
import styles from './capture.module.css';
import { type Draft, draftOf, EMPTY_DRAFT, keepDraft } from './drafts';
import { DueToken } from './due-token';
import { PeopleTokens } from './people-tokens';

/**
 * Write a sentence, see what it will become, keep it with Enter. The unfinished sentence is kept
 * under `draftKey`, so give the element the same `key`.
 */
export function Capture({
  draftKey,
  label,
  placeholder,
  people,
  meetingId,
  dock = false,
  shortcut,
  inputRef,
}: {
  draftKey: string;
  /** What is written about ("Write about this meeting"). */
  label: string;
  placeholder: string;
  /** Whom it may be about; all of them until taken out. */
  people: readonly Person[];
  meetingId?: string;
  /** Fixed at the page's foot: only a line until it is used. */
  dock?: boolean;
  /** The key that leads here, shown while it is empty. */
  shortcut?: string;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const db = useDatabase();
  const run = useCommand();
  const docked = useDock();
  const own = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(draftKey));
  const [busy, setBusy] = useState(false);
  useEffect(() => keepDraft(draftKey, draft), [draftKey, draft]);

  const about = people.filter(({ id }) => !draft.without.includes(id));
  const text = draft.text.trim();
  const followUp = draft.kind === 'follow-up';

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (text === '' || busy) return;
    setBusy(true);
    const subjects = {
      personIds: about.map(({ id }) => id),
      ...(meetingId !== undefined && { meetingId }),
    };
    const now = Date.now();
    const kept = followUp
      ? await run(
          () => addFollowUp(db, { text, ...subjects, due: draft.due }, now),
          i18n.t('capture.kept_follow_up'),
        )
      : await run(() => addNote(db, { text, ...subjects }, now), i18n.t('capture.kept_note'));
    setBusy(false);
    if (kept) setDraft({ ...EMPTY_DRAFT, kind: draft.kind });
    own.current?.focus();
    // Out from under the toast that just came.
    own.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <form
      ref={dock ? docked : undefined}
      className={classNames(styles.capture, dock && styles.dock)}
      onSubmit={keep}
    >
      <div className={styles.box} data-empty={text === ''}>
        <div className={styles.line}>
          <input
            ref={(element) => {
              own.current = element;
              if (typeof inputRef === 'function') inputRef(element);
              else if (inputRef) inputRef.current = element;
            }}
            className={styles.input}
            aria-label={label}
            aria-keyshortcuts={shortcut}
            placeholder={placeholder}
            autoComplete="off"
            dir="auto"
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          {shortcut && <Kbd>{shortcut.toUpperCase()}</Kbd>}
        </div>
        <div className={styles.becomes}>
          <Token
            icon={followUp ? CornerDownRight : StickyNote}
            aria-label={followUp ? i18n.t('capture.is_follow_up') : i18n.t('capture.is_note')}
            onClick={() => setDraft({ ...draft, kind: followUp ? 'note' : 'follow-up' })}
          >
            {followUp ? i18n.t('capture.follow_up') : i18n.t('capture.note')}
          </Token>
          {(text !== '' || draft.without.length > 0) && (
            <PeopleTokens
              people={people}
              without={draft.without}
              onChange={(without) => setDraft({ ...draft, without })}
            />
          )}
          {followUp && (
            <DueToken
              due={draft.due}
              onChange={(due) => {
                const { due: _, ...rest } = draft;
                setDraft(due === undefined ? rest : { ...rest, due });
              }}
            />
          )}
          <Button type="submit" kind="main" disabled={text === ''}>
            {i18n.t('capture.keep')} <Kbd>↵</Kbd>
          </Button>
        </div>
      </div>
    </form>
  );
}
