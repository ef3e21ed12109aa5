import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useWindowId } from '@/components/app/use-window-id';
import { onPanelRequest } from '@/utils/browser/panel-request';

/** A walk that was asked for from outside: with whom the words name, or without words with whoever waits. */
export interface WalkWish {
  words: string | undefined;
}

/**
 * What was asked for and the page that answers meet here. Not in the address: the words are whatever
 * stood on somebody's page.
 */
let waiting: WalkWish | null = null;
const listeners = new Set<() => void>();

function setWaiting(wish: WalkWish | null): void {
  waiting = wish;
  for (const listener of listeners) listener();
}

/** Leads to the page that finds out with whom, when a walk is asked for by the browser's menu or a shortcut. */
export function useWalkRequests(): void {
  const windowId = useWindowId();
  const [, navigate] = useLocation();
  const answer = useEffectEvent((words: string | undefined) => {
    setWaiting({ words });
    navigate('/walk');
  });
  useEffect(() => {
    if (windowId === undefined) return undefined;
    return onPanelRequest('walk', windowId, ({ text }) => answer(text));
  }, [windowId]);
}

/** The last wish that nobody has answered; null for none. */
export function useWalkWish(): WalkWish | null {
  return useSyncExternalStore(subscribe, () => waiting);
}

/** It is answered: whoever comes back to the page is not led on again. */
export function answerWalkWish(): void {
  setWaiting(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
