import type { CalendarEvent } from '../../company/calendar-json';
import { addDays } from '../../wall-time';
import { dateKey } from '../chip-ids';
import { cellOn, spanFrom } from '../placement';
import { type App, dayNumber, formatDay } from './app';
import { fillChips, fillStacked } from './chips';
import { h, hidden, newId } from './dom';

/** Lines in a cell by the weeks that share the height; a fuller cell says how many are left out. */
function chipRows(weeks: number): number {
  return weeks <= 3 ? Math.floor(24 / weeks) : 4;
}

function weekRow(): HTMLElement {
  const seven = [...Array(7).keys()];
  return h(
    'div',
    { role: 'row', class: 'FLFkR' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'sLvTye' },
      ...seven.map(() => h('div', { class: 'MGaLHf ChfiMc', 'data-dragsource-type': '8' })),
    ),
    h(
      'div',
      { 'aria-hidden': 'true', class: 'umyEjb' },
      ...seven.map(() =>
        h('div', { class: 'RCXPcd' }, h('h2', { class: 'w48V4c', 'aria-hidden': 'true' })),
      ),
    ),
    h(
      'div',
      { class: 'T3BIT' },
      h(
        'div',
        { role: 'presentation', 'data-dragsource-type': '8', class: 'PTdDEc ChfiMc' },
        ...seven.map(() => {
          const id = newId();
          return h(
            'div',
            { role: 'gridcell', class: 'qLWd9c', 'aria-labelledby': id, tabindex: '0' },
            h('h2', { class: 'CqwSk XuJrye', id }),
            h('div', { role: 'presentation' }),
          );
        }),
      ),
    ),
  );
}

function buildGrid(days: string[], app: App): HTMLElement {
  const heads = days
    .slice(0, 7)
    .map((date) =>
      h(
        'div',
        { role: 'columnheader' },
        hidden(formatDay(date, app, { weekday: 'long' })),
        h('span', { 'aria-hidden': 'true' }, formatDay(date, app, { weekday: 'short' })),
      ),
    );
  return h(
    'div',
    { class: 'monthsheet' },
    h('div', { class: 'monthheads', role: 'row' }, ...heads),
  );
}

function more(date: string, index: number, line: number, left: number, app: App): HTMLElement {
  const side = document.documentElement.dir === 'rtl' ? 'right' : 'left';
  return h(
    'div',
    {
      role: 'presentation',
      'data-stacked-layout-chip-container': 'true',
      'data-datekey': dateKey(date),
      class: 'vEJ0bc',
      style: `${side}: ${(index * (100 / 7)).toFixed(2)}%; width: 14.29%; top: ${line}em;`,
    },
    h(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'data-opens-day-overview': 'true',
        'aria-label': app.words.moreLabel(left),
        class: 'KF4T6b more',
      },
      app.words.more(left),
    ),
  );
}

function fillCell(
  cell: HTMLElement,
  date: string,
  index: number,
  week: string[],
  rows: number,
  app: App,
): void {
  const events = cellOn(app.calendar, date);
  const [heading, chips] = cell.children;
  const today = date === app.today ? `, ${app.words.today}` : '';
  if (heading) {
    heading.textContent = `${app.words.events(events.length)}, ${app.words.weekdayAndDay(date)}${today}`;
  }
  if (!(chips instanceof HTMLElement)) return;
  for (const stale of chips.querySelectorAll(':scope > [data-datekey]')) stale.remove();
  const fits = events.length > rows ? rows - 1 : events.length;
  const rowEnd = addDays(week.at(-1) ?? date, 1);
  const stacked = events.slice(0, fits).map((event: CalendarEvent, line) => ({
    event,
    line,
    cell: index,
    cells: 7,
    span: event.allDay ? spanFrom(event, date, week[0] ?? date, rowEnd) : 1,
  }));
  fillChips(chips, stacked, (node, item) => fillStacked(node, item, app));
  if (fits < events.length) chips.append(more(date, index, fits, events.length - fits, app));
}

/**
 * Weeks in rows: a month, or some weeks (`month` null). Changed in place: keys, headings and chips of
 * the same nodes.
 */
export function showWeeks(grid: HTMLElement, days: string[], month: string | null, app: App): void {
  let sheet = grid.querySelector<HTMLElement>(':scope > .monthsheet');
  if (!sheet) {
    sheet = buildGrid(days, app);
    grid.replaceChildren(sheet);
  }
  const [first = app.today, last = app.today] = [days[0], days.at(-1)];
  grid.dataset.startDateKey = String(dateKey(first));
  grid.dataset.endDateKey = String(dateKey(last));
  const weeks = days.length / 7;
  grid.dataset.chipRows = String(chipRows(weeks));
  let rows = [...sheet.querySelectorAll<HTMLElement>('.FLFkR')];
  while (rows.length > weeks) rows.pop()?.remove();
  while (rows.length < weeks) {
    const row = weekRow();
    sheet.append(row);
    rows = [...rows, row];
  }
  rows.forEach((row, rowIndex) => {
    const week = days.slice(rowIndex * 7, rowIndex * 7 + 7);
    const strips = row.querySelectorAll<HTMLElement>('.MGaLHf');
    const numbers = row.querySelectorAll<HTMLElement>('.w48V4c');
    const cells = row.querySelectorAll<HTMLElement>('[role=gridcell]');
    week.forEach((date, index) => {
      const [strip, number, cell] = [strips[index], numbers[index], cells[index]];
      if (!strip || !number || !cell) return;
      strip.dataset.datekey = String(dateKey(date));
      number.dataset.datekey = String(dateKey(date));
      number.textContent = dayNumber(date, app);
      number.className = `w48V4c${date === app.today ? ' now' : ''}${month === null || date.slice(0, 7) === month ? '' : ' other'}`;
      fillCell(cell, date, index, week, chipRows(weeks), app);
    });
  });
}
