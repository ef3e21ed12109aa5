import { addDays, offsetMinutes } from '../../wall-time';
import { dateKey, principalId } from '../chip-ids';
import { allDayOn, placeTimed, spanFrom } from '../placement';
import { type App, dayNumber, formatDay } from './app';
import { fillChips, fillStacked, fillTimed, release } from './chips';
import { h, newId } from './dom';

const SLIDE_MS = 250;
const HOUR_PX = 48;

/** The zones of the gutter: the calendar's own stands next to the grid. */
function zonesOf({ calendar }: App): string[] {
  const { timeZone, secondaryTimeZone } = calendar;
  return secondaryTimeZone ? [secondaryTimeZone, timeZone] : [timeZone];
}

function gutterZone(zone: string, app: App): string {
  const hours = offsetMinutes(app.calendar.now, zone) / 60;
  const whole = Math.trunc(Math.abs(hours));
  const rest = Math.round((Math.abs(hours) - whole) * 60);
  const minutes = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `GMT${hours < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}${minutes}`;
}

function head(days: string[], app: App): HTMLElement {
  return h(
    'div',
    { role: 'row', class: 'heads' },
    ...zonesOf(app).map((zone) =>
      h('div', { class: 'zone', 'aria-hidden': 'true' }, gutterZone(zone, app)),
    ),
    ...days.map((date) => {
      const isToday = date === app.today;
      const full = app.words.weekdayAndDay(date) + (isToday ? `, ${app.words.today}` : '');
      const button = h(
        'button',
        {
          'aria-label': full,
          class: isToday ? 'daynumber now' : 'daynumber',
          'data-datekey': dateKey(date),
        },
        dayNumber(date, app),
      );
      return h(
        'div',
        { role: 'columnheader', class: 'head' },
        h(
          'span',
          { 'aria-hidden': 'true', class: 'weekday' },
          formatDay(date, app, { weekday: 'short' }),
        ),
        button,
      );
    }),
  );
}

function allDayRow(days: string[]): HTMLElement {
  return h(
    'div',
    { class: 'allday' },
    h(
      'ul',
      { 'aria-hidden': 'true' },
      ...days.map((date) => h('li', { 'data-datekey': dateKey(date) })),
    ),
    h(
      'div',
      { role: 'row', class: 'alldaycells' },
      ...days.map(() => {
        const id = newId();
        return h(
          'div',
          { role: 'gridcell', 'aria-labelledby': id, tabindex: '-1' },
          h('h2', { class: 'CqwSk XuJrye', id }),
          h('div', { role: 'presentation' }),
        );
      }),
    ),
  );
}

function hours(zone: string, app: App): HTMLElement {
  const { now, timeZone, hourCycle } = app.calendar;
  const ahead = offsetMinutes(now, zone) - offsetMinutes(now, timeZone);
  const labels = [...Array(23).keys()].map((hour) => {
    const minutes = ((hour + 1) * 60 + ahead + 1440) % 1440;
    const text = app.words.clock(minutes, hourCycle).replace(/(am|pm)$/, ' $1');
    const attributes = { class: 'hour', style: `top: ${(hour + 1) * HOUR_PX - 8}px` };
    return h('div', attributes, text.toUpperCase());
  });
  return h('div', { class: 'hours', 'aria-hidden': 'true' }, ...labels);
}

function column(date: string, index: number, app: App): HTMLElement {
  return h(
    'div',
    {
      role: 'gridcell',
      class: date === app.today ? 'BiKU4b current' : 'BiKU4b',
      'data-column-index': index,
      'data-datekey': dateKey(date),
      'data-principal-ids': principalId(app.calendar.user.email),
      tabindex: '-1',
    },
    h('h2', { class: 'XuJrye' }),
    h('div', { role: 'presentation', class: 'chips' }),
  );
}

function build(days: string[], app: App): HTMLElement {
  const scroll = h(
    'div',
    { class: 'scroll' },
    ...zonesOf(app).map((zone) => hours(zone, app)),
    h(
      'div',
      { role: 'row', class: 'columns', 'data-dragsource-type': '4' },
      ...days.map((date, index) => column(date, index, app)),
    ),
  );
  return h(
    'div',
    {
      class: zonesOf(app).length > 1 ? 'sheet twozones' : 'sheet',
      'data-first': days[0],
      'data-days': days.length,
    },
    head(days, app),
    allDayRow(days),
    scroll,
  );
}

