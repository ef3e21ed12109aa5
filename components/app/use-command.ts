import { useCallback } from 'react';
import { NOTHING_DONE, type Undo } from '@/utils/records/undo';
import { notSaved, useToast } from './toast-provider';

export type RunCommand = (
  work: () => Promise<Undo>,
  /** Shown with Undo; without it the change speaks for itself. */
  message?: string,
) => Promise<boolean>;

/**
 * Runs a command of `utils/records` and says so in a toast that takes it back. A failed one is
 * said too, and nothing is thrown: the answer tells whether it was done.
 */
export function useCommand(): RunCommand {
  const toasts = useToast();
  return useCallback(
    async (work, message) => {
      try {
        const undo = await work();
        // A second press must not take the place of the Undo that the first one offers.
        if (message !== undefined && undo !== NOTHING_DONE) toasts.show(message, undo);
        return true;
      } catch (error) {
        toasts.show(notSaved(error));
        return false;
      }
    },
    [toasts],
  );
}
