/** A day without a zone, `YYYY-MM-DD`. */
export type LocalDay = string;

export const DAY_MS = 86_400_000;

const STYLES = {
  clock: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  longWeekday: { weekday: 'long' },
  dayNumber: { day: 'numeric' },
  weekdayNumber: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  weekdayDay: { weekday: 'short', day: 'numeric', month: 'short' },
  longDay: { day: 'numeric', month: 'long' },
  longDayYear: { day: 'numeric', month: 'long', year: 'numeric' },
  heading: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof STYLES;

function known<T>(make: () => T, fallback: () => T): T {
  try {
    return make();
  } catch {
    return fallback();
  }
}

/** The browser's own zone where `timeZone` is none that it knows. */
function knownTimeZone(timeZone: string): string {
  const own = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return known(() => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone, own);
}

/** The two sides of a day: the instant in a zone, and the date that stands on a wall. */
export function createCalendar(wantedLocale: string, wantedZone: string) {
  const timeZone = knownTimeZone(wantedZone);
  const locale = known(
    () => Intl.getCanonicalLocales(wantedLocale.replaceAll('_', '-'))[0] ?? 'en',
    () => 'en',
  );
  const made = new Map<string, Intl.DateTimeFormat>();
  const formatter = (style: Style, zone: string) => {
    const key = `${style} ${zone}`;
    const existing = made.get(key);
    if (existing) return existing;
    const created = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone });
    made.set(key, created);
    return created;
  };
  const dayParts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

  const localDay = (at: number): LocalDay => dayParts.format(at);
  const dayOf = (at: number | LocalDay): LocalDay => (typeof at === 'number' ? localDay(at) : at);
  const daysFromToday = (day: LocalDay, now: number) =>
    Math.round((Date.parse(day) - Date.parse(localDay(now))) / DAY_MS);
  const format = (at: number | LocalDay, style: Style): string => {
    const instant = typeof at === 'number' ? at : Date.parse(at);
    if (!Number.isFinite(instant)) return '';
    return formatter(style, typeof at === 'number' ? timeZone : 'UTC').format(instant);
  };
  /** English reads "Thu 14" everywhere, also where its own short form is "14 Thu". */
  const weekdayAndDay = (at: number | LocalDay): string =>
    locale.startsWith('en')
      ? `${format(at, 'weekday')} ${format(at, 'dayNumber')}`
      : format(at, 'weekdayNumber').replace(',', '');
  const hourFormat = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  const hour = (of: number): string =>
    hourFormat.formatToParts(of * 3_600_000).find(({ type }) => type === 'hour')?.value ?? '';
  const duration = (minutes: number): string => {
    const unit = (value: number, name: 'hour' | 'minute') =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: name,
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }).format(value);
    const hours = Math.floor(minutes / 60);
    const rest = Math.round(minutes - hours * 60);
    if (hours === 0) return unit(rest, 'minute');
    return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
  };
  return {
    locale,
    timeZone,
    localDay,
    dayOf,
    daysFromToday,
    format,
    weekdayAndDay,
    hour,
    duration,
  };
}
