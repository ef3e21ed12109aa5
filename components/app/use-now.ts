import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;
const listeners = new Set<() => void>();
let minute = thisMinute();
let timer: ReturnType<typeof setTimeout> | undefined;

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}

function tick(): void {
  const next = thisMinute();
  if (next !== minute) {
    minute = next;
    for (const listener of listeners) listener();
  }
  clearTimeout(timer);
  // A hidden panel need not tick; becoming visible does.
  if (!document.hidden) timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 5);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', tick);
    tick();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    clearTimeout(timer);
  };
}

/** Now, epoch ms, cut to the minute; renders again when the minute turns. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => minute);
}
