import { type RefObject, useLayoutEffect } from 'react';
import { focusIfLost } from '@/components/ui/focus-if-lost';

/**
 * What takes the place of a walk's button that had the focus, as its form was opened or that was taken
 * back, has the focus then.
 */
export function useWalkFocus(pressed: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = pressed.current;
    return () => {
      if (!element || document.activeElement !== element) return;
      const around = element.closest('li, [data-index], main');
      const next = `[data-walk="${element.dataset.walk}"]`;
      // What comes is there only after what goes.
      queueMicrotask(() => focusIfLost(around?.querySelector<HTMLElement>(next)));
    };
  }, [pressed]);
}
