import type {
  AllDayEvent,
  CalendarEvent,
  CalendarJson,
  TimedEvent,
} from '../company/calendar-json';
import { addDays, wallTime } from '../wall-time';
import { type Words, wordsOf } from './words';

/** The user's own row among the guests, if the user was invited by somebody else. */
function ownAnswer(event: CalendarEvent, calendar: CalendarJson): string | null {
  const own = calendar.user.email;
  if (event.organizer === own) return null;
  const row = event.attendees.find(({ email }) => email === own);
  return row ? wordsOf(calendar.language).answers[row.response] : null;
}

/** Whose calendar: the display name of the user for their own, the calendar's name otherwise. */
function whose(event: CalendarEvent, calendar: CalendarJson, words: Words): string {
  const info = calendar.calendars.find(({ email }) => email === event.calendar);
  if (!info || info.ownership === 'primary') return calendar.user.name;
  return words.calendar(info.name);
}

/** 'March 10 – 11, 2026' and its kin, for whole days. `end` is exclusive. */
function dayRange(event: AllDayEvent, language: string, words: Words): string {
  const last = addDays(event.end, -1);
  if (last === event.start) return words.date(event.start);
  const format = new Intl.DateTimeFormat(
    language.startsWith('ar') ? 'ar-EG-u-nu-latn' : language.startsWith('de') ? 'de-DE' : 'en-US',
    { dateStyle: 'long', timeZone: 'UTC' },
  );
  const range = format.formatRange(
    new Date(`${event.start}T00:00:00Z`),
    new Date(`${last}T00:00:00Z`),
  );
  return range.replace(/[\u2009\u00a0]*–[\u2009\u00a0]*/, ' – ').replace(/\s+/g, ' ');
}

function common(event: CalendarEvent, calendar: CalendarJson, words: Words): (string | null)[] {
  const info = calendar.calendars.find(({ email }) => email === event.calendar);
  const place =
    info?.ownership === 'holiday'
      ? null
      : event.location
        ? words.location(event.location)
        : words.noLocation;
  return [
    event.title || words.noTitle,
    whose(event, calendar, words),
    ownAnswer(event, calendar),
    place,
    event.color ? words.color(event.color.name) : null,
  ];
}

function timedLabel(event: TimedEvent, calendar: CalendarJson, words: Words): string {
  const start = wallTime(event.start, calendar.timeZone);
  const end = wallTime(event.end, calendar.timeZone);
  const clock = (minutes: number) => words.clock(minutes, calendar.hourCycle);
  const join = (parts: (string | null)[]) =>
    parts.filter((part) => part !== null).join(words.separator);
  if (crossesMidnight(event, calendar.timeZone)) {
    const from = words.dateAndTime(words.date(start.date), clock(start.minutes));
    const to = words.dateAndTime(words.date(end.date), clock(end.minutes));
    // The date stands in front, and the label ends with a separator and nothing after it.
    return join([words.range(from, to), ...common(event, calendar, words), '']);
  }
  return join([
    words.range(clock(start.minutes), clock(end.minutes)),
    ...common(event, calendar, words),
    words.date(start.date),
  ]);
}

/** True when it ends on a later day than it starts; ending at midnight sharp does not count. */
export function crossesMidnight(event: TimedEvent, timeZone: string): boolean {
  return wallTime(event.start, timeZone).date !== wallTime(event.end - 1, timeZone).date;
}

function taskLabel(event: CalendarEvent, calendar: CalendarJson, words: Words): string {
  const state = event.completed ? words.done : words.notDone;
  const head = `${words.task}: ${event.title}`;
  if (event.allDay) return [head, state, words.date(event.start)].join(words.separator);
  const start = wallTime(event.start, calendar.timeZone);
  const clock = (at: number) =>
    words.clock(wallTime(at, calendar.timeZone).minutes, calendar.hourCycle);
  const time =
    event.kind === 'task-block'
      ? words.range(clock(event.start), clock(event.end))
      : clock(event.start);
  return [head, state, words.date(start.date), time].join(words.separator);
}

/** The hidden text of a chip, from which screen readers (and ours) learn what it is. */
export function chipLabel(event: CalendarEvent, calendar: CalendarJson): string {
  const words = wordsOf(calendar.language);
  if (event.kind === 'task-roll-up') return event.title;
  if (event.kind === 'task' || event.kind === 'task-block') {
    return taskLabel(event, calendar, words);
  }
  if (!event.allDay) return timedLabel(event, calendar, words);
  const dates = dayRange(event, calendar.language, words);
  if (event.kind === 'working-location') {
    const place = `${words.workingLocation}: ${event.title}`;
    return [place, calendar.user.name, dates].join(words.separator);
  }
  return [words.allDay, ...common(event, calendar, words), dates]
    .filter((part) => part !== null)
    .join(words.separator);
}

/** The short time on a chip: '9 – 10am', '11:30am – 1pm', or only the start for short ones. */
export function visibleTime(event: TimedEvent, calendar: CalendarJson, startOnly = false): string {
  const words = wordsOf(calendar.language);
  const [from, to] = [event.start, event.end].map((at) =>
    words.clock(wallTime(at, calendar.timeZone).minutes, calendar.hourCycle),
  );
  if (from === undefined || to === undefined) return '';
  if (startOnly) return from;
  const half = (text: string) => text.match(/\s*(am|pm|AM|PM|ص|م)$/)?.[0] ?? '';
  const head = half(from) !== '' && half(from) === half(to) ? from.replace(half(from), '') : from;
  return calendar.language.startsWith('de') ? words.range(head, to) : `${head} – ${to}`;
}
