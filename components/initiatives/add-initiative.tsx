import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { FunctionsField } from '@/components/functions/functions-field';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { addInitiative } from '@/utils/records/initiatives';
import styles from './initiatives.module.css';

/** One line for what it is; as soon as there are words, tokens for the functions it needs. */
export function AddInitiative() {
  const db = useDatabase();
  const run = useCommand();
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [functionIds, setFunctionIds] = useState<AnyFunctionId[]>([]);
  const add = async () => {
    const given = { title, functionIds };
    // The line is free at once: a second Enter finds nothing to add, and the next words lose none.
    setTitle('');
    setFunctionIds([]);
    input.current?.focus();
    if (await run(() => addInitiative(db, given, Date.now()), i18n.t('initiatives.added'))) return;
    setTitle((typed) => (typed === '' ? given.title : typed));
    setFunctionIds(given.functionIds);
  };
  return (
    <div className={styles.add}>
      <form
        className={styles.line}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (title.trim() === '') input.current?.focus();
          else void add();
        }}
      >
        <Input
          ref={input}
          aria-label={i18n.t('initiatives.new')}
          placeholder={i18n.t('initiatives.new_hint')}
          autoComplete="off"
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button kind="main" type="submit">
          {i18n.t('initiatives.add')}
        </Button>
      </form>
      {title.trim() !== '' && (
        <FunctionsField
          label={i18n.t('initiatives.needs')}
          value={functionIds}
          onChange={setFunctionIds}
        />
      )}
    </div>
  );
}
