import type { CalendarEvent } from '../../company/calendar-json';
import { chipId, chipLog } from '../chip-ids';
import type { App } from './app';
import {
  calendarRow,
  descriptionRow,
  locationRow,
  rsvpRow,
  taskContent,
  titleRow,
  videoRow,
} from './bubble-rows';
import { h, on } from './dom';
import { guestRows } from './guest-rows';

/** When each part of the card arrives after the click, ms (the real one takes 0.4 to 4 s). */
const STALE = 40;
const SHOWN = 90;
const MEET = 260;
const PLACE = 380;
const GUESTS = 620;
const MODAL = 900;

/** The one dialog of the page: shown, hidden and used again for every event. */
export function createBubble(
  app: App,
  answer: (event: CalendarEvent, response: 'accepted' | 'declined' | 'tentative') => void,
  remove: (event: CalendarEvent) => void,
) {
  const content = h('span', { jsslot: '', class: 'kma42e' });
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'data-chips-dialog': 'true',
      'data-back-to-cancel': 'false',
      'aria-labelledby': 'rAECCd',
      'data-is-adaptive': 'true',
      tabindex: '-1',
      'data-layout-mode': 'bubble',
      class: 'ecHOgf RDlrG',
      style: 'opacity: 0; display: none;',
    },
    h('div', { tabindex: '0', 'aria-hidden': 'true', class: 'pw1uU' }),
    content,
  );
  // The page keeps hidden dialogs of other uses about; readers must not take them for the card.
  const stray = h(
    'div',
    { role: 'dialog', 'data-layout-mode': 'bubble', style: 'display: none;' },
    h('div', { role: 'heading' }, 'Create'),
  );
  document.body.append(stray, dialog);

  let timers: ReturnType<typeof setTimeout>[] = [];
  const later = (ms: number, run: () => void) => timers.push(setTimeout(run, ms));
  const stop = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };

  function close(): void {
    stop();
    dialog.style.opacity = '0';
    dialog.style.display = 'none';
    dialog.removeAttribute('aria-modal');
  }

  function place(chip: HTMLElement): void {
    const box = chip.getBoundingClientRect();
    const width = 448;
    const right = box.right + 8;
    const left = right + width < innerWidth ? right : Math.max(8, box.left - width - 8);
    dialog.style.left = `${left}px`;
    dialog.style.top = `${Math.max(72, Math.min(box.top - 40, innerHeight - 496))}px`;
  }

  function closeButton(): HTMLElement {
    const button = h(
      'button',
      { id: 'xDetDlgCloseBu', 'aria-label': 'Close', type: 'button', class: 'round' },
      '×',
    );
    on(button, 'click', close);
    return button;
  }

  function editButton(event: CalendarEvent): HTMLElement {
    const button = h('button', { class: 'round', type: 'button', 'aria-label': 'Edit event' }, '✎');
    const id = encodeURIComponent(chipId(event));
    on(button, 'click', () => app.go(`/calendar/u/${app.route.account}/r/eventedit/${id}`));
    return button;
  }

  /** The real one asks of a series whether all of it is meant; this one takes the occurrence. Ours. */
  function deleteButton(event: CalendarEvent): HTMLElement {
    const attributes = { id: 'xDetDlgDelBu', class: 'round', type: 'button' };
    const button = h('button', { ...attributes, 'aria-label': 'Delete event' }, '⌫');
    on(button, 'click', () => remove(event));
    return button;
  }

  function detail(event: CalendarEvent): HTMLElement {
    const rows = h('div', { class: 'hMdQi' }, titleRow(event, app));
    const root = h(
      'div',
      {
        id: 'xDetDlg',
        'data-keyboardactiontype': '0;1',
        'data-eventid': chipId(event),
        'data-origin': '2',
        'data-actions-expanded': 'false',
        jslog: chipLog(event, app.calendar).replace('35463;', '35389;'),
        class: 'jefcFd',
      },
      h(
        'div',
        { class: 'pdqVLc' },
        h('div', { class: 'wv9rPe' }, editButton(event), deleteButton(event), closeButton()),
        rows,
      ),
    );
    later(MEET, () => event.conference && rows.append(videoRow(event.conference)));
    later(PLACE, () => {
      if (event.location) rows.append(locationRow(event.location));
      if (event.description) rows.append(descriptionRow(event.description));
    });
    later(GUESTS, () => {
      rows.append(...guestRows(event, app), calendarRow(event, app));
      const asked = rsvpRow(event, app, (response) => answer(event, response));
      if (asked) root.append(asked);
    });
    return root;
  }

  function open(event: CalendarEvent, chip: HTMLElement): void {
    if (event.kind === 'task-roll-up') return;
    stop();
    dialog.removeAttribute('aria-modal');
    dialog.style.display = '';
    dialog.style.opacity = '0';
    dialog.style.transform = 'translate(0px, 32px)';
    place(chip);
    // Until then the card still shows the event it was open for before.
    later(STALE, () => {
      const isTask = event.kind === 'task' || event.kind === 'task-block';
      content.replaceChildren(isTask ? taskContent(event, app, closeButton()) : detail(event));
    });
    later(SHOWN, () => {
      dialog.style.opacity = '1';
      dialog.style.transform = 'none';
    });
    later(MODAL, () => dialog.setAttribute('aria-modal', 'true'));
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Node && !dialog.contains(event.target)) close();
  });
  return { open, close };
}
