import { daysOf } from '../route';
import { type App, addressOf, dayNumber, formatDay } from './app';
import { h, on } from './dom';

function cell(day: string, month: string, shown: readonly string[], app: App): HTMLElement {
  const number = dayNumber(day, app);
  const node = h(
    'span',
    {
      role: 'gridcell',
      'data-date': day.replaceAll('-', ''),
      'data-dragsource-type': '13',
      'aria-label': formatDay(day, app, { weekday: 'long', day: 'numeric', month: 'long' }),
      class: [
        day === app.today ? 'now' : '',
        day.slice(0, 7) === month ? '' : 'other',
        shown.includes(day) ? 'shown' : '',
      ].join(' '),
    },
    h('button', { type: 'button', tabindex: '-1', 'aria-label': `${number}` }, number),
  );
  on(node, 'click', () => {
    const { view } = app.route;
    const to = view === 'eventedit' ? 'week' : view === 'year' || view === 'search' ? 'day' : view;
    app.go(addressOf(app, to, day));
  });
  return node;
}

/** A small month with dates but no events: a grid of its own, in the drawer and in the year. */
export function miniMonth(
  app: App,
  date: string,
  shown: readonly string[],
  title: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' },
): HTMLElement {
  const days = daysOf('month', date, app.calendar.language);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  const month = date.slice(0, 7);
  const heads = days.slice(0, 7).map((day) => {
    const attributes = { role: 'columnheader', class: 'minihead' };
    return h('span', attributes, formatDay(day, app, { weekday: 'narrow' }));
  });
  return h(
    'div',
    { class: 'mini' },
    h('div', { class: 'minititle' }, formatDay(date, app, title)),
    h(
      'div',
      { role: 'grid', 'data-month': month.replace('-', '') },
      h('div', { role: 'row' }, ...heads),
      ...weeks.map((week) =>
        h('div', { role: 'row' }, ...week.map((day) => cell(day, month, shown, app))),
      ),
    ),
  );
}
