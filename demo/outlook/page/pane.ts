import type { CalendarGuest } from '../../company/calendar-json';
import { h, on } from '../../google/page/dom';
import type { ShownEvent } from '../shown-events';
import { peekTime } from '../tile-text';
import type { App } from './app';
import { dialog } from './dialog';
import { hashedClass } from './hashed';
import { guestsOf, organizerSentence, personRow, userOrganizes } from './people-rows';

/** The organizer's view: a tree of the answers, each group named by what they answered. */
function tracking(shown: ShownEvent, guests: CalendarGuest[], app: App): HTMLElement {
  const { words } = app;
  const { event } = shown;
  const groups = [
    ['accepted', words.accepted],
    ['tentative', words.tentativeAnswer],
    ['declined', words.declined],
    ['needs-action', words.noReply],
  ] as const;
  const items = groups.flatMap(([response, label]) => {
    const here = guests.filter((guest) => guest.response === response);
    if (here.length === 0) return [];
    const rows = here.map((guest) =>
      h(
        'div',
        { role: 'treeitem', 'aria-level': '2' },
        personRow(guest, event, { email: true, status: false }, app),
      ),
    );
    return [
      h(
        'div',
        {
          role: 'treeitem',
          'aria-level': '1',
          'aria-expanded': 'true',
          'aria-label': `${label}: ${here.length}`,
          class: `answers ${hashedClass('answers')}`,
        },
        h('div', { class: 'answer' }, `${label}: ${here.length}`),
        h('div', { role: 'group' }, ...rows),
      ),
    ];
  });
  return h(
    'section',
    { class: 'tracking' },
    h('h3', {}, words.tracking),
    h('p', {}, organizerSentence(event, app)),
    h('div', { role: 'tree', 'aria-label': words.tracking }, ...items),
  );
}

/** The full view of an event, over the calendar; `close` ends it. */
export function readingPane(shown: ShownEvent, close: () => void, app: App): HTMLElement {
  const { event } = shown;
  const { words } = app;
  const guests = guestsOf(event);
  const { email } = app.calendar.user;
  const others = guests.filter((guest) => guest.email !== email);
  const people = userOrganizes(event, app)
    ? tracking(shown, others, app)
    : h(
        'section',
        { class: 'guests' },
        ...guests.map((guest) => personRow(guest, event, { email: true, status: true }, app)),
      );
  const closing = h('button', { type: 'button', 'aria-label': words.close, class: 'close' }, '×');
  on(closing, 'click', close);
  const pane = h(
    'div',
    { 'data-app-section': 'ReadingPane', class: `pane ${hashedClass('pane')}` },
    closing,
    h('div', { role: 'heading', 'aria-level': '2', class: 'panetitle' }, shown.subject),
    h('div', { 'aria-label': words.labelTime, class: 'panetime' }, peekTime(shown, app.calendar)),
    h(
      'div',
      { 'aria-label': words.labelLocation, class: 'paneplace' },
      shown.location ?? words.noLocation,
    ),
    shown.call ? h('a', { href: shown.call, class: 'panelink' }, words.join) : null,
    event.description ? h('p', { class: 'panebody' }, event.description) : null,
    guests.length > 0 ? people : null,
  );
  return dialog(pane, 'pane-dialog');
}
