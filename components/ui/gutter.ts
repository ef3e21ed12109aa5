import { i18n } from '#i18n';
import type { Format } from './format';

/** The column's own width in tokens.css, and what it may take from the words beside it, rem. */
const USUAL = 3.25;
const WIDEST = 4.75;
const GAP = 0.5;

/** A week and a year of days as they stand in the gutter, seen from this one. */
const NOW = Date.UTC(2025, 0, 1, 12);
const NEAR = ['02', '03', '04', '05', '06', '07'].map((day) => `2025-01-${day}`);
const MONTHS = Array.from(
  { length: 12 },
  (_, month) => `2025-${String(month + 1).padStart(2, '0')}-28`,
);

/** Half past ten, morning and evening: as long as a clock gets. */
const CLOCKS = [10.5, 22.5].map((hour) => Date.UTC(2025, 0, 1) + hour * 3_600_000);

/** The longest that stands in the time column, in the reader's own forms. */
export function gutterForms(format: Format): string[] {
  return [
    i18n.t('ui.today'),
    i18n.t('today.all_day'),
    i18n.t('ui.days', [format.number(288)]),
    i18n.t('ui.days_late', [format.number(28)]),
    ...CLOCKS.map(format.clock),
    ...NEAR.map((day) => format.day(day, NOW)),
    ...MONTHS.map((day) => format.dayInYear(day)),
  ];
}

/** The column's width for these forms, rem, in quarter pixels; null where its usual one does. */
export function gutterRem(
  forms: readonly string[],
  measure: (words: string) => number,
): number | null {
  const wanted = Math.max(...forms.map(measure)) + GAP;
  if (wanted <= USUAL) return null;
  return Math.min(Math.ceil(wanted * 64) / 64, WIDEST);
}
