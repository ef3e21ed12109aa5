import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './dialog.module.css';

/**
 * A native modal with one form in it. Stays only while the caller renders it; Escape, Cancel and
 * a press on the scrim call `onClose`, its main button `onSubmit`.
 */
export function Dialog({
  title,
  body,
  submit,
  harmful = false,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  body?: ReactNode;
  /** Words on the button that does it; without them there is nothing to do yet. */
  submit?: string;
  harmful?: boolean;
  onSubmit?: () => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {body !== undefined && <p className={styles.body}>{body}</p>}
        {children !== undefined && <div className={styles.form}>{children}</div>}
        <div className={styles.actions}>
          <Button onClick={() => dialog.current?.close()}>{i18n.t('ui.cancel')}</Button>
          {submit !== undefined && (
            <Button type="submit" kind={harmful ? 'harmful' : 'main'}>
              {submit}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
