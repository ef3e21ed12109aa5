import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/browser/messages';
import { watchGoogleCalendar } from '@/utils/calendars/google/watch';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    const ended = new AbortController();
    ctx.onInvalidated(() => ended.abort());
    /** A page outlives the extension that was updated or removed; then there is nobody to tell. */
    const send = (message: () => Promise<void>) => {
      if (!ctx.isValid) return ended.abort();
      Promise.resolve()
        .then(message)
        .catch(() => {
          if (!ctx.isValid) ended.abort();
        });
    };
    watchGoogleCalendar({
      document,
      location,
      signal: ended.signal,
      now: Date.now,
      onReading: (reading) => send(() => sendMessage('pageRead', reading)),
      onFocus: (focus) => send(() => sendMessage('pageFocus', focus)),
    });
  },
});
