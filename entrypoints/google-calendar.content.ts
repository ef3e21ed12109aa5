import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser/page-reporter';
import { watchGoogleCalendar } from '@/utils/calendars/google/watch';
import { sitePatterns } from '@/utils/calendars/sites';

export default defineContentScript({
  matches: sitePatterns('google'),
  runAt: 'document_idle',
  main(ctx) {
    watchGoogleCalendar({ document, location, now: Date.now, ...pageReporter(ctx) });
  },
});
