import { browser } from 'wxt/browser';
import { PAGE_SITES, type PageSite } from '@/utils/calendars/sighting';
import { SITE_HOSTS, sitePatterns } from '@/utils/calendars/sites';
import type { Pages } from './page-state-schema';
import { type CalendarChoice, sitesRead } from './pages';
import { watchPermissions } from './permission-changes';

/**
 * Both browsers grant the calendars' pages on installing (Firefox since 127) and let the user take
 * that back at any time: in about:addons, or in Chrome's "This can read and change site data". A
 * calendar that an update adds is asked for by Chrome at once, and by Firefox not at all.
 */
export type ReadableHosts = ReadonlySet<string>;

/** Calls back now and on every change with the hosts that may be read; returns what stops it. */
export function watchCalendarAccess(callback: (hosts: ReadableHosts) => void): () => void {
  let watching = true;
  const look = () =>
    void readableHosts().then((hosts) => {
      if (watching) callback(hosts);
    });
  const stop = watchPermissions(look);
  return () => {
    watching = false;
    stop();
  };
}

async function readableHosts(): Promise<ReadableHosts> {
  const hosts = PAGE_SITES.flatMap((site) => SITE_HOSTS[site]);
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [`https://${host}/*`] })),
  );
  return new Set(hosts.filter((_, index) => allowed[index]));
}

/**
 * The calendars to ask for: those that are used and may not be read. Used is what was read or
 * chosen, and any of them while nothing is.
 */
export function missingSites(
  hosts: ReadableHosts,
  pages: Pages,
  choice: CalendarChoice,
): PageSite[] {
  const read = sitesRead(pages);
  const used = PAGE_SITES.filter((site) => read.includes(site) || choice === site);
  return (used.length > 0 ? used : PAGE_SITES).filter((site) => !mayRead(site, hosts, pages));
}

/** Of a site with several hosts only the user's own matters, once it is known. */
export function mayRead(site: PageSite, hosts: ReadableHosts, pages: Pages): boolean {
  const own = pages[site]?.host;
  if (own !== undefined && SITE_HOSTS[site].includes(own)) return hosts.has(own);
  return SITE_HOSTS[site].some((host) => hosts.has(host));
}

/** Has the browser ask the user. Call it first thing in a click handler, or the browser refuses. */
export async function askForCalendarAccess(sites: readonly PageSite[]): Promise<void> {
  const origins = sites.flatMap(sitePatterns);
  await browser.permissions.request({ origins }).catch(() => false);
}
