import type { Change } from '../../changes';
import type { CalendarEvent } from '../../company/calendar-json';
import { type App, addressOf } from './app';
import { h, on } from './dom';
import { timeFields } from './form-times';
import { guestField } from './guest-field';
import { guestTree, roomTree } from './guest-rows';
import { repeatField } from './repeat-field';

/** What the button asks for: a new event, or another title or time for one that exists. */
type Save = Extract<Change, { do: 'save' | 'edit' }>;

function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** What the fields begin with: as a link asks, or as the event is. */
interface Filled {
  title: string;
  place: string;
  description: string;
}

/**
 * The form of an event: a new one filled in from the address, or one that exists. `save` gets what it
 * holds; of one that exists only the title and the times can be changed.
 */
export function eventForm(
  app: App,
  query: URLSearchParams,
  event: CalendarEvent | null,
  save: (change: Save) => void,
): HTMLElement {
  const filled: Filled = event
    ? {
        title: event.title,
        place: event.location ?? '',
        description: event.description ?? '',
      }
    : {
        title: query.get('text') ?? '',
        place: query.get('location') ?? '',
        description: plain((query.get('details') ?? '').replaceAll('\n', '<br>\n')),
      };
  const input = (id: string, label: string, value: string, placeholder: string) =>
    h('input', { id, 'aria-label': label, value, placeholder, type: 'text', autocomplete: 'off' });
  const title = input('xTiIn', 'Title', filled.title, 'Add title');
  title.className = 'title';
  const place = input('xLocIn', 'Location', filled.place, 'Add location');
  const description = h('div', {
    id: 'xDescIn',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Description',
    'aria-multiline': 'true',
    class: 'description',
  });
  description.textContent = filled.description;
  const times = timeFields(app, query, event);
  const repeat = repeatField(app, query, event);
  const guests = event ? null : guestField(app, query.getAll('add'));
  const leave = () => {
    if (event) history.back();
    else app.go(addressOf(app, 'week', app.today));
  };

  const button = h(
    'button',
    { id: 'xSaveBu', type: 'button', 'aria-label': 'Save', class: 'save' },
    'Save',
  );
  on(button, 'click', () => {
    const told = { title: title.value, times: times.current() };
    if (event) return save({ do: 'edit', id: event.id, ...told });
    save({
      do: 'save',
      ...told,
      guests: guests?.list() ?? [],
      location: place.value,
      description: description.textContent ?? '',
      repeat: repeat.current(),
    });
  });
  const cancel = h(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': event ? 'Cancel event editing' : 'Cancel event creation',
    },
    '×',
  );
  on(cancel, 'click', leave);
  const field = (icon: string, node: HTMLElement) =>
    h('div', { class: 'field' }, h('span', { 'aria-hidden': 'true' }, icon), node);
  const owner = app.calendar.calendars.find(({ email }) => email === event?.calendar);
  const rooms = event ? roomTree(event, app) : null;
  return h(
    'div',
    { role: 'main', class: 'form' },
    h('div', { class: 'formhead' }, cancel, title, button),
    times.node,
    repeat.node,
    h(
      'div',
      { class: 'formbody' },
      h(
        'div',
        { id: 'tabEventDetails', class: 'details' },
        h('h2', {}, 'Event details'),
        field('⌖', place),
        rooms && field('▭', rooms),
        field('▤', h('div', { id: 'xCalOwn' }, owner?.name ?? app.calendar.user.name)),
        field('≡', description),
      ),
      h(
        'div',
        { class: 'guestpane' },
        h('h2', {}, 'Guests'),
        guests?.node ?? (event && guestTree(event, app, 'Guests invited to this event.')),
      ),
    ),
  );
}
