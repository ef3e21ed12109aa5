import { instantOf, wallTime } from '../wall-time';
import type { CalendarEvent, CalendarJson, TimedEvent } from './calendar-json';
import { CALENDARS } from './calendars';
import { entriesWithoutGuests } from './entries-without-guests';
import { AHEAD, PAST } from './meetings-once';
import { SERIES } from './meetings-that-repeat';
import { COMPANY_NAME, PEOPLE, USER } from './people';
import { type Moment, meeting, momentOf, placeOnce, placeSeries } from './placing';

const MINUTE = 60_000;
const STEP = 5 * MINUTE;

/** Of both meetings that move with the clock. */
const LENGTH = 30 * MINUTE;

/**
 * Whether the wall clock tells this instant from every other: in the autumn an hour comes twice, and no
 * calendar page says which of the two it means.
 */
function isTold(at: number, { timeZone }: Moment): boolean {
  const { date, minutes } = wallTime(at, timeZone);
  return instantOf(date, minutes, timeZone) === at;
}

/** The start at `at`, or the next one after it at which a page can tell the whole meeting. */
function toldFrom(at: number, moment: Moment): number {
  let start = at;
  while (!isTold(start, moment) || !isTold(start + LENGTH, moment)) start += STEP;
  return start;
}

/** Twelve minutes from now, on a multiple of five. */
function nextMeetingStart(moment: Moment): number {
  return toldFrom(Math.round((moment.now + 12 * MINUTE) / STEP) * STEP, moment);
}

/** The two meetings that the story turns on; they move with the clock. */
function anchors(moment: Moment): TimedEvent[] {
  const start = nextMeetingStart(moment);
  const afternoon = start + 210 * MINUTE;
  const late = wallTime(afternoon, moment.timeZone);
  const tooLate = late.date !== moment.today || late.minutes > 20 * 60;
  return [
    meeting(
      moment,
      {
        key: 'guardrails',
        title: 'Pricing guardrails, round two',
        minutes: LENGTH / MINUTE,
        who: ['odalys', 'tamsin', 'callum', 'bram', 'priyanka'],
        organizer: 'odalys',
        room: 'heron',
        meet: true,
      },
      start,
    ),
    meeting(
      moment,
      {
        key: 'readiness',
        title: 'Depot launch readiness',
        minutes: LENGTH / MINUTE,
        who: ['dov', 'aoife', 'desta'],
        meet: true,
      },
      toldFrom(tooLate ? start + 45 * MINUTE : afternoon, moment),
    ),
  ];
}

function overlaps(a: TimedEvent, b: TimedEvent): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The calendar of the invented company's product director, as it stands at `now` (epoch ms) in
 * `timeZone` (IANA). Pure; the same arguments give the same calendar. Whatever the hour and weekday
 * are, a meeting starts about twelve minutes after `now` and nothing else lies over it; only in the
 * hour that comes twice in the autumn, it starts when that is over.
 */
export function companyCalendar(now: number, timeZone: string): CalendarJson {
  const moment = momentOf(now, timeZone);
  const today = anchors(moment);
  const free = (event: TimedEvent) =>
    !(event.start <= now && now < event.end) && !today.some((anchor) => overlaps(anchor, event));
  const others: CalendarEvent[] = [...PAST, ...AHEAD]
    .map((once) => placeOnce(moment, once))
    .concat(SERIES.flatMap((series) => placeSeries(moment, series)))
    .filter(free);
  const start = (event: CalendarEvent) =>
    event.allDay ? Date.parse(`${event.start}T00:00:00Z`) : event.start;
  return {
    now,
    timeZone,
    language: 'en',
    hourCycle: 12,
    organisation: COMPANY_NAME,
    user: { email: USER.email, name: USER.name },
    calendars: CALENDARS,
    people: PEOPLE.map(({ email, name, title, department }) => ({
      email,
      name,
      title,
      department,
    })),
    events: [...today, ...others, ...entriesWithoutGuests(moment)].sort(
      (a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1),
    ),
  };
}