function fillAllDay(sheet: HTMLElement, days: string[], app: App): void {
  const cells = [...sheet.querySelectorAll<HTMLElement>('.alldaycells > [role=gridcell]')];
  const [first = '', last = ''] = [days[0], days.at(-1)];
  let lines = 1;
  cells.forEach((cell, index) => {
    const date = days[index] ?? '';
    const events = allDayOn(app.calendar, date);
    lines = Math.max(lines, events.length);
    const [heading, chips] = cell.children;
    const today = date === app.today ? `, ${app.words.today}` : '';
    if (heading) {
      heading.textContent = `${app.words.allDayEvents(events.length)}, ${app.words.weekdayAndDay(date)}${today}`;
    }
    if (!(chips instanceof HTMLElement)) return;
    const stacked = events.map((event, line) => ({
      event,
      line,
      cell: index,
      cells: days.length,
      span: spanFrom(event, date, first, addDays(last, 1)),
    }));
    fillChips(chips, stacked, (node, item) => fillStacked(node, item, app));
  });
  const row = sheet.querySelector<HTMLElement>('.alldaycells');
  if (row) row.style.height = `${lines * 24 + 4}px`;
}

function fill(sheet: HTMLElement, days: string[], app: App): void {
  fillAllDay(sheet, days, app);
  sheet.querySelectorAll<HTMLElement>('[data-column-index]').forEach((cell, index) => {
    const date = days[index] ?? '';
    const placed = placeTimed(app.calendar, date);
    const [heading, chips] = cell.children;
    if (heading) {
      heading.textContent = `${app.words.events(placed.length)}, ${app.words.weekdayAndDay(date)}`;
    }
    if (chips instanceof HTMLElement) {
      fillChips(chips, placed, (node, item) => fillTimed(node, item, app));
    }
    drawNow(cell, date, app);
  });
}

function drawNow(cell: HTMLElement, date: string, app: App): void {
  cell.querySelector('.nowline')?.remove();
  if (date !== app.today) return;
  const midnight = app.calendar.now - Math.round(minutesNow(app)) * 60_000;
  const top = ((app.calendar.now - midnight) / 60_000) * (HOUR_PX / 60);
  cell.append(h('div', { class: 'nowline', 'aria-hidden': 'true', style: `top: ${top}px` }));
}

function minutesNow(app: App): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: app.calendar.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(app.calendar.now);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

/**
 * Day and week. The same days again are changed in place; other days slide in, and for a quarter
 * of a second the old columns and the new ones are both in the document.
 */
export function showColumns(grid: HTMLElement, days: string[], app: App, slide: -1 | 0 | 1): void {
  const olds = [...grid.querySelectorAll<HTMLElement>(':scope > .sheet')];
  const current = olds.at(-1);
  const isSame =
    current?.dataset.first === days[0] && current?.dataset.days === String(days.length);
  if (current && isSame && olds.length === 1) {
    fill(current, days, app);
    return;
  }
  const sheet = build(days, app);
  fill(sheet, days, app);
  const top = current?.querySelector('.scroll')?.scrollTop;
  grid.append(sheet);
  const scroll = sheet.querySelector('.scroll');
  if (scroll) scroll.scrollTop = top ?? Math.max(0, minutesNow(app) * (HOUR_PX / 60) - 180);
  const leave = () => {
    for (const old of olds) {
      release(old);
      old.remove();
    }
  };
  if (!current || slide === 0) {
    leave();
    return;
  }
  const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
  const away = slide * rtl;
  const timing = { duration: SLIDE_MS, easing: 'ease-out', fill: 'both' } as const;
  current.animate([{ translate: '0' }, { translate: `${-100 * away}%` }], timing);
  sheet.animate([{ translate: `${100 * away}%` }, { translate: '0' }], timing);
  setTimeout(leave, SLIDE_MS);
}

/** Title of the view, for the heading, the tab and the bar. */
export function columnsTitle(days: string[], app: App): string {
  const first = days[0] ?? app.today;
  if (days.length > 1) return app.words.week(app.words.date(first));
  const full = formatDay(first, app, { dateStyle: 'full' });
  return first === app.today ? `${full}, ${app.words.today}` : full;
}
