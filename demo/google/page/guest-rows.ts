import type { CalendarEvent, CalendarGuest } from '../../company/calendar-json';
import type { App } from './app';
import { row } from './bubble-rows';
import { h, on } from './dom';

/** More people than this are only counted. */
const LISTED = 20;

const MARKS: Record<CalendarGuest['response'], string> = {
  accepted: '✓',
  declined: '×',
  tentative: '?',
  'needs-action': '',
};

/** The calendar's owner stands with the address alone, as does a guest of unknown name. */
function shownName(guest: CalendarGuest, app: App): string {
  const name = guest.email === app.calendar.user.email ? guest.email : (guest.name ?? guest.email);
  return guest.kind === 'group' ? `${name} (${guest.size ?? 0})` : name;
}

function guestRow(guest: CalendarGuest, event: CalendarEvent, app: App): HTMLElement {
  const name = shownName(guest, app);
  const isOrganizer = guest.email === event.organizer;
  const label = [
    name,
    guest.kind === 'person' ? app.words.guestAnswers[guest.response] : null,
    isOrganizer ? app.words.organizer : null,
    guest.optional ? app.words.optional : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const initial = [...name][0]?.toUpperCase() ?? '';
  const note = [
    isOrganizer ? app.words.organizer : null,
    guest.optional ? app.words.optional : null,
  ].filter((part) => part !== null);
  return h(
    'div',
    {
      role: 'treeitem',
      id: isOrganizer ? 'xDtlDlgOrg' : null,
      'aria-label': label,
      'data-email': guest.email,
      'data-id': guest.email,
      'data-hovercard-id': guest.email,
      'data-is-expandable': guest.kind === 'group' ? 'true' : null,
      tabindex: '-1',
      class: 'guest',
    },
    h(
      'span',
      { class: 'face', 'data-hovercard-id': guest.email, 'aria-hidden': 'true' },
      initial,
      h('span', { class: 'mark' }, MARKS[guest.response]),
    ),
    h('span', { 'data-hovercard-id': guest.email, class: 'guestname' }, name),
    note.length > 0 ? h('span', { class: 'AzuXid' }, note.join(', ')) : null,
  );
}

/** '2 yes, 1 awaiting' */
function tally(people: CalendarGuest[]): string {
  const count = (response: CalendarGuest['response']) =>
    people.filter((guest) => guest.response === response).length;
  const parts: [number, string][] = [
    [count('accepted'), 'yes'],
    [count('tentative'), 'maybe'],
    [count('declined'), 'no'],
    [count('needs-action'), 'awaiting'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

/** Everybody who is invited, row by row; null when nobody is. */
export function guestTree(event: CalendarEvent, app: App, label: string): HTMLElement | null {
  const people = event.attendees.filter(({ kind }) => kind !== 'room');
  if (people.length === 0) return null;
  const attributes = { role: 'tree', 'aria-label': label, class: 'tree' };
  return h('div', attributes, ...people.map((guest) => guestRow(guest, event, app)));
}

export function roomTree(event: CalendarEvent, app: App): HTMLElement | null {
  const rooms = event.attendees.filter(({ kind }) => kind === 'room');
  if (rooms.length === 0) return null;
  const attributes = { role: 'tree', 'aria-label': 'Rooms added to this event.', class: 'tree' };
  return h('div', attributes, ...rooms.map((room) => guestRow(room, event, app)));
}

/** Guests and rooms of the card. A long list is only a count until somebody asks for it. */
export function guestRows(event: CalendarEvent, app: App): HTMLElement[] {
  const people = event.attendees.filter(({ kind }) => kind !== 'room');
  const rooms = roomTree(event, app);
  if (people.length === 0) return [];
  const head = h(
    'div',
    { class: 'toUqff', id: 'xDetDlgAtt' },
    h('div', {}, `${people.length} guest${people.length === 1 ? '' : 's'}`),
    h('div', { class: 'AzuXid' }, tally(people)),
  );
  const box = h('div', { class: 'ibJzMe', 'data-in-bubble': 'true' }, row('☺', head));
  const list = () => guestTree(event, app, 'Guests') ?? '';
  if (people.length > LISTED) {
    const attributes = { type: 'button', class: 'showguests', 'aria-expanded': 'false' };
    const button = h('button', attributes, 'Show guests');
    on(button, 'click', () => button.replaceWith(list()));
    box.append(button);
  } else {
    box.append(list());
  }
  if (!rooms) return [box];
  const names = event.attendees.filter(({ kind }) => kind === 'room').map(({ name }) => name);
  const named = row('▭', h('div', { class: 'toUqff' }, names.join(', ')));
  return [box, h('div', {}, named, rooms)];
}
