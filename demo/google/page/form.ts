import { addDays, instantOf, wallTime } from '../../wall-time';
import type { Change } from '../changes';
import { readDates, type Times } from '../dates-parameter';
import { type App, formatDay } from './app';
import { h, on } from './dom';
import { guestField } from './guest-field';

type Save = Extract<Change, { do: 'save' }>;

function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** '9:30am', '09:30', '9 pm' → minutes; null when it is no time. */
function readClock(text: string): number | null {
  const match = text.trim().match(/^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/i);
  if (!match) return null;
  const [, hour = '', minute = '0', half] = match;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return hours < 24 ? hours * 60 + Number(minute) : null;
}

function timesOf(query: URLSearchParams, app: App): Times {
  const zone = query.get('stz') ?? query.get('ctz') ?? app.calendar.timeZone;
  const known = Intl.supportedValuesOf('timeZone').includes(zone) ? zone : app.calendar.timeZone;
  const half = 30 * 60_000;
  const next = Math.ceil(app.calendar.now / half) * half;
  return (
    readDates(query.get('dates'), known) ?? { allDay: false, start: next, end: next + 2 * half }
  );
}

/** The new-event form, filled in from the address as a link asked. */
export function eventForm(
  app: App,
  query: URLSearchParams,
  save: (change: Save) => void,
): HTMLElement {
  const times = timesOf(query, app);
  const { language, timeZone, hourCycle } = app.calendar;
  const start = times.allDay ? { date: times.start, minutes: 0 } : wallTime(times.start, timeZone);
  const end = times.allDay
    ? { date: addDays(times.end, -1), minutes: 0 }
    : wallTime(times.end, timeZone);
  const input = (
    id: string | null,
    label: string,
    value: string,
    extra: Record<string, string> = {},
  ) => h('input', { id, 'aria-label': label, value, type: 'text', autocomplete: 'off', ...extra });
  const day = (id: string, label: string, date: string) =>
    input(id, label, formatDay(date, language, { dateStyle: 'medium' }), {
      'data-date': date.replaceAll('-', ''),
      'data-initial-value': date.replaceAll('-', ''),
    });
  const clockInput = (id: string, label: string, minutes: number) =>
    input(id, label, app.words.clock(minutes, hourCycle), {
      'data-initial-value': String(minutes),
    });

  const title = input('xTiIn', 'Title', query.get('text') ?? '', {
    placeholder: 'Add title',
    class: 'title',
  });
  const startTime = clockInput('xStTiIn', 'Start time', start.minutes);
  const endTime = clockInput('xEnTiIn', 'End time', end.minutes);
  const place = input('xLocIn', 'Location', query.get('location') ?? '', {
    placeholder: 'Add location',
  });
  const description = h('div', {
    id: 'xDescIn',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Description',
    'aria-multiline': 'true',
    class: 'description',
  });
  description.textContent = plain((query.get('details') ?? '').replaceAll('\n', '<br>\n'));
  const guests = guestField(app, query.getAll('add'));

  const currentTimes = (): Times => {
    if (times.allDay) return times;
    const from = readClock(startTime.value) ?? start.minutes;
    const to = readClock(endTime.value) ?? end.minutes;
    return {
      allDay: false,
      start: instantOf(start.date, from, timeZone),
      end: instantOf(end.date, to, timeZone),
    };
  };
  const button = h(
    'button',
    { id: 'xSaveBu', type: 'button', 'aria-label': 'Save', class: 'save' },
    'Save',
  );
  on(button, 'click', () =>
    save({
      do: 'save',
      title: title.value,
      times: currentTimes(),
      guests: guests.list(),
      location: place.value,
      description: description.textContent ?? '',
    }),
  );
  const cancel = h(
    'button',
    { type: 'button', class: 'round', 'aria-label': 'Cancel event creation' },
    '×',
  );
  on(cancel, 'click', () => app.go('/calendar/u/0/r'));
  const field = (icon: string, node: HTMLElement) =>
    h('div', { class: 'field' }, h('span', { 'aria-hidden': 'true' }, icon), node);
  return h(
    'div',
    { role: 'main', class: 'form' },
    h('div', { class: 'formhead' }, cancel, title, button),
    h(
      'div',
      { class: 'times', id: 'xDaRaSel' },
      day('xStDaIn', 'Start date', start.date),
      times.allDay ? null : startTime,
      h('span', {}, 'to'),
      times.allDay ? null : endTime,
      day('xEnDaIn', 'End date', end.date),
      h('span', { class: 'zonehint' }, times.allDay ? 'All day' : timeZone.replaceAll('_', ' ')),
    ),
    h(
      'div',
      { class: 'formbody' },
      h(
        'div',
        { id: 'tabEventDetails', class: 'details' },
        h('h2', {}, 'Event details'),
        field('⌖', place),
        field('▤', h('div', { id: 'xCalOwn' }, app.calendar.user.name)),
        field('≡', description),
      ),
      h('div', { class: 'guestpane' }, h('h2', {}, 'Guests'), guests.node),
    ),
  );
}
