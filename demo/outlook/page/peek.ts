import { h, on } from '../../google/page/dom';
import { itemPath } from '../route';
import type { ShownEvent } from '../shown-events';
import { peekTime } from '../tile-text';
import type { App } from './app';
import { hashedClass } from './hashed';
import { guestsOf, organizerSentence, personRow, userOrganizes } from './people-rows';

/** Names and answers are fetched when the card is open already. */
const PEOPLE_MS = 140;

export interface Peek {
  open(shown: ShownEvent, tile: HTMLElement): void;
  close(): void;
  /** Whether a node is in it. */
  holds(node: Node): boolean;
}

function people({ event }: ShownEvent, app: App): HTMLElement {
  const organizes = userOrganizes(event, app);
  const options = { email: app.conditions.has('peek-emails'), status: !organizes };
  const { email } = app.calendar.user;
  // Whoever organizes reads of themselves in the sentence alone.
  const rows = guestsOf(event)
    .filter((guest) => !organizes || guest.email !== email)
    .map((guest) => personRow(guest, event, options, app));
  return h(
    'div',
    { class: `people ${hashedClass('people')}` },
    organizes
      ? h('div', { class: `sentence ${hashedClass('sentence')}` }, organizerSentence(event, app))
      : null,
    ...rows,
  );
}

/** The small card of an event, in a layer of its own at the end of the body; no dialog (2026). */
export function createPeek(app: App): Peek {
  let layer: HTMLElement | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(pending);
    layer?.remove();
    layer = null;
  }

  function open(shown: ShownEvent, tile: HTMLElement): void {
    close();
    const { words } = app;
    const { event } = shown;
    const view = h(
      'button',
      { type: 'button', 'aria-label': words.viewEvent, class: hashedClass('view') },
      words.viewEvent,
    );
    on(view, 'click', () => app.go(itemPath(shown.itemId)));
    const join = shown.call
      ? h('button', { type: 'button', name: 'JoinButton', class: 'join' }, words.join)
      : null;
    const body = h('div', { class: 'peekbody' });
    const card = h(
      'div',
      { 'data-app-section': 'CalendarItemPeek', class: `peek ${hashedClass('peek')}` },
      h(
        'div',
        { class: 'peekhead' },
        h('div', { 'aria-label': words.labelTitle, class: 'peektitle' }, shown.subject),
        h('div', { 'aria-label': words.labelTime }, peekTime(shown, app.calendar)),
        h(
          'div',
          { 'aria-label': words.labelLocation, class: 'peekplace' },
          shown.location ?? words.noLocation,
        ),
      ),
      body,
      h('div', { class: 'peekfoot' }, join, view),
    );
    layer = h('div', { class: `fui-FluentProvider layer ${hashedClass('layer')}` }, card);
    document.body.append(layer);
    place(card, tile);
    if (event.attendees.length > 0) {
      pending = setTimeout(() => {
        body.append(people(shown, app));
        place(card, tile);
      }, PEOPLE_MS);
    }
  }

  return { open, close, holds: (node) => layer?.contains(node) === true };
}

/** Beside its tile, inside the window. */
function place(card: HTMLElement, tile: HTMLElement): void {
  const box = tile.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const right = box.right + 8;
  const left = right + width < innerWidth ? right : Math.max(8, box.left - width - 8);
  const top = Math.max(8, Math.min(box.top - 24, innerHeight - height - 12));
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
