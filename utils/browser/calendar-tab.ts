import { browser } from 'wxt/browser';
import { detectPage, showsEvents } from '@/utils/calendars/detect';
import { parseUrl } from '@/utils/calendars/parse-url';
import { PAGE_SITES, type PageSite } from '@/utils/calendars/sighting';
import { siteOf, sitePatterns } from '@/utils/calendars/sites';
import { googleWeek, outlookWeek } from '@/utils/calendars/week-address';
import { homeSite, outlookHost } from './pages';
import { calendarChoiceSetting, pagesSetting, profileSetting } from './settings';

const GOOGLE_URL = 'https://calendar.google.com/calendar/u/0/r';

interface OpenTab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
}

/**
 * Tabs at a calendar's hosts, whatever they show there. Host permission is enough to see these; no
 * `tabs` permission is asked for.
 */
export function siteTabs(sites: readonly PageSite[] = PAGE_SITES): Promise<OpenTab[]> {
  return browser.tabs.query({ url: sites.flatMap(sitePatterns) });
}

/** Those that show a calendar, not the mail beside it. */
export async function calendarTabs(sites?: readonly PageSite[]): Promise<OpenTab[]> {
  return (await siteTabs(sites)).filter(({ url }) => showsCalendar(url ?? ''));
}

function showsCalendar(url: string): boolean {
  const site = siteOf(url);
  return site === 'google' || (site === 'outlook' && isCalendarPath(parseUrl(url)?.pathname ?? ''));
}

function isCalendarPath(path: string): boolean {
  return path === '/calendar' || path.startsWith('/calendar/');
}

/** Whether a calendar is open in some tab. */
export async function calendarIsOpen(): Promise<boolean> {
  return (await calendarTabs()).length > 0;
}

/**
 * Shows the open calendar, or opens one. Which of the two: `site`, else the one the user lives in, else
 * the one that is open.
 */
export async function openCalendar(site?: PageSite): Promise<void> {
  const pages = await pagesSetting.get();
  const home = site ?? homeSite(pages, await calendarChoiceSetting.get());
  const [tab] = await calendarTabs(home === null ? PAGE_SITES : [home]);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: await calendarUrl(home ?? 'google') });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/**
 * Shows the week of an instant in the calendar the user lives in, in the tab that has it open, or in
 * a new one: so that it is read. A tab in which an event is being written stays as it is.
 */
export async function openCalendarAt(instant: number): Promise<void> {
  const [pages, choice, profile] = await Promise.all([
    pagesSetting.get(),
    calendarChoiceSetting.get(),
    profileSetting.get(),
  ]);
  const home = homeSite(pages, choice);
  const tabs = await calendarTabs(home === null ? PAGE_SITES : [home]);
  const tab = tabs.find(({ url }) => showsEvents(detectPage(url ?? '').kind));
  const site = siteOf(tab?.url ?? '') ?? home ?? 'google';
  const day = dayIn(pages[site]?.account?.timeZone ?? profile?.working.timeZone, instant);
  const url =
    site === 'google'
      ? googleWeek(day, tab?.url, pages.google?.account?.email)
      : outlookWeek(day, tab?.url, outlookHost(pages, profile?.emails ?? []));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { url, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** `YYYY-MM-DD` in the zone, or in the browser's own where that is none. */
function dayIn(timeZone: string | undefined, instant: number): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const latin = { ...parts, calendar: 'gregory', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...latin, ...(timeZone && { timeZone }) }).format(
      instant,
    );
  } catch {
    return new Intl.DateTimeFormat('en-CA', latin).format(instant);
  }
}

async function calendarUrl(site: PageSite): Promise<string> {
  if (site === 'google') return GOOGLE_URL;
  const profile = await profileSetting.get();
  return `https://${outlookHost(await pagesSetting.get(), profile?.emails ?? [])}/calendar/`;
}

/** Reads the open calendars anew where they are, without showing them. */
export async function reloadCalendars(): Promise<void> {
  const tabs = await calendarTabs();
  await Promise.all(tabs.map(({ id }) => id !== undefined && browser.tabs.reload(id)));
}
