import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { RecentCounts, StrengthExplanation } from '@/utils/relationships/explain-strength';

/** "4 one-to-ones and 2 small meetings in 90 days, the last 12 days ago." */
export function strengthLine(
  why: StrengthExplanation,
  /** Whole days, as they stand elsewhere on the page; null when there was no contact. */
  daysSince: number | null,
  format: Format,
): string {
  if (daysSince === null) return i18n.t('person.strength_none');
  const recent = counted(why, 'days90', format);
  const year = counted(why, 'days365', format);
  const last =
    daysSince === 0
      ? i18n.t('person.last_today')
      : i18n.t('person.last_ago', daysSince, [format.number(daysSince)]);
  if (recent.length > 0) return i18n.t('person.strength_quarter', [format.list(recent), last]);
  if (year.length > 0) return i18n.t('person.strength_year', [format.list(year), last]);
  return i18n.t('person.strength_old', [last]);
}

function counted(why: StrengthExplanation, span: keyof RecentCounts, format: Format): string[] {
  const count = (value: number, words: (value: number, shown: string) => string) =>
    value === 0 ? [] : [words(value, format.number(value))];
  return [
    ...count(why.oneToOnes[span], (n, shown) => i18n.t('person.one_to_ones', n, [shown])),
    ...count(why.smallMeetings[span], (n, shown) => i18n.t('person.small_meetings', n, [shown])),
    ...count(why.largerMeetings[span], (n, shown) => i18n.t('person.larger_meetings', n, [shown])),
    ...count(why.byHand[span], (n, shown) => i18n.t('person.logged_contacts', n, [shown])),
  ];
}
