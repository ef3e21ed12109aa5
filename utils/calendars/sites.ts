import { parseUrl } from './parse-url';
import { PAGE_SITES, type PageSite } from './sighting';

/**
 * Where each calendar lives. Outlook moved from office.com to cloud.microsoft during 2026 and still
 * answers at all of them; personal accounts are at live.com.
 */
export const SITE_HOSTS: Readonly<Record<PageSite, readonly string[]>> = {
  google: ['calendar.google.com'],
  outlook: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ],
};

/** Match patterns of a site's pages, as manifests write them. */
export function sitePatterns(site: PageSite): string[] {
  return SITE_HOSTS[site].map((host) => `https://${host}/*`);
}

/** Match patterns of every calendar's pages. */
export const CALENDAR_PATTERNS: readonly string[] = PAGE_SITES.flatMap(sitePatterns);

/** Which calendar an address belongs to; null for any other, and for what is no https address. */
export function siteOf(url: string): PageSite | null {
  const address = parseUrl(url);
  if (address?.protocol !== 'https:') return null;
  return PAGE_SITES.find((site) => SITE_HOSTS[site].includes(address.host)) ?? null;
}
