import type { CalendarEvent, CalendarGuest } from '../../company/calendar-json';
import type { App } from './app';
import { row } from './bubble-rows';
import { h } from './dom';

/** More people than this are only counted. */
const LISTED = 20;

const ANSWERS: Record<CalendarGuest['response'], string | null> = {
  accepted: 'Attending',
  declined: 'Not attending',
  tentative: 'Maybe',
  'needs-action': null,
};

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
    guest.kind === 'person' ? ANSWERS[guest.response] : null,
    isOrganizer ? 'Organizer' : null,
    guest.optional ? 'Optional' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const initial = [...name][0]?.toUpperCase() ?? '';
  const note = [isOrganizer ? 'Organizer' : null, guest.optional ? 'Optional' : null].filter(
    Boolean,
  );
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

/** Guests and rooms of the card. A long list is only a count: who they are is not on the page. */
export function guestRows(event: CalendarEvent, app: App): HTMLElement[] {
  const people = event.attendees.filter(({ kind }) => kind !== 'room');
  const rooms = event.attendees.filter(({ kind }) => kind === 'room');
  if (people.length === 0) return [];
  const head = h(
    'div',
    { class: 'toUqff', id: 'xDetDlgAtt' },
    h('div', {}, `${people.length} guest${people.length === 1 ? '' : 's'}`),
    h('div', { class: 'AzuXid' }, tally(people)),
  );
  const list =
    people.length > LISTED
      ? null
      : h(
          'div',
          { role: 'tree', 'aria-label': 'Guests', class: 'tree' },
          ...people.map((guest) => guestRow(guest, event, app)),
        );
  const rows = [h('div', { class: 'ibJzMe', 'data-in-bubble': 'true' }, row('☺', head), list)];
  if (rooms.length > 0) {
    const tree = { role: 'tree', 'aria-label': 'Rooms added to this event.', class: 'tree' };
    rows.push(
      h(
        'div',
        {},
        row('▭', h('div', { class: 'toUqff' }, rooms.map(({ name }) => name).join(', '))),
        h('div', tree, ...rooms.map((room) => guestRow(room, event, app))),
      ),
    );
  }
  return rows;
}
