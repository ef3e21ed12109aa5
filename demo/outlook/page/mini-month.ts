import { h, on } from '../../google/page/dom';
import { daysOf, pathOf } from '../route';
import { dayText } from '../tile-text';
import type { App } from './app';
import { hashedClass } from './hashed';

/** The small month beside the calendar: buttons for days, that are no part of what is shown. */
export function miniMonth(app: App, date: string, from: string, until: string): HTMLElement {
  const { language } = app.calendar;
  const days = daysOf('month', date, language).map((day) => {
    const classes = [
      'miniday',
      day === app.today && 'now',
      day >= from && day < until && 'shown',
      day.slice(0, 7) !== date.slice(0, 7) && 'other',
    ];
    const button = h(
      'button',
      {
        type: 'button',
        'aria-label': dayText(day, language, { dateStyle: 'long' }),
        class: `${classes.filter(Boolean).join(' ')} ${hashedClass('mini')}`,
      },
      String(Number(day.slice(8))),
    );
    on(button, 'click', () => {
      const view = app.route.page === 'calendar' ? app.route.view : 'workweek';
      app.go(pathOf(view, day));
    });
    return button;
  });
  return h(
    'section',
    {},
    h('h2', {}, dayText(date, language, { month: 'long', year: 'numeric' })),
    h('div', { class: 'minidays' }, ...days),
  );
}
