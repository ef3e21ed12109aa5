import { type FormEvent, type Ref, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PersonPicker } from '@/components/app/person-picker';
import { useCommand } from '@/components/app/use-command';
import { useDock } from '@/components/app/use-dock';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';
import { needsSomebody } from '@/utils/capture/about';
import type { CaptureKind } from '@/utils/capture/kinds';
import type { Person } from '@/utils/records/schema';
import { AskCare } from './ask-care';
import { AtList, optionId } from './at-list';
import styles from './capture.module.css';
import { useTakeRequest } from './capture-request';
import { Chips } from './chips';
import { draftOf, EMPTY_DRAFT, putBack } from './drafts';
import { keepCapture } from './keep-capture';
import { kindWords } from './kind-words';
import { pastedLines } from './pasted-lines';
import { useAtList } from './use-at-list';
import { useDraft } from './use-draft';
import { useNamesAhead } from './use-known-names';
import { useUnderstood } from './use-understood';

/**
 * Write a sentence, see what it will become, change that if need be, keep it with Enter. The
 * unfinished sentence is kept under `draftKey`, so give the element the same `key`.
 */
export function Capture({
  draftKey,
  label,
  placeholder,
  people,
  meetingId,
  dock = false,
  shortcut,
  kind = 'note',
  inputRef,
}: {
  draftKey: string;
  /** What is written about ("Write about this meeting"). */
  label: string;
  placeholder: string;
  /** Whom the page is about: meant where nobody is named. */
  people: readonly Person[];
  meetingId?: string;
  /** Fixed at the page's foot: only a line until it is used. */
  dock?: boolean;
  /** The key that leads here, shown while it is empty. */
  shortcut?: string;
  /** What a sentence is of which nothing is recognised. */
  kind?: CaptureKind;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const db = useDatabase();
  const run = useCommand();
  const docked = useDock();
  const own = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLButtonElement>(null);
  const [draft, setDraft, isRead] = useDraft(draftKey);
  const [finding, setFinding] = useState<'asked' | 'missing' | null>(null);
  const namesAhead = useNamesAhead();
  const becoming = useUnderstood(draft, kind, people, meetingId);
  const { about, unclear, kept, known } = becoming;
  const list = useAtList(
    own,
    draft,
    setDraft,
    known,
    people.map(({ id }) => id),
  );
  const isOpen = list.people.length > 0;
  const text = draft.text.trim();
  useTakeRequest(draftKey, own, isRead, (words) =>
    setDraft({ ...EMPTY_DRAFT, text: text === '' ? words : `${text} ${words}` }),
  );

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (text === '') return;
    if (unclear.length > 0) return choice.current?.click();
    if (about.length === 0 && needsSomebody(kept.kind, meetingId)) return setFinding('missing');
    // At once: what is typed while it is written is the next sentence.
    setDraft(EMPTY_DRAFT);
    const done = await run(() => keepCapture(db, kept, Date.now()), kindWords(kept.kind).kept);
    if (!done) setDraft(putBack(draft, draftOf(draftKey)));
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
            aria-autocomplete="list"
            {...(isOpen && {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': list.id,
              'aria-activedescendant': list.current && optionId(list.id, list.current.id),
            })}
            placeholder={placeholder}
            autoComplete="off"
            dir="auto"
            value={draft.text}
            onChange={(event) => {
              const written = event.currentTarget.value;
              // Another sentence begins; what was said of the last one is not about it.
              setDraft(written === '' ? EMPTY_DRAFT : { ...draft, text: written });
              list.follow();
            }}
            onPaste={(event) => {
              const lines = pastedLines(event.clipboardData.getData('text/plain'));
              if (lines === null) return;
              // What was several sentences elsewhere is no single promise.
              event.preventDefault();
              const field = event.currentTarget;
              const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
              const written = field.value.slice(0, from) + lines + field.value.slice(to);
              setDraft({ ...draft, text: written, kind: draft.kind ?? 'note' });
              const caret = from + lines.length;
              requestAnimationFrame(() => field.setSelectionRange(caret, caret));
            }}
            onFocus={namesAhead}
            onSelect={list.follow}
            onBlur={list.close}
            onKeyDown={(event) => {
              if (list.takesKey(event)) return;
              // Within a word that is being composed the key is the keyboard's own.
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
                event.currentTarget.blur();
              }
            }}
          />
          {isOpen && (
            <AtList
              id={list.id}
              people={list.people}
              current={list.current}
              onChoose={list.choose}
            />
          )}
          {shortcut && <Kbd>{shortcut.toUpperCase()}</Kbd>}
        </div>
        <div className={styles.becomes}>
          <Chips
            draft={draft}
            becoming={becoming}
            page={people}
            choice={choice}
            onChange={(next) => {
              setDraft(next);
              // A chip that went takes no focus with it.
              requestAnimationFrame(() => {
                if (document.activeElement === document.body) own.current?.focus();
              });
            }}
            onFind={() => setFinding('asked')}
          />
          {finding && (
            <span className={styles.find}>
              <PersonPicker
                ref={(element) => element?.focus()}
                label={i18n.t('capture.find_person')}
                placeholder={i18n.t('capture.find_person')}
                except={about.map(({ id }) => id)}
                onChoose={({ id }) => {
                  setDraft({
                    ...draft,
                    with: [...draft.with, id],
                    without: draft.without.filter((one) => one !== id),
                  });
                  setFinding(null);
                  own.current?.focus();
                }}
                onLeave={() => {
                  setFinding(null);
                  own.current?.focus();
                }}
              />
              {finding === 'missing' && (
                <span role="status" className={styles.missing}>
                  {i18n.t('capture.about_nobody')}
                </span>
              )}
            </span>
          )}
          {/* The page's filled button is its card's or its head's. */}
          <Button type="submit" kind={dock ? 'plain' : 'main'} disabled={text === ''}>
            {i18n.t('capture.keep')} <Kbd>↵</Kbd>
          </Button>
        </div>
        {kept.kind === 'ask-of-them' && about.length > 0 && <AskCare about={about} />}
      </div>
    </form>
  );
}
