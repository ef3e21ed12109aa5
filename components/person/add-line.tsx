import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { afterPress } from '@/components/ui/after-press';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/field';
import { focusAfter } from '@/components/ui/focus-after';
import styles from './person.module.css';

/**
 * One line that adds to a list; Enter keeps it and leaves room for the next, Escape puts it away and
 * gives the focus back to what opened it, unless `onClose` puts it elsewhere.
 */
export function AddLine({
  label,
  placeholder,
  onAdd,
  onClose,
  kept,
}: {
  label: string;
  placeholder: string;
  onAdd: (text: string) => void;
  onClose: () => void;
  /** Where what is typed is held, if it is to outlive the line; `restored`: it was typed earlier. */
  kept?: { text: string; change: (text: string) => void; restored: boolean };
}) {
  const [own, setOwn] = useState('');
  const text = kept?.text ?? own;
  const setText = kept?.change ?? setOwn;
  // What was pressed has the focus until this line is there.
  const [opener] = useState(() => document.activeElement);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '') return;
    onAdd(trimmed);
    setText('');
  };
  const leave = (field: HTMLElement) => {
    const page = field.closest('main');
    focusAfter(onClose, () => {
      if (document.activeElement !== document.body) return null;
      return opener instanceof HTMLElement && opener.checkVisibility() ? opener : page;
    });
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <Input
        slim
        autoFocus={!kept?.restored}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() === '') afterPress(onClose);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave(event.currentTarget);
        }}
      />
      {text.trim() !== '' && <Button type="submit">{i18n.t('ui.save')}</Button>}
    </form>
  );
}
