import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useInvitationTexts } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { TextArea } from '@/components/ui/field';
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
  onEnter,
}: {
  invitation: Invitation;
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
        aria-describedby={`${id}-note`}
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
  const texts = useInvitationTexts() ?? [];
  const { situations, chosen, situation, own } = invitation;
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
              {situationName(one)}
            </option>
          ))}
          {fitting.length > 0 && (
            <optgroup label={i18n.t('walk_form.own')}>
              {fitting.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </optgroup>
          )}
        </>
      }
      onChange={invitation.choose}
    >
      <bdi>{own ? nameOf(own) : situationName(situation)}</bdi>
    </ChoiceInPlace>
  );
}

/** Keeps what was written as words of the user's own, changes those, or forgets them. */
function OwnWords({ invitation }: { invitation: Invitation }) {
  const toasts = useToast();
  const texts = useInvitationTexts() ?? [];
  const { own, situation, edited } = invitation;
  const set = (next: InvitationText[], said: string) => {
    const before = texts;
    void invitationTextsSetting.set(next);
    toasts.show(said, () => invitationTextsSetting.set(before));
  };
  const words = () => invitation.template().slice(0, LONGEST_INVITATION_TEXT).trim();
  const keep = () => {
    const kept = { id: crypto.randomUUID(), situation, text: words() };
    if (kept.text === '') return;
    set([...texts, kept].slice(-MOST_INVITATION_TEXTS), i18n.t('walk_form.kept'));
    invitation.choose(kept.id);
    invitation.reset();
  };
  const change = () => {
    const text = words();
    if (!own || text === '') return;
    set(
      texts.map((one) => (one.id === own.id ? { ...one, text } : one)),
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
        <Button kind="text" onClick={invitation.reset}>
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
