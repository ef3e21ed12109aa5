import { googleChips } from '../google/chip-keys';
import { siteOf } from '../sites';
import type { FindChips } from './page-chip';

/** How the chips of the page at an address are found; null for an address that is no calendar's. */
export function findChipsOf(url: string): FindChips | null {
  return siteOf(url) === 'google' ? googleChips : null;
}
