import { useEffect, useEffectEvent } from 'react';

/** Whether a key goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement &&
        !['radio', 'checkbox', 'button'].includes(target.type)))
  );
}

/** Space and Enter press what has the focus; a key of the page must not take them from it. */
function isPressing(event: KeyboardEvent): boolean {
  return (
    (event.key === ' ' || event.key === 'Enter') &&
    event.target instanceof Element &&
    event.target.closest('button, a, input, summary, [role]') !== null
  );
}

/**
 * Whether a key is meant for the page: not held, with no Ctrl, Alt or Cmd, not typed into a field,
 * not for an open dialog or menu, nor taken by somebody else.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  if (isPressing(event)) return false;
  return !document.querySelector('dialog[open], [popover]:popover-open');
}

/**
 * A key of its own for an action, on the whole page: never while something is being typed,
 * never with Ctrl, Alt or Cmd, never under an open dialog or menu. `key` is as in `KeyboardEvent.key`,
 * lower case; null for none now.
 */
export function useHotkey(key: string | null, handler: (event: KeyboardEvent) => void): void {
  const run = useEffectEvent(handler);
  useEffect(() => {
    if (key === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !isForPage(event)) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}
