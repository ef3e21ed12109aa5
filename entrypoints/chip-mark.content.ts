import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { watchMarksSwitch, watchRecordsChanges } from '@/utils/browser/marks';
import { sendMessage } from '@/utils/browser/page-messages';
import { findChipsOf } from '@/utils/calendars/marks/find-chips';
import { watchMarks } from '@/utils/calendars/marks/watch-marks';
import { CALENDAR_PATTERNS } from '@/utils/calendars/sites';

export default defineContentScript({
  matches: [...CALENDAR_PATTERNS],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    const findChips = findChipsOf(location.href);
    if (!findChips) return;
    const list = new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'conjunction' });
    let marking: AbortController | undefined;
    let ask: () => void = () => undefined;
    const stops = [
      watchRecordsChanges(() => ask()),
      watchMarksSwitch((on) => {
        if (on === (marking !== undefined)) return;
        marking?.abort();
        marking = on ? new AbortController() : undefined;
        if (!marking) return;
        ask = watchMarks({
          document,
          signal: marking.signal,
          findChips,
          // A page outlives the extension; asking finds that out and takes the marks away.
          ask: async (events) => (ctx.isValid ? sendMessage('chipMarks', { events }) : []),
          words: (names) => i18n.t('mark.peers', [list.format(names)]),
        });
      }),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
      marking?.abort();
    });
  },
});
