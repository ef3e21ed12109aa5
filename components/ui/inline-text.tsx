import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names';
import styles from './inline-text.module.css';

type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * Words that are edited where they stand: click or Enter opens, Enter or leaving saves, Escape
 * gives the old ones back. With `multiline`, Shift+Enter is a new line. `onSave` gets trimmed
 * words that differ from `value`; empty ones only when not `required`.
 */
export function InlineText({
  value,
  label,
  placeholder,
  multiline = false,
  required = false,
  onSave,
  children,
}: {
  value: string;
  /** What this is ("Title"), for assistive technology. */
  label: string;
  /** Stands in while empty ("Add a title"). */
  placeholder?: string;
  multiline?: boolean;
  required?: boolean;
  onSave: (value: string) => void;
  /** Shown instead of the plain value, such as a quote. */
  children?: ReactNode;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const box = useRef<Box>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returnFocus = useRef(false);
  const editing = draft !== null;

  useEffect(() => {
    if (editing) {
      box.current?.focus();
      box.current?.select();
    } else if (returnFocus.current) {
      returnFocus.current = false;
      button.current?.focus();
    }
  }, [editing]);

  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={classNames(styles.text, value === '' && styles.blank)}
        onClick={() => setDraft(value)}
        title={label}
      >
        {value === '' ? (placeholder ?? label) : <bdi>{children ?? value}</bdi>}
      </button>
    );
  }

  const close = (save: boolean, refocus: boolean) => {
    const next = draft.trim();
    returnFocus.current = refocus;
    setDraft(null);
    if (save && next !== value && (next !== '' || !required)) onSave(next);
  };
  const shared = {
    'aria-label': label,
    value: draft,
    placeholder,
    dir: 'auto',
    onChange: (event: { currentTarget: Box }) => setDraft(event.currentTarget.value),
    onBlur: () => close(true, false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
        event.preventDefault();
        close(true, true);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        close(false, true);
      }
    },
  };
  return multiline ? (
    <textarea
      {...shared}
      ref={(element) => {
        box.current = element;
      }}
      rows={Math.min(8, draft.split('\n').length + 1)}
      className={classNames(styles.input, styles.area)}
    />
  ) : (
    <input
      {...shared}
      ref={(element) => {
        box.current = element;
      }}
      className={styles.input}
    />
  );
}
