import { useEffect, useEffectEvent } from 'react';

function isTyping(target: EventTarget | null): boolean {
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
 * A key of its own for an action, on the whole page: never while something is being typed,
 * never with Ctrl, Alt or Cmd, never under an open dialog or menu. `key` is as in `KeyboardEvent.key`,
 * lower case; null for none now.
 */
export function useHotkey(key: string | null, handler: (event: KeyboardEvent) => void): void {
  const run = useEffectEvent(handler);
  useEffect(() => {
    if (key === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isPressing(event)) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}
