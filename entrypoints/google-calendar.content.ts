import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/browser/messages';
import { watchGoogleCalendar } from '@/utils/calendars/google/watch';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    const ended = new AbortController();
    const { signal } = ended;
    ctx.onInvalidated(() => ended.abort());
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
    watchGoogleCalendar({
      document,
      location,
      signal,
      now: Date.now,
      onReading: (reading) => send(() => sendMessage('pageRead', reading)),
      onFocus: (focus) => send(() => sendMessage('pageFocus', focus)),
    });
    addEventListener('pagehide', () => send(() => sendMessage('pageFocus', null)), { signal });
  },
});
