import type { CalendarEvent, TimedEvent } from '../../company/calendar-json';
import type { Placed } from '../../lay-out-day';
import { chipId, chipLog } from '../chip-ids';
import { chipLabel, visibleTime } from '../label';
import type { App } from './app';
import { h, hidden, setAll } from './dom';

const PIXELS_PER_MINUTE = 48 / 60;

/** Which event a chip shows now: nodes are used again for other events. */
const shown = new WeakMap<Element, CalendarEvent>();

/** For what stands for an event without being a chip: a row of a list. */
export function showsEvent(node: Element, event: CalendarEvent): void {
  shown.set(node, event);
}

export function eventOfChip(chip: Element): CalendarEvent | undefined {
  return shown.get(chip);
}

function isTask(event: CalendarEvent): boolean {
  return event.kind.startsWith('task');
}

export function colorOf(event: CalendarEvent, app: App): string {
  if (isTask(event)) return 'rgb(63, 81, 181)';
  if (event.kind === 'working-location') return 'rgb(97, 110, 122)';
  const info = app.calendar.calendars.find(({ email }) => email === event.calendar);
  return event.color?.value ?? info?.color ?? 'rgb(3, 155, 229)';
}

export function isDeclined(event: CalendarEvent, app: App): boolean {
  const own = app.calendar.user.email;
  return event.attendees.some(({ email, response }) => email === own && response === 'declined');
}

function isWaiting(event: CalendarEvent, app: App): boolean {
  const own = event.attendees.find(({ email }) => email === app.calendar.user.email);
  return own?.response === 'needs-action' || own?.response === 'tentative';
}

function label(event: CalendarEvent, app: App, tag: 'div' | 'span'): HTMLElement | null {
  return app.condition === 'no-labels' ? null : hidden(chipLabel(event, app.calendar), tag);
}

function look(event: CalendarEvent, app: App): { className: string; style: string } {
  const color = colorOf(event, app);
  const outlined = isDeclined(event, app) || isWaiting(event, app);
  return {
    className: [
      outlined ? 'LKeQwe' : 'EiZ8Dd',
      isDeclined(event, app) ? 'declined' : '',
      event.completed ? 'UflSff' : '',
    ].join(' '),
    style: outlined
      ? `border-color: ${color}; color: ${color};`
      : `background-color: ${color}; border-color: ${color};`,
  };
}

function timedBody(event: TimedEvent, app: App): HTMLElement {
  const title = event.title || app.words.noTitle;
  const isShort = event.end - event.start <= 30 * 60_000;
  const time = visibleTime(event, app.calendar, isShort);
  const gap = () => h('span', { class: 'pttLke' }, ',\u00a0');
  const first = h(
    'span',
    { class: 'KcY3wb' },
    h('span', { class: 'I0UMhf' }, title),
    isShort ? gap() : null,
    isShort
      ? h('span', { class: 'EWOIrf' }, time, event.location ? gap() : null, event.location ?? null)
      : null,
  );
  const place = isShort ? null : h('div', { class: 'lhydbb K9QN7e' }, event.location ?? '');
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'Jcb6qd' },
    isTask(event) ? h('div', { class: 'FGo' }, h('span', { class: 'notranslate' }, '✓')) : null,
    h(
      'div',
      { class: 'fFwDnf' },
      h('div', { class: 'lhydbb RIOtYe' }, first),
      isShort ? null : h('div', { class: 'lhydbb gVNoLb' }, time),
      place,
    ),
  );
}

/** Puts an event into the chip of a day's column; the node may have been another's. */
export function fillTimed(node: HTMLElement, placed: Placed, app: App): void {
  const { event } = placed;
  if (event.allDay) return;
  const { className, style } = look(event, app);
  const top = Math.round(placed.from * PIXELS_PER_MINUTE) - 1;
  const height = Math.max(Math.round((placed.to - placed.from) * PIXELS_PER_MINUTE) - 2, 14);
  const share = 100 / placed.columns;
  shown.set(node, event);
  setAll(node, {
    role: 'button',
    'data-eventchip': '',
    'data-opens-details': 'true',
    tabindex: '0',
    'data-eventid': chipId(event),
    'data-keyboardactiontype': '0;1',
    'data-focusable': '',
    jslog: chipLog(event, app.calendar),
    'data-dragsource-type': '2',
    class: `GTG3wb ChfiMc ${height < 30 ? 'short ' : ''}${height < 20 ? 'tiny ' : ''}${className}`,
    style:
      `top: ${top}px; height: ${height}px; left: calc(${placed.column * share}% + 0px); ` +
      `width: calc(${share}% + 0px); z-index: ${5 + placed.column}; ${style}`,
  });
  const coloured = event.color
    ? h('div', { class: 'QZVPzb', 'aria-hidden': 'true' }, h('div', { class: 'jSrjCf' }))
    : null;
  const handle = isTask(event)
    ? null
    : h('div', {
        'aria-hidden': 'true',
        class: 'leOeGd ChfiMc',
        'data-eventid': chipId(event),
        'data-dragsource-type': '3',
      });
  const parts = [coloured, label(event, app, 'div'), timedBody(event, app), handle];
  node.replaceChildren(...parts.filter((part) => part !== null));
}

