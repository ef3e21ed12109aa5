import { useCallback, useRef } from 'react';

/** The second press of a double click comes within this, by the systems' defaults. */
const DOUBLE_CLICK_MS = 500;

/**
 * An action that must not be done twice by a double click or an impatient key: while it runs, and
 * as long as a double click may last, further calls do nothing and answer undefined.
 */
export function useSingle<Arguments extends unknown[], Result>(
  action: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result | undefined> {
  const busy = useRef(false);
  return useCallback(
    async (...args) => {
      if (busy.current) return undefined;
      busy.current = true;
      const patience = new Promise((resolve) => setTimeout(resolve, DOUBLE_CLICK_MS));
      try {
        return await action(...args);
      } finally {
        void patience.then(() => {
          busy.current = false;
        });
      }
    },
    [action],
  );
}
