import type { CalendarEvent } from '../../company/calendar-json';
import { addDays, daysBetween, instantOf, wallTime } from '../../wall-time';
import { readDates, type Times } from '../dates-parameter';
import { type App, formatDay } from './app';
import { h } from './dom';
import { zoneOf } from './repeat-field';

/** '9:30am', '09:30', '9 pm' → minutes; null when it is no time. */
function readClock(text: string): number | null {
  const match = text.trim().match(/^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/i);
  if (!match) return null;
  const [, hour = '', minute = '0', half] = match;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return hours < 24 ? hours * 60 + Number(minute) : null;
}

function timesOf(query: URLSearchParams, app: App): Times {
  const half = 30 * 60_000;
  const next = Math.ceil(app.calendar.now / half) * half;
  const asked = readDates(query.get('dates'), zoneOf(query, app));
  return asked ?? { allDay: false, start: next, end: next + 2 * half };
}

/** A day that was typed as YYYY-MM-DD, the only form this replica reads; ours. */
function readDay(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null;
}

/** The fields of the first and the last day, and of the times unless it takes whole days. */
export function timeFields(
  app: App,
  query: URLSearchParams,
  event: CalendarEvent | null,
): { node: HTMLElement; current(): Times } {
  const times: Times = event ?? timesOf(query, app);
  const { timeZone, hourCycle } = app.calendar;
  const start = times.allDay ? { date: times.start, minutes: 0 } : wallTime(times.start, timeZone);
  const end = times.allDay
    ? { date: addDays(times.end, -1), minutes: 0 }
    : wallTime(times.end, timeZone);
  const input = (id: string, label: string, value: string, extra: Record<string, string>) =>
    h('input', { id, 'aria-label': label, value, type: 'text', autocomplete: 'off', ...extra });
  const day = (id: string, label: string, date: string) =>
    input(id, label, formatDay(date, app, { dateStyle: 'medium' }), {
      'data-date': date.replaceAll('-', ''),
      'data-initial-value': date.replaceAll('-', ''),
    });
  const clock = (id: string, label: string, minutes: number) =>
    input(id, label, app.words.clock(minutes, hourCycle), {
      'data-initial-value': String(minutes),
    });
  const startTime = clock('xStTiIn', 'Start time', start.minutes);
  const endTime = clock('xEnTiIn', 'End time', end.minutes);
  const startDay = day('xStDaIn', 'Start date', start.date);
  const endDay = day('xEnDaIn', 'End date', end.date);
  const node = h(
    'div',
    { class: 'times', id: 'xDaRaSel' },
    startDay,
    times.allDay ? null : startTime,
    h('span', {}, 'to'),
    times.allDay ? null : endTime,
    endDay,
    h('span', { class: 'zonehint' }, times.allDay ? 'All day' : timeZone.replaceAll('_', ' ')),
  );
  return {
    node,
    current() {
      if (times.allDay) return times;
      const first = readDay(startDay.value) ?? start.date;
      // The last day follows the first, as far off as it was.
      const last = readDay(endDay.value) ?? addDays(first, daysBetween(start.date, end.date));
      return {
        allDay: false,
        start: instantOf(first, readClock(startTime.value) ?? start.minutes, timeZone),
        end: instantOf(last, readClock(endTime.value) ?? end.minutes, timeZone),
      };
    },
  };
}
