import type { CalendarEvent } from '../../company/calendar-json';
import { chipId, chipLog } from '../chip-ids';
import { chipLabel, listedTitle, visibleTime } from '../label';
import type { App } from './app';
import { colorOf, isDeclined, showsEvent } from './chips';
import { h } from './dom';

/**
 * One event of a list: its time and its button, which has the label as an attribute. In a search the
 * ids are on a box around both and the log is left out, in the schedule all is on the button: what
 * of it the real page does differs from source to source.
 */
export function listRow(event: CalendarEvent, date: string, app: App): HTMLElement[] {
  const isSearch = app.route.view === 'search';
  const title = isSearch
    ? event.title || app.words.noTitle
    : listedTitle(event, date, app.calendar);
  const ids = {
    'data-eventid': chipId(event),
    'data-opens-details': 'true',
    ...(isSearch ? {} : { jslog: chipLog(event, app.calendar) }),
  };
  const button = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': app.condition === 'no-labels' ? null : chipLabel(event, app.calendar, title),
      ...(isSearch ? {} : ids),
      class: `listed${isDeclined(event, app) ? ' declined' : ''}`,
    },
    title,
  );
  const dot = h('span', {
    class: 'dot',
    'aria-hidden': 'true',
    style: `background-color: ${colorOf(event, app)};`,
  });
  const time = event.allDay ? app.words.allDay : visibleTime(event, app.calendar);
  const cells = [
    h('div', { role: 'gridcell', class: 'FVj2te' }, dot, time),
    h('div', { role: 'gridcell', class: 'listtitle' }, button),
  ];
  if (!isSearch) {
    showsEvent(button, event);
    return cells;
  }
  const row = h('div', { role: 'presentation', 'data-eventchip': '', ...ids, class: 'found' });
  row.append(...cells);
  showsEvent(row, event);
  return [row];
}
