import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageReading } from '@/utils/calendars/sighting';
import type { PageFocus } from './messages';
import { onMessage, sendMessage } from './page-messages';

export interface PageReporter {
  /** Aborts when there is nobody to tell any more. */
  signal: AbortSignal;
  onReading(reading: PageReading): void;
  onFocus(focus: PageFocus): void;
}

/** Tells the background what a calendar's page shows, for as long as the page and we are there. */
export function pageReporter(ctx: ContentScriptContext): PageReporter {
  const ended = new AbortController();
  const { signal } = ended;
  ctx.onInvalidated(() => ended.abort());
  let open = false;
  /** A page outlives the extension that was updated or removed; then there is nobody to tell. */
  const attempt = async (message: () => Promise<void>) => {
    if (ctx.isValid) await message();
    else ended.abort();
  };
  /** A worker that is stopped while it answers rejects; the second attempt wakes a new one. */
  const send = (message: () => Promise<void>) => {
    attempt(message)
      .catch(() => attempt(message))
      .catch(() => undefined);
  };
  onMessage('areYouThere', () => true);
  send(() => sendMessage('pageHere'));
  const onFocus = (focus: PageFocus) => {
    open = focus !== null;
    send(() => sendMessage('pageFocus', focus));
  };
  // A frame that goes says nothing about what another frame of the tab has open.
  addEventListener('pagehide', () => open && onFocus(null), { signal });
  return { signal, onFocus, onReading: (reading) => send(() => sendMessage('pageRead', reading)) };
}
