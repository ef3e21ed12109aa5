import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { i18n } from '#i18n';
import styles from './combobox.module.css';
import { Input } from './field';

export interface ComboOption {
  id: string;
  /** What stands in the list; the words that are searched are the caller's business. */
  content: ReactNode;
}

/**
 * A field with a list under it that follows what is typed (ARIA 1.2 combobox with a listbox): arrows
 * move, Enter takes, Escape closes. Chooses and forgets: what was chosen is shown by the caller.
 */
export function Combobox({
  label,
  placeholder,
  find,
  onChoose,
  onLeave,
  ref,
}: {
  label: string;
  placeholder?: string;
  /** The options for what was typed, best first; few. Called on every key, with blanks taken off. */
  find: (typed: string) => readonly ComboOption[];
  onChoose: (id: string) => void;
  /** Escape on a closed list. */
  onLeave?: () => void;
  ref?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const options = open ? find(typed.trim()) : [];
  const current = options[Math.min(at, options.length - 1)];

  const choose = (option: ComboOption | undefined) => {
    if (!option) return;
    setOpen(false);
    setTyped('');
    setAt(0);
    onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!open) setOpen(true);
      else if (options.length > 0) setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape') {
      if (open) {
        // The dialog around it stays.
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
      } else onLeave?.();
    }
  };

  return (
    <div className={styles.combobox}>
      <Input
        ref={ref}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={open && current ? `${id}-${current.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={label} className={styles.list} hidden={!open}>
        {options.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            className={styles.option}
            // The field keeps the focus, so it is not left before the press arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.content}
          </div>
        ))}
      </div>
      {open && options.length === 0 && (
        <p role="status" className={styles.none}>
          {i18n.t('ui.nothing_found')}
        </p>
      )}
    </div>
  );
}
