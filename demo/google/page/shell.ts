import { principalId } from '../chip-ids';
import { isList, step, type View } from '../route';
import { type App, addressOf, formatDay } from './app';
import { h, on } from './dom';
import { account, iconButton, searchField, viewChoice, viewName } from './header';
import { miniMonth } from './mini-month';

/** The fixed parts of the page, built once. */
export interface Shell {
  root: HTMLElement;
  main: HTMLElement;
  grid: HTMLElement;
  heading: HTMLElement;
  range: HTMLElement;
  /** Brings names and the side calendar in line with the view. */
  update(view: View, date: string, days: string[]): void;
}

function calendarList(app: App): HTMLElement {
  const rows = app.calendar.calendars.map(({ email, name, color }) =>
    h(
      'li',
      { 'data-id': principalId(email) },
      h('input', {
        type: 'checkbox',
        checked: '',
        'aria-label': name,
        style: `accent-color: ${color}`,
      }),
      h('span', {}, name),
    ),
  );
  return h('section', { class: 'lists' }, h('h2', {}, 'Calendars'), h('ul', {}, ...rows));
}

function todayButton(app: App, press: () => void): HTMLElement {
  const label = formatDay(app.today, app, { weekday: 'long', month: 'long', day: 'numeric' });
  const button = h('button', { class: 'today', type: 'button', 'aria-label': label }, 'Today');
  on(button, 'click', press);
  return button;
}

export function buildShell(app: App): Shell {
  const range = h('div', { class: 'range', role: 'heading', 'aria-level': '2' });
  const current = (): { view: View; date: string } =>
    app.route.view === 'eventedit'
      ? { view: 'week', date: app.today }
      : { view: app.route.view, date: app.route.date };
  const move = (by: 1 | -1) => () => {
    const { view, date } = current();
    app.go(addressOf(app, view, step(view, date, by, app.calendar)));
  };
  const previous = iconButton('Previous', '‹', move(-1));
  const next = iconButton('Next', '›', move(1));
  const views = viewChoice(app, (view) => app.go(addressOf(app, view, current().date)));
  const mark = String(Number(app.today.slice(8)));
  const header = h(
    'header',
    { id: 'gb' },
    h(
      'div',
      { class: 'brand' },
      h('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
      'Calendar',
    ),
    todayButton(app, () => app.go(addressOf(app, current().view, app.today))),
    previous,
    next,
    range,
    h('div', { class: 'space' }),
    searchField(app),
    views,
    h('span', { class: 'organisation' }, app.calendar.organisation),
    account(app),
  );
  const create = h(
    'button',
    { class: 'create', type: 'button' },
    h('span', { 'aria-hidden': 'true' }, '+'),
    'Create',
  );
  on(create, 'click', () => app.go(`/calendar/u/${app.route.account}/r/eventedit`));
  const mini = h('div', { id: 'drawerMiniMonthNavigator' });
  const drawer = h('div', { class: 'drawer' }, create, mini, calendarList(app));

  const heading = h('h1', { class: 'XuJrye', id: 'c100' });
  const grid = h('div', { role: 'grid', 'aria-readonly': 'true', class: 'grid' });
  const main = h(
    'div',
    { role: 'main', 'aria-describedby': 'c100', jslog: '34348; track:impression' },
    heading,
    grid,
  );
  const root = h('div', { id: 'yDmH0d' }, header, h('div', { id: 'YPCqFe' }, drawer, main));

  return {
    root,
    main,
    grid,
    heading,
    range,
    update(view, date, days) {
      range.textContent = rangeText(view, date, days, app);
      const unit = isList(view) ? 'day' : viewName(view, app).toLowerCase();
      previous.setAttribute('aria-label', `Previous ${unit}`);
      next.setAttribute('aria-label', `Next ${unit}`);
      header.setAttribute('data-active-view', view);
      views.value = view;
      mini.replaceChildren(miniMonth(app, date, days.length <= 14 ? days : []));
    },
  };
}

/** 'March 2026', 'November – December 2025', or the day. */
function rangeText(view: View, date: string, days: string[], app: App): string {
  const [first = date, last = date] = [days[0], days.at(-1)];
  if (view === 'year') return formatDay(date, app, { year: 'numeric' });
  if (view === 'search') return 'Search results';
  if (days.length === 1 && view !== 'agenda') return formatDay(date, app, { dateStyle: 'long' });
  const month = (day: string) => formatDay(day, app, { month: 'long', year: 'numeric' });
  if (view === 'month') return month(date);
  if (first.slice(0, 7) === last.slice(0, 7)) return month(first);
  const start = formatDay(first, app, { month: 'long' });
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${start} – ${month(last)}`
    : `${month(first)} – ${month(last)}`;
}
