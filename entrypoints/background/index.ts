import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/browser/alarms';
import { onFirstStart } from '@/utils/browser/first-start';
import { forgetTab, setFocus } from '@/utils/browser/focus';
import { inTurn } from '@/utils/browser/in-turn';
import { tellRecordsChanged } from '@/utils/browser/marks';
import { onMessage } from '@/utils/browser/messages';
import { watchPermissions } from '@/utils/browser/permission-changes';
import {
  afterNoticeSetting,
  briefReminderSetting,
  hidingSetting,
  practiceReminderSetting,
  profileSetting,
  roundNudgeSetting,
} from '@/utils/browser/settings';
import { openSidebarOnAction } from '@/utils/browser/sidebar';
import { findStaleTabs, forgetStaleTab } from '@/utils/browser/stale-tabs';
import { answerMarks } from './answer-marks';
import { askAfter } from './ask-after';
import { offerHiding } from './offer-hiding';
import { offerPanel } from './offer-panel';
import { followNotices } from './open-notice';
import { refreshBadge } from './refresh-badge';
import { refreshCalls } from './refresh-calls';
import { refreshFeeds } from './refresh-feeds';
import { remindBriefs } from './remind-brief';
import { planPracticeReminder, remindPractice, resumePracticeReminder } from './remind-practice';
import { nudgeRound, planRoundNudge, resumeRoundNudge } from './remind-round';
import { type CalendarPage, calendarPage, isCalendarPage, isOwnPage, readFocus } from './senders';
import { takeReading } from './take-reading';

export default defineBackground({
  type: 'module',
  main() {
    const remind = inTurn(() => remindBriefs(Date.now()));
    const askOfEnded = inTurn(() => askAfter(Date.now()));
    /** What is derived from the records: the badge here, the marks in the calendar pages. */
    const refresh = inTurn(async ({ whole = false } = {}) => {
      await refreshBadge(Date.now(), whole);
      await tellRecordsChanged(Date.now());
      await refreshCalls(Date.now());
      await remind();
      await askOfEnded();
    });
    /** What depends on whether the screen is shared. */
    const refreshHiding = inTurn(async () => {
      await refreshCalls(Date.now());
      await refreshBadge(Date.now());
    });
    const take = inTurn((message: unknown, page: CalendarPage) =>
      takeReading(message, page, Date.now()),
    );

    const readFeeds = inTurn(async (at?: string) => {
      if ((await refreshFeeds(Date.now(), at)) === 'kept') await refresh();
    });

    onMessage('pageHere', async ({ sender }) => {
      const tabId = sender.tab?.id;
      if (isCalendarPage(sender) && tabId !== undefined) await forgetStaleTab(tabId);
    });
    onMessage('pageRead', async ({ data, sender }) => {
      const page = calendarPage(sender);
      if (page && (await take(data, page)) === 'kept') await refresh();
    });
    onMessage('pageFocus', async ({ data, sender }) => {
      const page = calendarPage(sender);
      const focus = page ? readFocus(data, page.site) : undefined;
      const { id: tabId, windowId } = sender.tab ?? {};
      if (focus === undefined) return;
      if (tabId !== undefined && windowId !== undefined) await setFocus({ windowId, tabId }, focus);
    });
    onMessage('chipMarks', ({ data, sender }) => (isCalendarPage(sender) ? answerMarks(data) : []));
    onMessage('recordsChanged', async ({ sender }) => {
      if (isOwnPage(sender)) await refresh();
    });
    onMessage('readFeeds', async ({ data, sender }) => {
      if (isOwnPage(sender)) await readFeeds(data.now);
    });

    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void forgetStaleTab(tabId);
    });
    // At a start everybody is looked at: another version may judge otherwise.
    void onFirstStart(() => {
      void refresh({ whole: true });
      void readFeeds();
      void findStaleTabs({ updated: false });
      // An update takes the alarms along, and a browser that was closed missed them.
      void resumePracticeReminder(Date.now());
      void resumeRoundNudge(Date.now());
    });
    browser.runtime.onStartup.addListener(() => void refresh({ whole: true }));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void refresh({ whole: true });
      if (reason === 'update') void findStaleTabs({ updated: true });
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    });
    onAlarm('badge', () => void refresh());
    onAlarm('feeds', () => void readFeeds());
    onAlarm('practice', () => void remindPractice(Date.now()));
    onAlarm('call', () => void refreshHiding());
    onAlarm('before-meeting', () => void remind());
    onAlarm('after-meeting', () => void askOfEnded());
    onAlarm('round', () => void nudgeRound(Date.now()));
    briefReminderSetting.watch(() => void remind());
    afterNoticeSetting.watch(() => void askOfEnded());
    roundNudgeSetting.watch(() => void planRoundNudge(Date.now()));
    practiceReminderSetting.watch(() => void planPracticeReminder(Date.now()));
    // Its zone says when the morning is.
    profileSetting.watch(() => {
      void planPracticeReminder(Date.now());
      void planRoundNudge(Date.now());
      void remind();
      void askOfEnded();
    });
    hidingSetting.watch(() => void refreshHiding());
    // The browser's messages are there only once they are allowed.
    watchPermissions(followNotices);
    openSidebarOnAction();
    offerPanel();
    offerHiding();
  },
});
