import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';
import { Kbd } from './kbd';
import styles from './toast.module.css';
import { useHotkey } from './use-hotkey';

/** How long a toast stays: long enough to read and change one's mind. */
const LIFETIME_MS = 10_000;

export interface ToastMessage {
  /** Changes with every message, so that the same words twice are two toasts. */
  id: number;
  text: string;
  undo?: () => void;
  /** What else can be done about it. */
  also?: { label: string; act: () => void };
}

/**
 * What was just done, with Undo under the key Z. Leaves by itself, but not while the pointer
 * or the focus is on it. The region stays in the page so that assistive technology hears it fill.
 */
export function Toast({ message, onLeave }: { message: ToastMessage | null; onLeave: () => void }) {
  const [held, setHeld] = useState(false);
  const id = message?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(onLeave, LIFETIME_MS);
    return () => clearTimeout(timer);
  }, [id, held, onLeave]);

  const { undo, also } = message ?? {};
  const leaveWith = (act: (() => void) | undefined) => () => {
    setHeld(false);
    onLeave();
    act?.();
  };
  const takeBack = leaveWith(undo);
  useHotkey(undo ? 'z' : null, takeBack);

  return (
    <div className={styles.place} role="status" data-words>
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds it; the button inside acts
        <div
          key={message.id}
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p>{message.text}</p>
          {also && (
            <Button kind="text" onClick={leaveWith(also.act)}>
              {also.label}
            </Button>
          )}
          {undo && (
            <Button kind="text" aria-keyshortcuts="z" onClick={takeBack}>
              {i18n.t('ui.undo')} <Kbd>Z</Kbd>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
