import { browser } from 'wxt/browser';

const CALENDAR_URL = 'https://calendar.google.com/calendar/u/0/r';
/** Host permission is enough to see these tabs; no `tabs` permission is asked for. */
const CALENDAR_TABS = 'https://calendar.google.com/*';

/** Whether a calendar is open in some tab. */
export async function calendarIsOpen(): Promise<boolean> {
  return (await browser.tabs.query({ url: CALENDAR_TABS })).length > 0;
}

/** Shows the open calendar, read afresh with `reload`, or opens one. */
export async function openCalendar({ reload = false } = {}): Promise<void> {
  const [tab] = await browser.tabs.query({ url: CALENDAR_TABS });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: CALENDAR_URL });
    return;
  }
  if (reload) await browser.tabs.reload(tab.id);
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Reads the open calendars anew where they are, without showing them. */
export async function reloadCalendars(): Promise<void> {
  const tabs = await browser.tabs.query({ url: CALENDAR_TABS });
  await Promise.all(tabs.map(({ id }) => id !== undefined && browser.tabs.reload(id)));
}
