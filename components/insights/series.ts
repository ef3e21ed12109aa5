import { i18n } from '#i18n';
import type { BucketHours } from '@/utils/relationships/insights/contract';

/** The layers of the weeks, from the ground up; `rest` is what cannot be put anywhere yet. */
export const SERIES = [
  'peers',
  'reports',
  'own-function',
  'manager-line',
  'stakeholders',
  'external',
  'rest',
] as const;
export type Series = (typeof SERIES)[number];

export function hoursOf(hours: BucketHours, series: Series): number {
  return series === 'rest' ? hours.unknown + hours.others : hours[series];
}

export function seriesName(series: Series): string {
  switch (series) {
    case 'peers':
      return i18n.t('insights.bucket.peers');
    case 'reports':
      return i18n.t('insights.bucket.reports');
    case 'own-function':
      return i18n.t('insights.bucket.own_function');
    case 'manager-line':
      return i18n.t('insights.bucket.manager_line');
    case 'stakeholders':
      return i18n.t('insights.bucket.stakeholders');
    case 'external':
      return i18n.t('insights.bucket.external');
    case 'rest':
      return i18n.t('insights.bucket.rest');
  }
}
