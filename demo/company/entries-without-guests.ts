import { addDays, clock, instantOf, isWorkday, mondayOf } from '../wall-time';
import type { AllDayEvent, CalendarEvent, DateString, TimedEvent } from './calendar-json';
import { ALLOTMENT, COLLEAGUE, HOLIDAYS, PRIMARY } from './calendars';
import { eventId } from './event-ids';
import { type Moment, workdayAhead, workdayBefore } from './placing';

type Extra = Partial<Omit<CalendarEvent, 'allDay' | 'start' | 'end'>>;

const basis = (key: string, title: string) =>
  ({
    id: eventId(key),
    kind: 'event',
    title,
    calendar: PRIMARY.email,
    status: 'confirmed',
    attendees: [],
  }) as const;

/** Everything on the calendar that is no meeting: tasks, holidays, focus time, days away. */
export function entriesWithoutGuests(moment: Moment): CalendarEvent[] {
  const timed = (
    key: string,
    title: string,
    date: DateString,
    at: string,
    minutes: number,
    extra: Extra = {},
  ): TimedEvent => {
    const start = instantOf(date, clock(at), moment.timeZone);
    return {
      ...basis(`${key}/${date}`, title),
      attendees: [],
      ...extra,
      allDay: false,
      start,
      end: start + minutes * 60_000,
    };
  };
  const days = (
    key: string,
    title: string,
    from: DateString,
    count: number,
    extra: Extra = {},
  ): AllDayEvent => ({
    ...basis(`${key}/${from}`, title),
    attendees: [],
    ...extra,
    allDay: true,
    start: from,
    end: addDays(from, count),
  });

  const { today } = moment;
  const monday = mondayOf(today);
  const friday = (weeks: number) => addDays(monday, weeks * 7 + 4);
  const holiday = (title: string, date: DateString): AllDayEvent =>
    days('holiday', title, date, 1, {
      id: `${date.replaceAll('-', '')}_${eventId(title).slice(0, 20)}`,
      kind: 'holiday',
      calendar: HOLIDAYS.email,
    });

  return [
    // A task stands alone; a task block takes up time; the roll-up counts what was left over.
    timed('task', 'Approve locker copy', workdayAhead(moment, 1), '08:30', 30, { kind: 'task' }),
    timed('task', 'Expenses, depot trip', workdayBefore(moment, 1), '17:00', 30, {
      kind: 'task',
      completed: true,
    }),
    timed('block', 'Read the carrier terms', workdayAhead(moment, 2), '16:00', 60, {
      kind: 'task-block',
    }),
    timed('block', 'Outline the pricing memo', workdayBefore(moment, 2), '16:30', 30, {
      kind: 'task-block',
      completed: true,
    }),
    days('task', 'Book the returns room', workdayAhead(moment, 4), 1, { kind: 'task' }),
    days('roll-up', '7 pending tasks', today, 1, { id: 'rollover_view', kind: 'task-roll-up' }),
    ...[-1, 0, 1, 2].map((week) =>
      timed('focus', 'Focus time', addDays(monday, week * 7 + 1), '14:00', 90, { kind: 'focus' }),
    ),
    timed('away', 'Out of office', workdayAhead(moment, 9), '13:00', 240, {
      kind: 'out-of-office',
    }),
    days('away', 'Out of office', addDays(monday, -18), 2, { kind: 'out-of-office' }),
    ...[-1, 0, 1].map((week) =>
      days('home', 'Home', friday(week), 1, { kind: 'working-location' }),
    ),
    days('office', 'Westmere office', addDays(monday, 7), 2, { kind: 'working-location' }),
    holiday("Founders' Day", addDays(monday, 10)),
    holiday('Harbour Lights Day', workdayBefore(moment, 55)),
    days('close', 'Quarter close', workdayAhead(moment, 3), 1),
    days('offsite', 'Product offsite, Gull Point', addDays(monday, 15), 3, {
      location: 'Gull Point Lodge',
    }),
    timed('dentist', 'Dentist', workdayAhead(moment, 8), '08:15', 45, {
      private: true,
      color: { name: 'Graphite', value: 'rgb(97, 97, 97)' },
    }),
    timed('untitled', '', workdayAhead(moment, 6), '17:15', 15),
    timed('beans', 'Water the beans', addDays(monday, 5), '09:00', 60, {
      calendar: ALLOTMENT.email,
    }),
    timed('beans', 'Water the beans', addDays(monday, 12), '09:00', 60, {
      calendar: ALLOTMENT.email,
    }),
    ...[0, 1, 2, 3, 4]
      .map((day) => addDays(monday, day))
      .filter((date) => isWorkday(date) && date !== today)
      .slice(0, 2)
      .map((date) =>
        timed('rounds', 'Depot rounds', date, '11:00', 60, { calendar: COLLEAGUE.email }),
      ),
  ];
}
