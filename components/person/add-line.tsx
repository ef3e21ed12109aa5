import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { afterPress } from '@/components/ui/after-press';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import styles from './person.module.css';

/** One line that adds to a list; Enter keeps it and leaves room for the next, Escape puts it away. */
export function AddLine({
  label,
  placeholder,
  onAdd,
  onClose,
}: {
  label: string;
  placeholder: string;
  onAdd: (text: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '') return;
    onAdd(trimmed);
    setText('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <Input
        slim
        autoFocus
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() === '') afterPress(onClose);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      {text.trim() !== '' && <Button type="submit">{i18n.t('ui.save')}</Button>}
    </form>
  );
}
