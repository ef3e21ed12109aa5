import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Toast, type ToastMessage } from '@/components/ui/toast';
import { Refusal } from '@/utils/records/refusal';
import { storageProblemOf } from '@/utils/records/storage-error';
import type { Undo } from '@/utils/records/undo';

export interface Toasts {
  /** Says what was done; with `undo`, how to take it back. Takes the place of the one before. */
  show(message: string, undo?: Undo, also?: AlsoOffered): void;
}

/** Another thing to do about what was done: its words, and those for when it is done as well. */
export interface AlsoOffered {
  label: string;
  act: () => Promise<Undo>;
  done: string;
}

const ToastContext = createContext<Toasts | null>(null);

/** One toast at a time for the whole page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const leave = useCallback(() => setMessage(null), []);
  const toasts = useMemo<Toasts>(() => {
    let last = 0;
    const show = (text: string, undo?: Undo, also?: AlsoOffered) => {
      last += 1;
      setMessage({
        id: last,
        text,
        ...(undo && {
          undo: () =>
            void undo().then(
              () => show(i18n.t('ui.undone')),
              (error: unknown) => show(notSaved(error)),
            ),
        }),
        ...(also && {
          also: {
            label: also.label,
            act: () =>
              void also.act().then(
                (back) => show(also.done, back),
                (error: unknown) => show(notSaved(error)),
              ),
          },
        }),
      });
    };
    return { show };
  }, []);
  return (
    <ToastContext value={toasts}>
      {children}
      <Toast message={message} onLeave={leave} />
    </ToastContext>
  );
}

/** A failed write in words. */
export function notSaved(error: unknown): string {
  if (error instanceof Refusal && error.reason === 'name-taken') {
    return i18n.t('functions.name_taken');
  }
  return storageProblemOf(error)?.kind === 'full'
    ? i18n.t('ui.not_saved_full')
    : i18n.t('ui.not_saved');
}

export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (toasts === null) throw new Error('useToast outside ToastProvider');
  return toasts;
}
