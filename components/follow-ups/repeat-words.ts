import { i18n } from '#i18n';
import type { Repeat } from '@/utils/records/repeat';

/** What can be chosen; anything else that a record says is told in the same words. */
export const REPEATS: readonly Repeat[] = [
  { every: 1, unit: 'day' },
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
];

/** "Every week", "Every 3 months". `number` writes a figure in the reader's way. */
export function repeatWords({ every, unit }: Repeat, number: (value: number) => string): string {
  const figure = number(every);
  switch (unit) {
    case 'day':
      return i18n.t('follow_up.every_day', every, [figure]);
    case 'week':
      return i18n.t('follow_up.every_week', every, [figure]);
    case 'month':
      return i18n.t('follow_up.every_month', every, [figure]);
  }
}
