import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useInvitationTexts } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { TextArea } from '@/components/ui/field';
import { isolated } from '@/components/ui/isolated';
import {
  type InvitationText,
  invitationTextsSetting,
  LONGEST_INVITATION_TEXT,
  MOST_INVITATION_TEXTS,
} from '@/utils/browser/settings';
import styles from './invitation-field.module.css';
import { situationName } from './invitation-words';
import type { Invitation } from './use-invitation';

const NAME_LENGTH = 28;

/** What the other reads: whose words, the words, and what of them comes from the user's notes. */
export function InvitationField({
  invitation,
  tooLong,
  onEnter,
}: {
  invitation: Invitation;
  /** The form's address would not hold it whole. */
  tooLong: boolean;
  /** Ctrl or Cmd and Enter in the text. */
  onEnter: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const id = useId();
  const { text, fromNotes } = invitation;
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id}>{i18n.t('walk.invitation_label')}</label>
        <WordsChoice invitation={invitation} />
      </div>
      <TextArea
        id={id}
        aria-describedby={`${id}-note ${id}-length`}
        className={styles.letter}
        rows={6}
        value={text}
        onChange={(event) => invitation.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onEnter(event);
        }}
      />
      <p id={`${id}-note`} className={styles.note}>
        {fromNotes.length === 0 ? i18n.t('walk.reads_this') : i18n.t('walk_form.reads_notes')}
      </p>
      <p id={`${id}-length`} className={styles.long} role="status">
        {tooLong && i18n.t('walk_form.too_long')}
      </p>
      {fromNotes.length > 0 && (
        <ul className={styles.notes} aria-label={i18n.t('walk_form.from_notes')}>
          {fromNotes.map(({ key, words, named }) => (
            <li key={key}>
              <label>
                <input type="checkbox" checked={named} onChange={() => invitation.toggle(key)} />
                <bdi>{words}</bdi>
              </label>
            </li>
          ))}
        </ul>
      )}
      <OwnWords invitation={invitation} />
    </div>
  );
}

function WordsChoice({ invitation }: { invitation: Invitation }) {
  const toasts = useToast();
  const texts = useInvitationTexts() ?? [];
  const { situations, chosen, situation, own, edited } = invitation;
  const shown = own ? nameOf(own) : situationName(situation);
  const choose = (words: string) => {
    invitation.choose(words);
    if (!edited) return;
    toasts.show(i18n.t('walk_form.words_kept', [isolated(shown)]), async () =>
      invitation.choose(chosen),
    );
  };
  const withWords = (words: string, name: string) =>
    invitation.isWritten(words) ? i18n.t('walk_form.as_you_wrote', [name]) : name;
  const fitting = texts.filter((one) => situations.some((known) => known === one.situation));
  if (situations.length + fitting.length < 2) return null;
  return (
    <ChoiceInPlace
      label={i18n.t('walk_form.words_label')}
      value={chosen}
      options={
        <>
          {situations.map((one) => (
            <option key={one} value={one}>
              {withWords(one, situationName(one))}
            </option>
          ))}
          {fitting.length > 0 && (
            <optgroup label={i18n.t('walk_form.own')}>
              {fitting.map((one) => (
                <option key={one.id} value={one.id}>
                  {withWords(one.id, nameOf(one))}
                </option>
              ))}
            </optgroup>
          )}
        </>
      }
      onChange={choose}
    >
      <bdi>{shown}</bdi>
    </ChoiceInPlace>
  );
}

/** Keeps what was written as words of the user's own, changes those, or forgets them. */
function OwnWords({ invitation }: { invitation: Invitation }) {
  const toasts = useToast();
  const texts = useInvitationTexts() ?? [];
  const { own, situation, edited, text, write } = invitation;
  const set = (next: InvitationText[], said: string) => {
    const before = texts;
    void invitationTextsSetting.set(next);
    toasts.show(said, async () => {
      await invitationTextsSetting.set(before);
      if (edited) write(text);
    });
  };
  const words = () => invitation.template().slice(0, LONGEST_INVITATION_TEXT).trim();
  const keep = () => {
    const kept = { id: crypto.randomUUID(), situation, text: words() };
    if (kept.text === '') return;
    set([...texts, kept].slice(-MOST_INVITATION_TEXTS), i18n.t('walk_form.kept'));
    invitation.reset();
    invitation.choose(kept.id);
  };
  const change = () => {
    const changed = words();
    if (!own || changed === '') return;
    set(
      texts.map((one) => (one.id === own.id ? { ...one, text: changed } : one)),
      i18n.t('walk_form.changed'),
    );
    invitation.reset();
  };
  const remove = () => {
    if (!own) return;
    set(
      texts.filter(({ id }) => id !== own.id),
      i18n.t('walk_form.removed'),
    );
    invitation.choose(situation);
  };
  const reset = () => {
    invitation.reset();
    toasts.show(i18n.t('walk_form.was_reset'), async () => write(text));
  };
  if (!edited && !own) return null;
  return (
    <div className={styles.own}>
      {edited && own && (
        <Button kind="text" onClick={change}>
          {i18n.t('walk_form.change')}
        </Button>
      )}
      {edited && (
        <Button kind="text" onClick={keep}>
          {i18n.t('walk_form.keep')}
        </Button>
      )}
      {edited && (
        <Button kind="text" onClick={reset}>
          {i18n.t('walk_form.reset')}
        </Button>
      )}
      {own && !edited && (
        <Button kind="text" onClick={remove}>
          {i18n.t('walk_form.remove')}
        </Button>
      )}
    </div>
  );
}

/** The user's own words go by their beginning. */
function nameOf({ text }: InvitationText): string {
  const line = text
    .replaceAll(/\{(name|me|detail)\}[,:]?/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, NAME_LENGTH).trimEnd()}…`;
}
