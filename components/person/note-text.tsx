import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { focusBeside } from '@/components/functions/focus-beside';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { editNote, removeNote } from '@/utils/records/notes';
import type { Note } from '@/utils/records/schema';
import styles from './person.module.css';

/** A note in the second voice, edited where it stands. Its Markdown is shown as it was typed. */
export function NoteText({ note }: { note: Note }) {
  const db = useDatabase();
  const run = useCommand();
  return (
    <div className={styles.note}>
      <div className={styles.said}>
        <InlineText
          value={note.text}
          label={i18n.t('person.note')}
          multiline
          required
          onSave={(text) =>
            void run(() => editNote(db, note.id, text, Date.now()), i18n.t('person.changed'))
          }
        >
          {i18n.t('today.quoted', [note.text])}
        </InlineText>
      </div>
      <IconButton
        icon={X}
        label={i18n.t('person.remove_note')}
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget, currentTarget.closest('main'));
          void run(() => removeNote(db, note.id), i18n.t('person.note_removed'));
        }}
      />
    </div>
  );
}
