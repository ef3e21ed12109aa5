let pressed = false;
const listen = globalThis.addEventListener;
listen?.('pointerdown', () => set(true), { capture: true });
listen?.('pointerup', () => set(false), { capture: true });
listen?.('pointercancel', () => set(false), { capture: true });

function set(now: boolean): void {
  pressed = now;
}

/**
 * Acts once a press that is under way is over. A field that closes as it is left would otherwise
 * move what was pressed from under the pointer, and the press would count for nothing.
 */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const done = new AbortController();
  const finish = () => {
    done.abort();
    // The click comes after the pointer is up.
    setTimeout(act);
  };
  for (const type of ['pointerup', 'pointercancel'] as const) {
    globalThis.addEventListener(type, finish, { capture: true, signal: done.signal });
  }
}
