import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageReporter } from '@/utils/browser/page-reporter';
import { watchOutlookCalendar } from '@/utils/calendars/outlook/watch';
import { sitePatterns } from '@/utils/calendars/sites';

export default defineContentScript({
  matches: sitePatterns('outlook'),
  // Teams shows the calendar in a frame.
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    watchOutlookCalendar({ document, location, now: Date.now, ...pageReporter(ctx) });
  },
});
