import { principalId } from '../chip-ids';
import { pathOf, step, VIEWS, type View } from '../route';
import { type App, formatDay } from './app';
import { h, on } from './dom';
import { miniMonth } from './mini-month';

const VIEW_NAMES: Record<View, string> = { day: 'Day', week: 'Week', month: 'Month' };

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

function iconButton(label: string, text: string, press: () => void): HTMLButtonElement {
  const button = h('button', { 'aria-label': label, class: 'round', type: 'button' }, text);
  on(button, 'click', press);
  return button;
}

function account(app: App): HTMLElement {
  const { name, email } = app.calendar.user;
  const to = encodeURIComponent('https://calendar.google.com/calendar');
  const href = `https://accounts.google.com/SignOutOptions?hl=${app.calendar.language}&continue=${to}`;
  const label = app.condition === 'no-account' ? null : `Google Account: ${name}  \n(${email})`;
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  const link = h('a', { class: 'account', href, 'aria-label': label, role: 'button' }, initials);
  on(link, 'click', (event) => event.preventDefault());
  return link;
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

export function buildShell(app: App): Shell {
  const range = h('div', { class: 'range', role: 'heading', 'aria-level': '2' });
  const current = (): { view: View; date: string } =>
    app.route.view === 'eventedit'
      ? { view: 'week', date: app.today }
      : { view: app.route.view, date: app.route.date };
  const move = (by: 1 | -1) => () => {
    const { view, date } = current();
    app.go(pathOf(view, step(view, date, by)));
  };
  const today = h(
    'button',
    {
      class: 'today',
      type: 'button',
      'aria-label': formatDay(app.today, app.calendar.language, {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
      }),
    },
    'Today',
  );
  on(today, 'click', () => app.go(pathOf(current().view, app.today)));
  const previous = iconButton('Previous', '‹', move(-1));
  const next = iconButton('Next', '›', move(1));
  const views = h(
    'div',
    { class: 'views', role: 'group', 'aria-label': 'View' },
    ...VIEWS.map((view) => {
      const button = h('button', { type: 'button', 'data-view': view }, VIEW_NAMES[view]);
      on(button, 'click', () => app.go(pathOf(view, current().date)));
      return button;
    }),
  );
  const header = h(
    'header',
    { id: 'gb' },
    h(
      'div',
      { class: 'brand' },
      h('span', { class: 'mark', 'aria-hidden': 'true' }, String(Number(app.today.slice(8)))),
      'Calendar',
    ),
    today,
    previous,
    next,
    range,
    h('div', { class: 'space' }),
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
  on(create, 'click', () => app.go('/calendar/u/0/r/eventedit'));
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
      const unit = VIEW_NAMES[view].toLowerCase();
      previous.setAttribute('aria-label', `Previous ${unit}`);
      next.setAttribute('aria-label', `Next ${unit}`);
      header.setAttribute('data-active-view', view);
      for (const button of views.querySelectorAll('button')) {
        button.setAttribute('aria-pressed', String(button.dataset.view === view));
      }
      mini.replaceChildren(miniMonth(app, date, days));
    },
  };
}

/** 'March 2026', 'November – December 2025', or the day. */
function rangeText(view: View, date: string, days: string[], app: App): string {
  const { language } = app.calendar;
  const [first = date, last = date] = [days[0], days.at(-1)];
  if (view === 'day') return formatDay(date, language, { dateStyle: 'long' });
  const month = (day: string) => formatDay(day, language, { month: 'long', year: 'numeric' });
  if (view === 'month' || first.slice(0, 7) === last.slice(0, 7))
    return month(view === 'month' ? date : first);
  const start = formatDay(first, language, { month: 'long' });
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${start} – ${month(last)}`
    : `${month(first)} – ${month(last)}`;
}
