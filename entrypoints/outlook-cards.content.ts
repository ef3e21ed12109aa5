import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser/page-reporter';
import { watchOutlookCards } from '@/utils/calendars/outlook/watch-cards';
import { sitePatterns } from '@/utils/calendars/sites';

/** Apart from the calendar's own script, so that each stays small. */
export default defineContentScript({
  matches: sitePatterns('outlook'),
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    watchOutlookCards({ document, location, now: Date.now, ...pageReporter(ctx) });
  },
});
