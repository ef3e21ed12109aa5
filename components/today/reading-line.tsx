import { i18n } from '#i18n';
import { siteName } from '@/components/app/site-name';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { nothingInWords, readAt } from '@/components/settings/reading-words';
import type { Format } from '@/components/ui/format';
import type { Pages } from '@/utils/browser/page-state-schema';
import { sitesRead } from '@/utils/browser/pages';
import type { PageSite } from '@/utils/calendars/sighting';

/** When each calendar was last read, in a sentence each; it says so when there was nothing. */
export function ReadingLine({ pages }: { pages: Pages }) {
  const format = useFormat();
  const now = useNow();
  return sitesRead(pages)
    .flatMap((site) => sentence(site, pages, now, format) ?? [])
    .join(' ');
}

function sentence(site: PageSite, pages: Pages, now: number, format: Format): string | null {
  const grid = pages[site]?.parts.grid;
  if (grid?.understoodAt === undefined) return null;
  const at = readAt(grid.understoodAt, now, format);
  const { count, outcome } = grid;
  if (outcome === 'none') {
    return i18n.t('today.site_empty', [siteName(site), nothingInWords(grid, now), at]);
  }
  return outcome === 'read' && count !== undefined
    ? i18n.t('today.site_count', count, [format.number(count), siteName(site), at])
    : i18n.t('today.site_read', [siteName(site), at]);
}
