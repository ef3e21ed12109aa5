import { googleChips } from '../google/chip-keys';
import { outlookChips } from '../outlook/chip-keys';
import type { PageSite } from '../sighting';
import { siteOf } from '../sites';
import type { FindChips } from './page-chip';

const FINDERS: Readonly<Record<PageSite, FindChips>> = {
  google: googleChips,
  outlook: outlookChips,
};

/** How the chips of the page at an address are found; null for an address that is no calendar's. */
export function findChipsOf(url: string): FindChips | null {
  const site = siteOf(url);
  return site && FINDERS[site];
}
