import { browser } from 'wxt/browser';
import { parseUrl } from '@/utils/calendars/parse-url';
import { PAGE_SITES, type PageSite } from '@/utils/calendars/sighting';
import { siteOf, sitePatterns } from '@/utils/calendars/sites';
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
 * Shows the open calendar, read afresh with `reload`, or opens one. Which of the two: `site`, else
 * the one the user lives in, else the one that is open.
 */
export async function openCalendar({
  site,
  reload = false,
}: {
  site?: PageSite;
  reload?: boolean;
} = {}): Promise<void> {
  const pages = await pagesSetting.get();
  const home = site ?? homeSite(pages, await calendarChoiceSetting.get());
  const [tab] = await calendarTabs(home === null ? PAGE_SITES : [home]);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: await calendarUrl(home ?? 'google') });
    return;
  }
  if (reload) await browser.tabs.reload(tab.id);
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
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
