import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useWindowId } from '@/components/app/use-window-id';
import { onPanelRequest } from '@/utils/browser/panel-request';

/** The place of the line that answers when no other is on the screen. */
export const TODAY_CAPTURE = 'today';

/** What was asked for from outside and the line meet here: its screen may not be there yet. */
const arrivals = new EventTarget();
let waiting: { words: string } | null = null;

/** Leads to Today when the capture line is asked for by the browser's shortcut or from selected text. */
export function useCaptureRequests(): void {
  const windowId = useWindowId();
  const [, navigate] = useLocation();
  const answer = useEffectEvent((words: string) => {
    waiting = { words };
    navigate('/');
    arrivals.dispatchEvent(new Event('arrival'));
  });
  useEffect(() => {
    if (windowId === undefined) return undefined;
    return onPanelRequest('capture', windowId, ({ text = '' }) => answer(text));
  }, [windowId]);
}

/**
 * Gives Today's line the focus and the words it was asked for with: once its unfinished sentence is
 * there, or the words would take its place.
 */
export function useTakeRequest(
  place: string,
  field: RefObject<HTMLInputElement | null>,
  isRead: boolean,
  write: (words: string) => void,
): void {
  const take = useEffectEvent(() => {
    if (place !== TODAY_CAPTURE || !waiting || !isRead) return;
    const { words } = waiting;
    waiting = null;
    if (words !== '') write(words);
    field.current?.focus();
  });
  useEffect(() => {
    if (isRead) take();
    arrivals.addEventListener('arrival', take);
    return () => arrivals.removeEventListener('arrival', take);
  }, [isRead]);
}
