import type { CalendarJson } from '../company/calendar-json';
import { addDays, utcOf, wallTime } from '../wall-time';
import type { ShownEvent } from './shown-events';
import { filled, type Words, wordsOf } from './words';

type Setting = Pick<CalendarJson, 'language' | 'hourCycle' | 'timeZone'>;

/** '8:30 AM', '15:30' for minutes since midnight. */
export function clockText(minutes: number, { language, hourCycle }: Setting): string {
  const format = new Intl.DateTimeFormat(language, {
    hour: hourCycle === 24 ? '2-digit' : 'numeric',
    minute: '2-digit',
    hourCycle: hourCycle === 24 ? 'h23' : 'h12',
    timeZone: 'UTC',
  });
  // The labels have plain blanks (2026).
  return format.format(minutes * 60_000).replace(/[\u00a0\u202f]/g, ' ');
}

export function dayText(
  date: string,
  language: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'full' },
): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    .format(utcOf(date))
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** First and last day, and the clock of a timed one. */
interface Span {
  from: string;
  to: string;
  clock?: { start: string; end: string };
}

export function spanOf({ event }: ShownEvent, setting: Setting): Span {
  if (event.allDay) return { from: event.start, to: addDays(event.end, -1) };
  const start = wallTime(event.start, setting.timeZone);
  const end = wallTime(event.end, setting.timeZone);
  return {
    from: start.date,
    to: end.date,
    clock: { start: clockText(start.minutes, setting), end: clockText(end.minutes, setting) },
  };
}

function timesText(span: Span, words: Words): string {
  return span.clock ? filled(words.range, span.clock.start, span.clock.end) : words.allDay;
}

/** The `aria-label` of a tile: subject, times, days, place, organizer, how it shows, flags. */
export function tileLabel(shown: ShownEvent, setting: Setting): string {
  const words = wordsOf(setting.language);
  const span = spanOf(shown, setting);
  const day = (date: string) => dayText(date, setting.language);
  const { subject, location, organizer, showAs, exception, recurring, icon } = shown;
  return [
    icon && words.meetingIcon,
    subject,
    timesText(span, words),
    span.to === span.from ? day(span.from) : filled(words.range, day(span.from), day(span.to)),
    location,
    organizer && filled(words.by, organizer),
    words[showAs],
    exception ? words.exception : recurring && words.recurring,
    shown.private && words.private,
    shown.cancelled && words.cancelled,
  ]
    .filter((part) => typeof part === 'string')
    .join(words.separator);
}

/** The `title` of a tile: subject, place if any and times, a line each. */
export function tileTooltip(shown: ShownEvent, setting: Setting, lineBreak: string): string {
  const words = wordsOf(setting.language);
  const times = timesText(spanOf(shown, setting), words);
  return [shown.subject, ...(shown.location ? [shown.location] : []), times].join(lineBreak);
}

/** The line of the peek: 'Mon 7/27/2026 7:00 PM - 9:00 PM'. */
export function peekTime(shown: ShownEvent, setting: Setting): string {
  const { language } = setting;
  const words = wordsOf(language);
  const { from, to, clock } = spanOf(shown, setting);
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const day = (date: string) =>
    `${dayText(date, language, { weekday: 'short' })} ${dayText(date, language, numeric)}`;
  if (!clock) return `${from === to ? day(from) : `${day(from)} - ${day(to)}`} (${words.wholeDay})`;
  const end = from === to ? clock.end : `${day(to)} ${clock.end}`;
  return `${day(from)} ${clock.start} - ${end}`;
}
