import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { Drift } from '@/utils/relationships/drift';

type Unit = 'days' | 'weeks' | 'months';

const DAYS: Record<Unit, number> = { days: 1, weeks: 7, months: 365.25 / 12 };

/** "You used to meet every 2 weeks; it has been 7 weeks."; undefined for whom that cannot be said of. */
export function driftLine({ rhythmDays, silenceDays }: Drift, format: Format): string | undefined {
  if (rhythmDays === null || silenceDays === null) return undefined;
  const unit: Unit = rhythmDays < 6.5 ? 'days' : rhythmDays < 45 ? 'weeks' : 'months';
  return i18n.t('person.drifted', [
    everyWords(count(rhythmDays, unit), unit, format),
    spanWords(count(silenceDays, unit), unit, format),
  ]);
}

function count(days: number, unit: Unit): number {
  return Math.max(1, Math.round(days / DAYS[unit]));
}

function everyWords(value: number, unit: Unit, format: Format): string {
  const shown = format.number(value);
  switch (unit) {
    case 'days':
      return i18n.t('person.every', value, [shown]);
    case 'weeks':
      return i18n.t('person.every_weeks', value, [shown]);
    case 'months':
      return i18n.t('person.every_months', value, [shown]);
  }
}

function spanWords(value: number, unit: Unit, format: Format): string {
  const shown = format.number(value);
  switch (unit) {
    case 'days':
      return i18n.t('person.span_days', value, [shown]);
    case 'weeks':
      return i18n.t('person.span_weeks', value, [shown]);
    case 'months':
      return i18n.t('person.span_months', value, [shown]);
  }
}
