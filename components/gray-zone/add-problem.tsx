import { Plus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { afterPress } from '@/components/ui/after-press';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { addIssue } from '@/utils/records/issues';
import styles from './add-problem.module.css';
import { useGuess } from './use-guess';

/** The button that adds a problem, and the one line that it opens. */
export function AddProblem() {
  const db = useDatabase();
  const run = useCommand();
  const guess = useGuess();
  const [text, setText] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  const open = text !== null;
  useEffect(() => {
    if (!open && refocus.current) button.current?.focus();
    refocus.current = false;
  }, [open]);
  if (text === null) {
    return (
      <Button ref={button} kind="main" big onClick={() => setText('')}>
        <Icon of={Plus} />
        {i18n.t('gray_zone.add')}
      </Button>
    );
  }
  const add = async () => {
    const title = text.trim();
    if (title === '') return;
    setText('');
    const now = Date.now();
    const done = await run(
      async () => addIssue(db, { title, ...(await guess(title)) }, now),
      i18n.t('gray_zone.added', [title]),
    );
    if (!done) setText((since) => (since ? `${title} ${since}` : title));
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
    >
      <Input
        autoFocus
        aria-label={i18n.t('gray_zone.title')}
        placeholder={i18n.t('gray_zone.example')}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={({ relatedTarget }) => {
          if (text.trim() === '' && !relatedTarget) afterPress(() => setText(null));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          refocus.current = true;
          setText(null);
        }}
      />
      <Button type="submit" kind="main">
        {i18n.t('gray_zone.add_submit')}
      </Button>
    </form>
  );
}
