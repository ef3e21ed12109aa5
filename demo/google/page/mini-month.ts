import { daysOf, pathOf } from '../route';
import { type App, formatDay } from './app';
import { h, on } from './dom';

/** The small month in the drawer: a second grid on the page, with dates but no events. */
export function miniMonth(app: App, date: string, shownDays: string[]): HTMLElement {
  const { language } = app.calendar;
  const days = daysOf('month', date, language);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  const cell = (day: string) => {
    const number = formatDay(day, language, { day: 'numeric' });
    const isShown = shownDays.length <= 7 && shownDays.includes(day);
    const node = h(
      'span',
      {
        role: 'gridcell',
        'data-date': day.replaceAll('-', ''),
        'data-dragsource-type': '13',
        'aria-label': formatDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' }),
        class: [
          day === app.today ? 'now' : '',
          day.slice(0, 7) === date.slice(0, 7) ? '' : 'other',
          isShown ? 'shown' : '',
        ].join(' '),
      },
      h('button', { type: 'button', tabindex: '-1', 'aria-label': `${number}` }, number),
    );
    on(node, 'click', () => {
      const view = app.route.view === 'eventedit' ? 'week' : app.route.view;
      app.go(pathOf(view, day));
    });
    return node;
  };
  return h(
    'div',
    { class: 'mini' },
    h('div', { class: 'minititle' }, formatDay(date, language, { month: 'long', year: 'numeric' })),
    h(
      'div',
      { role: 'grid', 'data-month': date.slice(0, 7).replace('-', '') },
      h(
        'div',
        { role: 'row' },
        ...days
          .slice(0, 7)
          .map((day) =>
            h(
              'span',
              { role: 'columnheader', class: 'minihead' },
              formatDay(day, language, { weekday: 'narrow' }),
            ),
          ),
      ),
      ...weeks.map((week) => h('div', { role: 'row' }, ...week.map(cell))),
    ),
  );
}
