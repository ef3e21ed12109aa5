import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser/page-reporter';
import { watchGoogleCards } from '@/utils/calendars/google/watch-cards';
import { sitePatterns } from '@/utils/calendars/sites';

/** Apart from the calendar's own script, so that each stays small. */
export default defineContentScript({
  matches: sitePatterns('google'),
  runAt: 'document_idle',
  main(ctx) {
    watchGoogleCards({ document, location, now: Date.now, ...pageReporter(ctx) });
  },
});
