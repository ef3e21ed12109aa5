import { h, setAll } from '../../google/page/dom';
import type { ShownEvent } from '../shown-events';
import { clockText, spanOf, tileLabel, tileTooltip } from '../tile-text';
import { filled } from '../words';
import type { App } from './app';
import { buried, hashedClass } from './hashed';

/** Levels between what carries the id and the button. */
const LEVELS = 5;

const shownBy = new WeakMap<Element, ShownEvent>();

export function eventOfTile(tile: Element): ShownEvent | undefined {
  return shownBy.get(tile);
}

export interface Placement {
  /** Where the tile stands, as an inline style. */
  style: string;
  /** Its place in a month's cell. */
  index?: number;
  kind: 'timed' | 'all-day' | 'month';
  /** There is room for one line. */
  short?: boolean;
  /** The element with the role carries the id itself. */
  idOnButton?: boolean;
}

function marks(shown: ShownEvent): HTMLElement | null {
  if (!shown.recurring) return null;
  const icon = shown.exception ? 'ArrowRepeatAllOff16Regular' : 'ArrowRepeatAll16Regular';
  return h('i', {
    'data-icon-name': icon,
    'aria-label': shown.exception ? 'modified' : null,
    class: `repeat ${hashedClass('repeat')}`,
  });
}

function inside(shown: ShownEvent, kind: Placement['kind'], app: App): HTMLElement {
  const { clock } = spanOf(shown, app.calendar);
  const subject = h('span', { class: 'subject' }, shown.subject);
  if (kind === 'month' && clock && !shown.event.allDay) {
    return h('div', {}, h('time', {}, clock.start), subject, marks(shown));
  }
  const place = kind === 'timed' ? shown.location : undefined;
  return h('div', {}, subject, place ? h('span', { class: 'place' }, place) : null, marks(shown));
}

/** The tile of an event, and the element that carries its id around it. */
export function tile(shown: ShownEvent, placement: Placement, app: App): HTMLElement {
  const { kind, style, index, short, idOnButton } = placement;
  const labelled = !app.conditions.has('no-labels');
  const button = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      title: labelled ? tileTooltip(shown, app.calendar, kind === 'month' ? '\n' : '\r\n') : null,
      'aria-label': labelled ? tileLabel(shown, app.calendar) : null,
      'data-calitemid': idOnButton ? shown.itemId : null,
      'data-is-focusable': 'true',
      class: `tile ${kind}${short ? ' short' : ''} ${shown.showAs} ${hashedClass(kind)} calendar-SelectionStyles-resizeBoxParent`,
    },
    inside(shown, kind, app),
  );
  shownBy.set(button, shown);
  return h(
    'div',
    {
      'data-calitemid': idOnButton ? null : shown.itemId,
      'data-itemindex': index,
      'data-tabid': kind === 'month' ? `calendarSurfaceEntry_${index}` : null,
      class: `${kind === 'month' ? 'calendarGridEntry ' : ''}place-${kind} ${hashedClass(`p${kind}`)}`,
      style,
    },
    buried(LEVELS, kind, button),
  );
}

/** Makes the tiles in `parent` these: one that says the same stays, as React keeps it. */
export function fillTiles(parent: Element, tiles: HTMLElement[]): void {
  const old = [...parent.children].filter((child) => child instanceof HTMLElement);
  tiles.forEach((fresh, index) => {
    const there = old[index];
    if (!there) {
      parent.append(fresh);
      return;
    }
    const [mine, theirs] = [
      there.querySelector('[role=button]'),
      fresh.querySelector('[role=button]'),
    ];
    const shown = theirs && shownBy.get(theirs);
    if (!mine || !theirs || !shown) return;
    // React recycles: the node of one event may become another's.
    shownBy.set(mine, shown);
    setAll(there, attributesOf(fresh));
    setAll(mine, attributesOf(theirs));
    const [before, after] = [mine.firstElementChild, theirs.firstElementChild];
    if (after && !before?.isEqualNode(after)) mine.replaceChildren(after);
  });
  for (const rest of old.slice(tiles.length)) rest.remove();
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** What is in a slot of half an hour: a button like a tile's, and no event. */
export function slot(minutes: number, app: App): HTMLElement {
  const [from, to] = [
    clockText(minutes, app.calendar),
    clockText((minutes + 30) % 1440, app.calendar),
  ];
  const label = minutes % 60 === 0 ? filled(app.words.range, from, to) : from;
  return h('div', {
    role: 'button',
    tabindex: '-1',
    'aria-label': label,
    class: `slot ${hashedClass('slot')}`,
    style: `top: ${((minutes / 1440) * 100).toFixed(4)}%`,
  });
}
