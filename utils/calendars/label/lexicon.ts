import { type DayPeriods, dayPeriodsOf } from './day-periods';
import { type Months, monthsOf } from './months';

/** What a language's labels are made of, as far as `Intl` tells. */
export interface Lexicon {
  months: Months;
  periods: DayPeriods;
  /** Whether the month stands before the day in dates of digits that end with the year. */
  monthFirst: boolean;
  /** The calendar the language counts years in by default: `gregory`, `buddhist`, `persian`, … */
  calendar: string;
}

/** Names by language that are needed beside what `Intl` tells; see `missing-names.ts`. */
export interface MoreNames {
  months: Readonly<Record<string, string>>;
  periods: Readonly<Record<string, string>>;
}

let more: MoreNames = { months: {}, periods: {} };

/** Makes lexicons that are built from now on know more names. */
export function knowMore(names: MoreNames): void {
  more = names;
  cache.clear();
}

const cache = new Map<string, Lexicon>();
const MOST_LANGUAGES = 200;

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function build(locale: string): Lexicon {
  const language = locale.split('-')[0] ?? '';
  const { calendar } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const order = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
    .formatToParts(0)
    .map((part) => part.type);
  // Each half is worked out when it is first asked for, so that a page can do it in two tasks.
  let months: Months | undefined;
  let periods: DayPeriods | undefined;
  return {
    get months() {
      months ??= monthsOf(locale, calendar, more.months[language]);
      return months;
    },
    get periods() {
      periods ??= dayPeriodsOf(locale, more.periods[language]);
      return periods;
    },
    monthFirst: order.indexOf('month') < order.indexOf('day') && order.indexOf('year') > 0,
    calendar,
  };
}

/** What there is to work out of a language, in steps that are each short enough for a task of their own. */
export function lexiconSteps(language: string): (() => unknown)[] {
  return [() => lexiconOf(language).months, () => lexiconOf(language).periods];
}

/** The lexicon of a page's language (`en`, `pt-BR`, `en_GB`, `iw`); English for an unusable tag. */
export function lexiconOf(language: string): Lexicon {
  const known = cache.get(language);
  if (known) return known;
  if (cache.size >= MOST_LANGUAGES) cache.clear();
  const locale = canonical(language);
  const lexicon = cache.get(locale) ?? build(locale);
  cache.set(locale, lexicon).set(language, lexicon);
  return lexicon;
}
