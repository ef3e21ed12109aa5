/** What the list asks of the screen around it. */
export interface ListKeys {
  /** Selects from the last single one, or from `from` where none was begun, to `to`. */
  extend(from: string | null, to: string): void;
  /** The arrow up on the first row. */
  leaveTop(): void;
}

export type Step = { kind: 'to' | 'extend'; index: number } | { kind: 'toggle' | 'open' | 'leave' };

const PAGE = 8;

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key on row `at` of `count` means; null for one that is not the list's. `ticking`: on a box. */
export function listStep(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  at: number,
  count: number,
  ticking: boolean,
): Step | null {
  if (ctrlKey || metaKey || altKey) return null;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  if (to !== undefined) {
    if (key === 'ArrowUp' && at === 0 && !shiftKey) return { kind: 'leave' };
    const index = Math.max(0, Math.min(count - 1, to));
    return { kind: shiftKey ? 'extend' : 'to', index };
  }
  if (key.toLowerCase() === 'x') return { kind: 'toggle' };
  // A box is ticked by the space bar and a link opened by Enter as it is.
  if (key === ' ' && !ticking) return { kind: 'toggle' };
  if (key === 'Enter' && ticking) return { kind: 'open' };
  return null;
}
