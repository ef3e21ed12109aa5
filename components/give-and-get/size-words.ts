import { i18n } from '#i18n';
import type { FavourWeight } from '@/utils/records/schema-between';

/** How much help a favour was, in a word. */
export function sizeName(weight: FavourWeight): string {
  switch (weight) {
    case 1:
      return i18n.t('give_get.size.small');
    case 2:
      return i18n.t('give_get.size.solid');
    case 4:
      return i18n.t('give_get.size.big');
  }
}

/** The size, and how much of it is open where a part came back. `open` is 0 up to `weight`. */
export function openWords(open: number, weight: FavourWeight): string {
  const size = sizeName(weight);
  if (open >= weight) return size;
  if (open <= 0) return i18n.t('give_get.open.none', [size]);
  const share = open / weight;
  if (share < 0.5) return i18n.t('give_get.open.quarter', [size]);
  return share > 0.5
    ? i18n.t('give_get.open.three_quarters', [size])
    : i18n.t('give_get.open.half', [size]);
}