/** Where a stacked chip lies: cells from the row's start, how many it spans (0: hidden), its line. */
export interface Stacked {
  event: CalendarEvent;
  cell: number;
  cells: number;
  span: number;
  line: number;
}

function checkbox(event: CalendarEvent): HTMLElement {
  const attributes = {
    class: 'bgr46c',
    'data-eventid': chipId(event),
    jslog: '87527; track:click',
  };
  const button = { 'aria-label': 'Mark complete', tabindex: '-1', 'aria-hidden': 'true' };
  return h('div', attributes, h('button', button));
}

/** Puts an event into a stacked chip: the all-day row and the cells of a month. */
export function fillStacked(node: HTMLElement, stacked: Stacked, app: App): void {
  const { event, cell, cells, span, line } = stacked;
  const color = colorOf(event, app);
  const isFixed = event.kind === 'holiday' || event.kind === 'task-roll-up';
  const width = (100 / cells) * Math.max(span, 1);
  const side = document.documentElement.dir === 'rtl' ? 'right' : 'left';
  shown.set(node, event);
  setAll(node, {
    'data-eventchip': '',
    'data-opens-details': 'true',
    'data-stacked-layout-chip-container': 'true',
    'data-eventid': chipId(event),
    'data-keyboardactiontype': '0;1',
    jslog: chipLog(event, app.calendar),
    class: `vEJ0bc ChfiMc${span === 0 ? ' PU9jSd' : ''}`,
    'data-dragsource-type': isFixed ? '9' : '6',
    style: `${side}: ${((100 / cells) * cell).toFixed(2)}%; width: ${width.toFixed(2)}%; top: ${line}em; border-color: ${color};`,
  });
  const dot = event.allDay
    ? null
    : h('div', { class: 'ZWOtn' }, h('div', { class: 'VlNR9e', style: `border-color: ${color};` }));
  const { className, style } = look(event, app);
  const button = h(
    'div',
    {
      role: 'button',
      'data-stacked-layout-chip': 'true',
      class: `KF4T6b ${event.allDay ? '' : 'smECzc '}${className}`,
      tabindex: '0',
      style: event.allDay ? style : '',
    },
    dot,
    h(
      'span',
      { 'aria-hidden': 'true', class: 'nHqeVd' },
      event.allDay ? null : h('span', { class: 'DvyQhe' }, visibleTime(event, app.calendar, true)),
      isTask(event) && event.kind !== 'task-roll-up' ? checkbox(event) : null,
      h('span', { class: 'WBi6vc' }, event.title || app.words.noTitle),
    ),
    label(event, app, 'span'),
  );
  node.replaceChildren(button);
}

/** Nodes of views that are gone, to be used again for other events. */
const spare: HTMLElement[] = [];

export function release(view: Element): void {
  for (const chip of view.querySelectorAll<HTMLElement>('[data-eventchip]')) {
    if (spare.length < 300) spare.push(chip);
    chip.remove();
  }
}

/**
 * Makes a container hold these chips, changing the nodes that it has before taking spare or new
 * ones: as on the real page, a node that was one event becomes another.
 */
export function fillChips<T>(
  container: HTMLElement,
  items: readonly T[],
  fill: (node: HTMLElement, item: T) => void,
): void {
  items.forEach((item, index) => {
    const old = container.children[index];
    const node = old instanceof HTMLElement ? old : (spare.pop() ?? document.createElement('div'));
    fill(node, item);
    if (node !== old) container.append(node);
  });
  while (container.children.length > items.length) container.lastElementChild?.remove();
}
