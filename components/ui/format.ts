import { i18n } from '#i18n';
import { createCalendar, type LocalDay } from './local-day';

/** Days as long as a clock that is read at a glance: within a week the weekday names the day. */
const NEAR_DAYS = 7;

/**
 * Every date, time, number and list on screen, in one locale and one zone.
 * Instants are epoch ms; a `LocalDay` is `YYYY-MM-DD` and belongs to no zone.
 */
export interface Format {
  readonly locale: string;
  readonly timeZone: string;
  /** The day an instant lies on in the zone. */
  localDay(at: number): LocalDay;
  /** Whole days from today to that day: negative when it is past. */
  daysFromToday(day: LocalDay, now: number): number;
  /** For the gutter: "Today", then "Thu 14" within a week, "5 Jun" this year, "2025" beyond. */
  day(at: number | LocalDay, now: number): string;
  /** "18 Dec", whatever the year. */
  dayInYear(at: number | LocalDay): string;
  /** "18 December 2025", the year left out when it is this one. */
  longDay(at: number | LocalDay, now: number): string;
  /** A page's head: "Tuesday 12 May". */
  heading(at: number | LocalDay): string;
  /** "10:30" */
  clock(at: number): string;
  /** A whole hour under a scale, its number alone: "14", or "2" on a 12-hour clock. `hour` of a day. */
  hour(hour: number): string;
  /** On a button: "Thu 10:30" within a week, else "5 Jun, 10:30"; "5 Jun 2027, 10:30" beyond this year. */
  slot(at: number, now: number): string;
  /** "Thu 14 May, 10:30" */
  slotDay(at: number): string;
  /** For reading aloud: "Thursday 14 May, 10:30". */
  slotAloud(at: number): string;
  /** Calendar days gone by since an instant: yesterday evening is 1, what is to come 0. */
  daysSince(at: number, now: number): number;
  /** The same for the gutter: "41 d", "Today". */
  since(at: number, now: number): string;
  /** A due day in the gutter: "2 d late" in rust, or the day; "5 Jun 2027" beyond this year. */
  due(day: LocalDay, now: number): { text: string; late: boolean };
  /** "Tuesday" */
  weekday(at: number): string;
  month(at: number): string;
  year(at: number): string;
  number(value: number): string;
  /** "30 min", "1 hr, 15 min" */
  duration(minutes: number): string;
  /** "Ada, Grace and Mary" */
  list(items: readonly string[]): string;
}

/** `locale` is BCP 47, `timeZone` IANA; one that the engine does not know falls back to its own. */
export function createFormat(locale: string, timeZone: string): Format {
  const calendar = createCalendar(locale, timeZone);
  const { localDay, daysFromToday, format } = calendar;
  const numbers = new Intl.NumberFormat(calendar.locale);
  const lists = new Intl.ListFormat(calendar.locale, { type: 'conjunction' });
  // Never apart: "10:30" at a line's end and "AM" on the next.
  const clock = (at: number) => format(at, 'clock').replaceAll(' ', '\u00a0');
  const daysSince = (at: number, now: number) => Math.max(0, -daysFromToday(localDay(at), now));
  const near = (at: number | LocalDay, now: number) =>
    Math.abs(daysFromToday(calendar.dayOf(at), now)) < NEAR_DAYS;

  const day = (at: number | LocalDay, now: number): string => {
    const distance = daysFromToday(calendar.dayOf(at), now);
    if (distance === 0) return i18n.t('ui.today');
    if (near(at, now)) return calendar.weekdayAndDay(at);
    return calendar.dayOf(at).slice(0, 4) === localDay(now).slice(0, 4)
      ? format(at, 'day')
      : format(at, 'year');
  };

  /** With the year where it is another one. */
  const dayAndYear = (at: number | LocalDay, now: number): string =>
    format(at, calendar.dayOf(at).slice(0, 4) === localDay(now).slice(0, 4) ? 'day' : 'dayYear');

  /** A day to come is never only a year. */
  const dueDay = (due: LocalDay, now: number): string =>
    near(due, now) ? day(due, now) : dayAndYear(due, now);

  return {
    locale: calendar.locale,
    timeZone: calendar.timeZone,
    localDay,
    daysFromToday,
    day,
    dayInYear: (at) => format(at, 'day'),
    longDay: (at, now) =>
      calendar.dayOf(at).slice(0, 4) === localDay(now).slice(0, 4)
        ? format(at, 'longDay')
        : format(at, 'longDayYear'),
    heading: (at) => format(at, 'heading').replace(',', ''),
    clock,
    hour: calendar.hour,
    slot: (at, now) => {
      if (daysFromToday(localDay(at), now) === 0) return `${i18n.t('ui.today')} ${clock(at)}`;
      return near(at, now)
        ? `${format(at, 'weekday')} ${clock(at)}`
        : `${dayAndYear(at, now)}, ${clock(at)}`;
    },
    slotDay: (at) => `${format(at, 'weekdayDay').replace(',', '')}, ${clock(at)}`,
    slotAloud: (at) => `${format(at, 'heading').replace(',', '')}, ${clock(at)}`,
    daysSince,
    since: (at, now) => {
      const days = daysSince(at, now);
      return days === 0 ? i18n.t('ui.today') : i18n.t('ui.days', [numbers.format(days)]);
    },
    due: (due, now) => {
      const distance = daysFromToday(due, now);
      return distance < 0
        ? { text: i18n.t('ui.days_late', [numbers.format(-distance)]), late: true }
        : { text: dueDay(due, now), late: false };
    },
    weekday: (at) => format(at, 'longWeekday'),
    month: (at) => format(at, 'month'),
    year: (at) => format(at, 'year'),
    number: (value) => numbers.format(value),
    duration: (minutes) => calendar.duration(minutes),
    list: (items) => lists.format(items),
  };
}
