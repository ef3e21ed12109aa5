import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchFocus } from '@/utils/browser/focus';

/** Google's id of the event that is open in this window's calendar; null for none. */
export function useCalendarFocus(): string | null {
  const [openEvent, setOpenEvent] = useState<string | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void browser.windows.getCurrent().then(({ id }) => {
      if (left || id === undefined) return;
      stop = watchFocus(id, (focus) => setOpenEvent(focus?.googleEventId ?? null));
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  return openEvent;
}
