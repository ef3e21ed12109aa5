import { type RefObject, useLayoutEffect } from 'react';

/**
 * A part of the page that goes with the focus in it, whatever took it away, hands it on: a list's item
 * to the one beside it, anything else (or the last item) to the page. `part` is its outermost element.
 */
export function useFocusHandedOn(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      // Still on the page: React takes it off when this is over.
      if (!element?.contains(document.activeElement)) return;
      const beside =
        element instanceof HTMLLIElement
          ? (element.nextElementSibling ?? element.previousElementSibling)
          : null;
      const next =
        beside?.querySelector<HTMLElement>('button, a[href]') ??
        element.parentElement?.closest<HTMLElement>('main');
      next?.focus({ preventScroll: true });
    };
  }, [part]);
}
