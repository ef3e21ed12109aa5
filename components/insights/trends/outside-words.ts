import { i18n } from '#i18n';

/**
 * How much of the time with colleagues crosses the function's border, in a sentence. The picture ends
 * with the last week, so that is named too where it says something else than the four together.
 * @param fourWeeks Of 100; null without any hours.
 * @param border Name of the user's function.
 */
export function outsideInWords(
  fourWeeks: number | null,
  lastWeek: number | null,
  border: string,
  whole: (value: number) => string,
): string {
  if (fourWeeks === null) return i18n.t('insights.trends.outside_none');
  const said = whole(fourWeeks);
  const last = lastWeek === null ? said : whole(lastWeek);
  return last === said
    ? i18n.t('insights.trends.outside_now', [said, border])
    : i18n.t('insights.trends.outside_now_week', [said, border, last]);
}
