import { flushSync } from 'react-dom';

/**
 * Draws a change at once and puts the focus where it belongs then, so that the very next key goes
 * there, and a focus that has moved on by itself is not taken back. Called in event handlers only.
 */
export function focusAfter(
  change: () => void,
  element: () => HTMLElement | null | undefined,
): void {
  flushSync(change);
  element()?.focus();
}
