import { h } from '../../google/page/dom';
import { layOutDay } from '../../lay-out-day';
import { addDays, wallTime } from '../../wall-time';
import { daysOf, type View } from '../route';
import type { ShownEvent } from '../shown-events';
import { clockText, dayText } from '../tile-text';
import { filled } from '../words';
import type { App } from './app';
import { buried, hashedClass } from './hashed';
import { fillTiles, slot, tile } from './tiles';

/** A day is so high; its tiles are placed in percent of it. */
export const DAY_PX = 1440;
/** The grid lies this deep under its surface, and the columns so much deeper. */
const OUTER_LEVELS = 14;
const INNER_LEVELS = 9;

function summary(date: string, app: App): HTMLElement {
  const text = (options: Intl.DateTimeFormatOptions) =>
    dayText(date, app.calendar.language, options);
  return h(
    'div',
    {
      role: 'button',
      tabindex: '-1',
      class: `summary${date === app.today ? ' now' : ''} ${hashedClass('summary')}`,
    },
    h('span', { class: 'number' }, text({ day: 'numeric' })),
    h('span', {}, text({ weekday: 'short' })),
  );
}

function header(days: string[], app: App): HTMLElement {
  const cells = days.map((date) =>
    h(
      'div',
      { 'data-column-date': date, class: `headcell ${hashedClass('head')}` },
      summary(date, app),
      h('div', { class: 'alldays' }),
    ),
  );
  return h(
    'div',
    { 'data-app-section': 'calendar-view-header-0', class: `viewhead ${hashedClass('vh')}` },
    h('div', { class: 'gutter' }),
    ...cells,
  );
}

function gutter(app: App): HTMLElement {
  const hours = [...Array(24).keys()].map((hour) =>
    h(
      'div',
      { class: 'hour', style: `top: ${((hour / 24) * 100).toFixed(3)}%` },
      hour === 0 ? '' : clockText(hour * 60, app.calendar).replace(':00', ''),
    ),
  );
  return h('div', { class: 'gutter', 'aria-hidden': 'true' }, ...hours);
}

function timed(days: string[], app: App): HTMLElement {
  const columns = days.map((date) => {
    const slots = [...Array(48).keys()].map((half) => slot(half * 30, app));
    const tiles = h('div', { class: 'tiles' });
    const column = h(
      'div',
      { 'data-column-date': date, class: `daycolumn ${hashedClass('column')}` },
      h('div', { class: 'slots' }, ...slots),
      buried(INNER_LEVELS, 'column', tiles),
    );
    if (date === app.today) {
      const { minutes } = wallTime(app.calendar.now, app.calendar.timeZone);
      column.append(h('div', { class: 'nowline', style: `top: ${(minutes / 14.4).toFixed(3)}%` }));
    }
    return column;
  });
  return h(
    'div',
    { 'data-app-section': 'calendar-view-0', class: `viewbody ${hashedClass('vb')}` },
    h('div', { class: 'daygrid', style: `height: ${DAY_PX}px` }, gutter(app), ...columns),
  );
}

/** The columns of some days, without their events: those come a moment later. */
export function buildColumns(days: string[], app: App): HTMLElement {
  const grid = h('div', { role: 'grid', class: 'grid' }, header(days, app), timed(days, app));
  return h(
    'div',
    { class: `sheet days-${days.length}`, 'data-first': days[0] },
    buried(OUTER_LEVELS, 'sheet', grid),
  );
}

/** High enough at least that a subject can be read. */
const LEAST_MINUTES = 15;
/** Room for one line. */
const SHORT_MINUTES = 30;

export function fillColumns(sheet: HTMLElement, view: View, date: string, app: App): void {
  const days = daysOf(view, date, app.calendar.language);
  const byId = new Map(app.events.map((shown) => [shown.event.id, shown]));
  const events = app.events.map(({ event }) => event);
  const heads = sheet.querySelectorAll<HTMLElement>('.headcell');
  const bodies = sheet.querySelectorAll<HTMLElement>('.daycolumn');
  let lines = 0;
  days.forEach((day, index) => {
    const placed = layOutDay(events, day, app.calendar.timeZone);
    const whole = wholeDays(app.events, day, days);
    lines = Math.max(lines, ...whole.map(({ line }) => line + 1));
    const label = filled(
      placed.length === 0 ? app.words.noEvents : app.words.events,
      String(placed.length),
    );
    heads[index]
      ?.querySelector('.summary')
      ?.setAttribute('aria-label', `${label}, ${dayText(day, app.calendar.language)}`);
    const alldays = heads[index]?.querySelector('.alldays');
    if (alldays) {
      const tiles = whole.map(({ shown, span, line }) =>
        tile(
          shown,
          { kind: 'all-day', style: `top: ${line * 24}px; width: ${span * 100 - 2}%` },
          app,
        ),
      );
      fillTiles(alldays, tiles);
    }
    const body = bodies[index]?.querySelector('.tiles');
    if (!body) return;
    const tiles = placed.flatMap(({ event, from, to, column, columns }) => {
      const shown = byId.get(event.id);
      if (!shown) return [];
      const percent = (part: number) => `${part.toFixed(4)}%`;
      const style = [
        `top: ${percent(from / 14.4)}`,
        `height: ${percent(Math.max(to - from, LEAST_MINUTES) / 14.4)}`,
        `left: ${percent((column / columns) * 96)}`,
        `width: ${percent(96 / columns)}`,
      ].join('; ');
      return tile(
        shown,
        { kind: 'timed', style, short: to - from <= SHORT_MINUTES, idOnButton: view === 'day' },
        app,
      );
    });
    fillTiles(body, tiles);
  });
  const height = `${lines * 24 + 4}px`;
  for (const cell of sheet.querySelectorAll<HTMLElement>('.alldays')) cell.style.height = height;
}

/** Whole-day entries that begin on a day of the view, or go on from before it; a line each. */
function wholeDays(events: ShownEvent[], day: string, days: string[]) {
  const [first = day, last = day] = [days[0], days.at(-1)];
  const lines = new Map<ShownEvent, number>();
  const taken: string[] = [];
  for (const shown of events) {
    const { event } = shown;
    if (!event.allDay || event.start > last || event.end <= first) continue;
    let line = taken.findIndex((until) => until <= event.start);
    if (line < 0) line = taken.length;
    taken[line] = event.end;
    lines.set(shown, line);
  }
  return [...lines].flatMap(([shown, line]) => {
    const { event } = shown;
    if (!event.allDay) return [];
    const begun = event.start < first;
    if (day !== (begun ? first : event.start)) return [];
    let span = 0;
    for (let at = day; at < event.end && at <= last; at = addDays(at, 1)) span++;
    return [{ shown, line, span }];
  });
}
