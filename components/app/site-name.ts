import { i18n } from '#i18n';
import type { PageSite } from '@/utils/calendars/sighting';

const SITE_KEYS = {
  google: 'sites.google',
  outlook: 'sites.outlook',
} as const satisfies Record<PageSite, string>;

/** What a calendar calls itself. */
export function siteName(site: PageSite): string {
  return i18n.t(SITE_KEYS[site]);
}
