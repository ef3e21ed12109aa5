import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { DueToken } from '@/components/capture/due-token';
import styles from '@/components/person/person.module.css';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Input } from '@/components/ui/field';
import { Token } from '@/components/ui/token';
import { addPromise } from '@/utils/records/promises';
import type { LocalDate } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { owesWords } from './promise-words';
import own from './promises.module.css';

/** One line: what is promised; whose promise it is and until when are tokens under it. */
export function AddPromise({
  personId,
  name,
  onClose,
}: {
  personId: string;
  /** Short, for "Odalys owes". */
  name: string;
  onClose: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [by, setBy] = useState<PromiseRecord['by']>('me');
  const [due, setDue] = useState<LocalDate | undefined>(undefined);
  const add = async () => {
    if (text.trim() === '') return;
    const given = { text, by, due, personIds: [personId] };
    // The line is free at once: a second Enter finds nothing to add, and the next words lose none.
    setText('');
    setDue(undefined);
    input.current?.focus();
    if (await run(() => addPromise(db, given, Date.now()), i18n.t('promises.added'))) return;
    setText((typed) => (typed === '' ? given.text : typed));
    setDue(due);
  };
  return (
    <form
      className={classNames(styles.add, own.add)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (text.trim() === '' && relatedTarget && !currentTarget.contains(relatedTarget))
          onClose();
      }}
    >
      <Input
        ref={input}
        slim
        autoFocus
        aria-label={i18n.t('promises.new')}
        placeholder={i18n.t('promises.hint')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={own.becomes}>
        <Token
          icon={by === 'me' ? ArrowUpRight : ArrowDownLeft}
          aria-label={i18n.t('promises.other_side', [owesWords({ by }, name)])}
          onClick={() => setBy(by === 'me' ? 'them' : 'me')}
        >
          {owesWords({ by }, name)}
        </Token>
        <DueToken due={due} onChange={setDue} />
        <Button type="submit" disabled={text.trim() === ''}>
          {i18n.t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
