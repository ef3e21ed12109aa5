import type { CalendarEvent } from '../../company/calendar-json';
import { repeatText } from '../../repeat';
import { addDays, wallTime } from '../../wall-time';
import { crossesMidnight, visibleTime } from '../label';
import { type App, formatDay } from './app';
import { h, hidden, on } from './dom';

export function row(icon: string, ...children: (Node | null)[]): HTMLElement {
  return h(
    'div',
    { class: 'nBzcnc' },
    h('div', { 'aria-hidden': 'true', class: 'zZj8Pb' }, icon),
    ...children,
  );
}

/** The year is shown only when it is not this one. */
function day(date: string, app: App): string {
  const year = date.slice(0, 4) === app.today.slice(0, 4) ? undefined : ('numeric' as const);
  return formatDay(date, app, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year,
  });
}

function when(event: CalendarEvent, app: App): (Node | string)[] {
  if (event.allDay) {
    const last = addDays(event.end, -1);
    return [
      event.start === last ? day(event.start, app) : `${day(event.start, app)} – ${day(last, app)}`,
    ];
  }
  const zone = app.calendar.timeZone;
  const start = wallTime(event.start, zone);
  if (crossesMidnight(event, zone)) {
    const end = wallTime(event.end, zone);
    const one = (at: typeof start) =>
      `${app.words.date(at.date)}, ${app.words.clock(at.minutes, app.calendar.hourCycle)}`;
    return [`${one(start)} – ${one(end)}`];
  }
  const time = visibleTime(event, app.calendar);
  return [day(start.date, app), h('span', { class: 'grQv0' }, '⋅'), h('span', {}, time)];
}

export function titleRow(event: CalendarEvent, app: App): HTMLElement {
  const color =
    event.color?.value ??
    app.calendar.calendars.find(({ email }) => email === event.calendar)?.color;
  const repeats = event.repeats && repeatText(event.repeats);
  return h(
    'div',
    { class: 'nBzcnc OcVpRe' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'zZj8Pb' },
      h('div', { class: 'xnWuge', style: `background-color: ${color}` }),
    ),
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgWhen' },
      h(
        'div',
        { class: 'JEx5le bgOWSb' },
        h(
          'div',
          { class: 'UfeRlc' },
          h(
            'span',
            { role: 'heading', 'aria-level': '1', id: 'rAECCd' },
            event.title || app.words.noTitle,
          ),
        ),
        h('div', { class: 'AzuXid O2VjS CyPPBf' }, ...when(event, app)),
        repeats ? h('div', { class: 'AzuXid Kcwcnf' }, repeats) : null,
      ),
    ),
  );
}

export function videoRow(link: string): HTMLElement {
  return row(
    '▷',
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgVideo' },
      h('a', { href: `${link}?hs=224`, class: 'join', target: '_blank' }, 'Join with Google Meet'),
      h('div', { class: 'AzuXid' }, link.replace('https://', '')),
    ),
  );
}

export function locationRow(place: string): HTMLElement {
  const node = row(
    '⌖',
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgLoc', 'data-text': place },
      h(
        'span',
        { jsslot: '' },
        hidden('Location:'),
        h('div', { class: 'bgOWSb' }, h('div', { class: 'UfeRlc' }, place)),
      ),
    ),
  );
  node.setAttribute('role', 'button');
  node.setAttribute('aria-label', `Open ${place} in Maps`);
  return node;
}

export function descriptionRow(text: string): HTMLElement {
  return row(
    '≡',
    h('div', { class: 'toUqff', id: 'xDetDlgDesc' }, hidden('Description:'), h('div', {}, text)),
  );
}

export function calendarRow(event: CalendarEvent, app: App): HTMLElement {
  const info = app.calendar.calendars.find(({ email }) => email === event.calendar);
  const organizer = event.attendees.find(({ email }) => email === event.organizer);
  const text = organizer ? `${app.words.organizer}: ${organizer.name ?? organizer.email}` : null;
  return row(
    '▤',
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgCal', 'data-text': `${info?.name ?? ''} – ${event.calendar}` },
      hidden('Calendar:'),
      h('div', {}, info?.name ?? event.calendar),
      text ? h('div', { class: 'AzuXid' }, text) : null,
    ),
  );
}

/** "Going?", when somebody else invited the user. */
export function rsvpRow(
  event: CalendarEvent,
  app: App,
  answer: (response: 'accepted' | 'declined' | 'tentative') => void,
): HTMLElement | null {
  const own = event.attendees.find(({ email }) => email === app.calendar.user.email);
  if (!own || event.organizer === own.email) return null;
  const button = (id: string, text: string, response: 'accepted' | 'declined' | 'tentative') => {
    const node = h(
      'button',
      {
        id,
        type: 'button',
        'aria-label': `Respond ${text}`,
        'aria-pressed': String(own.response === response),
      },
      text,
    );
    on(node, 'click', () => answer(response));
    return node;
  };
  return h(
    'div',
    { class: 'JT0oKf' },
    h('span', {}, 'Going?'),
    button('xRsvpYesBu', 'Yes', 'accepted'),
    button('xRsvpNoBu', 'No', 'declined'),
    button('xRsvpMayBu', 'Maybe', 'tentative'),
  );
}

/** A task's card has another root, and no event id. */
export function taskContent(event: CalendarEvent, app: App, close: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'FzsTU', 'data-keyboardactiontype': '0;1', jslog: '83087; track:impression' },
    h('div', { class: 'wv9rPe' }, close),
    row(
      '✓',
      h(
        'div',
        { class: 'toUqff' },
        h('span', { role: 'heading', 'aria-level': '1', id: 'rAECCd' }, event.title),
        h('div', { class: 'AzuXid' }, ...when(event, app)),
        h('div', { class: 'AzuXid' }, 'My tasks'),
      ),
    ),
  );
}
