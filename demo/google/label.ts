import type { CalendarEvent, CalendarJson, TimedEvent } from '../company/calendar-json';
import { addDays, daysBetween, wallTime } from '../wall-time';
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

/** What follows the title but the date. */
function afterTitle(event: CalendarEvent, calendar: CalendarJson, words: Words): string[] {
  const info = calendar.calendars.find(({ email }) => email === event.calendar);
  const place =
    info?.ownership === 'holiday'
      ? null
      : event.location
        ? words.location(event.location)
        : words.noLocation;
  return [
    whose(event, calendar, words),
    ownAnswer(event, calendar),
    place,
    event.color ? words.color(event.color.name) : null,
  ].filter((part) => part !== null);
}

function timedLabel(
  event: TimedEvent,
  title: string,
  calendar: CalendarJson,
  words: Words,
): string {
  const at = (instant: number) => {
    const { date, minutes } = wallTime(instant, calendar.timeZone);
    return { date: words.date(date), time: words.clock(minutes, calendar.hourCycle) };
  };
  const [start, end] = [at(event.start), at(event.end)];
  const rest = afterTitle(event, calendar, words);
  if (crossesMidnight(event, calendar.timeZone)) {
    const front = words.across(start, end) + words.separator + title;
    // The dates stand in front, and the label ends with a separator and nothing after it.
    return front + words.separatorAcross + [...rest, ''].join(words.separator);
  }
  return [words.range(start.time, end.time), title, ...rest, start.date].join(words.separator);
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

/**
 * The hidden text of a chip, from which screen readers (and ours) learn what it is.
 * @param title Where it is not the event's own, as in lists.
 */
export function chipLabel(
  event: CalendarEvent,
  calendar: CalendarJson,
  title = event.title,
): string {
  const words = wordsOf(calendar.language);
  if (event.kind === 'task-roll-up') return event.title;
  if (event.kind === 'task' || event.kind === 'task-block') {
    return taskLabel(event, calendar, words);
  }
  const quoted = words.quote(title || words.noTitle);
  if (!event.allDay) return timedLabel(event, quoted, calendar, words);
  const dates = words.dates(event.start, addDays(event.end, -1));
  if (event.kind === 'working-location') {
    return [words.workingLocation(title), calendar.user.name, dates].join(words.separator);
  }
  const parts = [words.allDay, quoted, ...afterTitle(event, calendar, words), dates];
  return parts.join(words.separator);
}

/** In lists an event of several days stands under each of them: 'Offsite (Day 1 of 3)'. */
export function listedTitle(event: CalendarEvent, date: string, calendar: CalendarJson): string {
  const words = wordsOf(calendar.language);
  const day = (instant: number) => wallTime(instant, calendar.timeZone).date;
  const first = event.allDay ? event.start : day(event.start);
  const last = event.allDay ? addDays(event.end, -1) : day(event.end - 1);
  const title = event.title || words.noTitle;
  const days = daysBetween(first, last) + 1;
  return days === 1 ? title : `${title} ${words.dayOf(daysBetween(first, date) + 1, days)}`;
}

/** The short time on a chip: '9 – 10am', '11:30am – 1pm', or only the start for short ones. */
export function visibleTime(event: TimedEvent, calendar: CalendarJson, startOnly = false): string {
  const words = wordsOf(calendar.language);
  const [from, to] = [event.start, event.end].map((at) => wallTime(at, calendar.timeZone).minutes);
  if (from === undefined || to === undefined) return '';
  return startOnly
    ? words.clock(from, calendar.hourCycle)
    : words.visibleRange(from, to, calendar.hourCycle);
}
