import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { Against, Headline, Trend } from './headline';

const TREND_WORDS: Record<Trend, Record<Against, (then: string) => string>> = {
  doubled: {
    'less-than-reports': (then) => i18n.t('insights.headline.doubled_reports', [then]),
    'less-than-own': (then) => i18n.t('insights.headline.doubled_own', [then]),
    most: (then) => i18n.t('insights.headline.doubled_most', [then]),
  },
  grew: {
    'less-than-reports': (then) => i18n.t('insights.headline.grew_reports', [then]),
    'less-than-own': (then) => i18n.t('insights.headline.grew_own', [then]),
    most: (then) => i18n.t('insights.headline.grew_most', [then]),
  },
  steady: {
    'less-than-reports': (then) => i18n.t('insights.headline.steady_reports', [then]),
    'less-than-own': (then) => i18n.t('insights.headline.steady_own', [then]),
    most: (then) => i18n.t('insights.headline.steady_most', [then]),
  },
  shrank: {
    'less-than-reports': (then) => i18n.t('insights.headline.shrank_reports', [then]),
    'less-than-own': (then) => i18n.t('insights.headline.shrank_own', [then]),
    most: (then) => i18n.t('insights.headline.shrank_most', [then]),
  },
  halved: {
    'less-than-reports': (then) => i18n.t('insights.headline.halved_reports', [then]),
    'less-than-own': (then) => i18n.t('insights.headline.halved_own', [then]),
    most: (then) => i18n.t('insights.headline.halved_most', [then]),
  },
};

/** The headline as a sentence. `weeks` are the Mondays of those that it was made from, oldest first. */
export function headlineWords(
  said: Headline,
  weeks: readonly string[],
  format: Pick<Format, 'number' | 'locale'>,
): string {
  switch (said.kind) {
    case 'too-little':
      return i18n.t('insights.headline.too_little');
    case 'no-peers':
      return i18n.t('insights.headline.no_peers', [format.number(said.weeks)]);
    case 'goal-met':
      return i18n.t('insights.headline.goal_met', [format.number(said.goal)]);
    case 'trend':
      return TREND_WORDS[said.trend][said.against](then(weeks.slice(-said.weeks), format.locale));
  }
}

/** The month that the older weeks lie in, unless the newest does too. */
function then(weeks: readonly string[], locale: string): string {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined || first.slice(0, 7) === last.slice(0, 7)) {
    return i18n.t('insights.headline.then_before');
  }
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return i18n.t('insights.headline.then_month', [month.format(Date.parse(first))]);
}
