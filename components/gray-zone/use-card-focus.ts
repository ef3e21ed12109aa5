import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** The link that stands for an issue on the board. */
export function cardLink(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-issue="${CSS.escape(id)}"] h3 a`) ?? null;
}

/**
 * An issue that goes to another stage takes the focus along, though it is drawn anew there; one
 * that leaves the board hands it to the page. `order` changes whenever an issue may have moved.
 */
export function useCardFocus(board: RefObject<HTMLElement | null>, order: unknown) {
  const held = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every new order
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const link = cardLink(board.current, held.current);
    if (link) link.focus();
    else board.current?.closest<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [board, order]);
  return {
    onFocus: ({ target }: FocusEvent) => {
      held.current = target.closest<HTMLElement>('[data-issue]')?.dataset.issue ?? null;
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget) held.current = null;
      // Otherwise it is a press beside everything, or the issue on its way: then it is gone now.
      else {
        setTimeout(() => {
          if (target.isConnected && document.activeElement !== target) held.current = null;
        });
      }
    },
  };
}
