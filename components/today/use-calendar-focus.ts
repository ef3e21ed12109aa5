import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchFocus } from '@/utils/browser/focus';
import type { PageFocus } from '@/utils/browser/messages';
import { sameKey } from '@/utils/calendars/event-key';

/** The event that is open in this window's calendar; null for none. */
export function useCalendarFocus(): PageFocus {
  const [openEvent, setOpenEvent] = useState<PageFocus>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void browser.windows.getCurrent().then(({ id }) => {
      if (left || id === undefined) return;
      stop = watchFocus(id, (focus) =>
        setOpenEvent((before) => (sameKey(before, focus) ? before : focus)),
      );
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  return openEvent;
}
