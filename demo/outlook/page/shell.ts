import { h, on } from '../../google/page/dom';
import { addDays } from '../../wall-time';
import { daysOf, pathOf, step, VIEWS, type View } from '../route';
import { dayText } from '../tile-text';
import { filled } from '../words';
import { account } from './account';
import type { App } from './app';
import { hashedClass } from './hashed';
import { miniMonth } from './mini-month';

/** What language-free name each button of the ribbon has (2026); the work week's is not known. */
const RIBBON: Partial<Record<View, string>> = {
  day: 'Ribbon-2504',
  week: 'Ribbon-2519',
  month: 'Ribbon-2505',
};

export interface Shell {
  /** What stands in `#app` on the calendar's pages. */
  root: HTMLElement;
  /** Brings buttons and headings in line with what is shown. */
  update(view: View, date: string): void;
}

export function titleBar(app: App): HTMLElement {
  return h(
    'header',
    { id: 'OwaTitleBar', class: `titlebar ${hashedClass('bar')}` },
    h('span', { class: 'waffle', 'aria-hidden': 'true' }, '⠿'),
    h('span', { class: 'product' }, 'Outlook'),
    h('span', { class: 'search', 'aria-hidden': 'true' }, ''),
    account(app),
  );
}

export function leftRail(app: App, current: 'mail' | 'calendar'): HTMLElement {
  const link = (icon: string, label: string, path: string, isCurrent: boolean) => {
    const button = h(
      'button',
      { type: 'button', 'aria-label': label, 'aria-pressed': String(isCurrent) },
      icon,
    );
    on(button, 'click', () => app.go(path));
    return button;
  };
  return h(
    'nav',
    { id: 'LeftRail' },
    link('✉', app.words.mail, '/mail/', current === 'mail'),
    link('▦', app.words.calendar, '/calendar/view/workweek', current === 'calendar'),
  );
}

/** 'September 14–20, 2026', 'September 2026', the whole day. */
export function rangeText(view: View, date: string, language: string): string {
  if (view === 'month') return dayText(date, language, { month: 'long', year: 'numeric' });
  const days = daysOf(view, date, language);
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
    ...(view === 'day' && { weekday: 'long' as const }),
  });
  const at = (day = date) => new Date(`${day}T00:00:00Z`);
  return format.formatRange(at(days[0]), at(days.at(-1))).replace(/[\u2009\u202f]/g, ' ');
}

export function buildShell(app: App, surface: HTMLElement): Shell {
  const { words, today } = app;
  const long = (date: string) => dayText(date, app.calendar.language, { dateStyle: 'long' });
  const now = () =>
    app.route.page === 'calendar' ? app.route : ({ view: 'workweek', date: today } as const);
  const button = (text: string, press: () => void, more: Record<string, string> = {}) => {
    const one = h('button', { type: 'button', class: hashedClass('button'), ...more }, text);
    on(one, 'click', press);
    return one;
  };
  const move = (by: 1 | -1) => () => {
    const { view, date } = now();
    app.go(pathOf(view, step(view, date, by)));
  };
  const views = VIEWS.map((view) =>
    button(words[view], () => app.go(pathOf(view, now().date)), {
      'data-view': view,
      ...(RIBBON[view] && { 'data-unique-id': RIBBON[view] }),
    }),
  );
  const ribbon = h(
    'div',
    { 'data-app-section': 'Ribbon', role: 'group', class: 'ribbon' },
    button(words.new, app.compose, { 'data-unique-id': 'Ribbon-2532', class: 'new' }),
    ...views,
  );
  const goToday = button(words.goToday, () => app.go(pathOf(now().view, today)), {
    'aria-label': `${words.goToday} \n${long(today)}`,
  });
  const previous = button('↑', move(-1));
  const next = button('↓', move(1));
  const range = button('', () => undefined, { class: 'range' });
  const toolbar = h(
    'div',
    {
      'data-app-section': 'CalendarSurfaceNavigationToolbar',
      role: 'toolbar',
      class: 'navigation',
    },
    goToday,
    previous,
    next,
    range,
  );
  const mini = h('div', { class: 'mini' });
  const root = h(
    'div',
    { class: 'outlook' },
    titleBar(app),
    leftRail(app, 'calendar'),
    h('div', { id: 'leftPaneContainer' }, mini),
    h(
      'div',
      { 'data-app-section': 'CalendarModule', class: `module ${hashedClass('module')}` },
      h('div', { role: 'main' }, ribbon, toolbar),
      surface,
    ),
  );
  return {
    root,
    update(view, date) {
      range.textContent = rangeText(view, date, app.calendar.language);
      range.setAttribute('aria-label', range.textContent);
      const unit = words[view].toLocaleLowerCase(app.calendar.language);
      const name = (pattern: string, by: 1 | -1) =>
        `${filled(pattern, unit)} ${long(step(view, date, by))}`;
      previous.setAttribute('aria-label', name(words.goPrevious, -1));
      next.setAttribute('aria-label', name(words.goNext, 1));
      for (const one of views) {
        one.setAttribute('aria-pressed', String(one.dataset.view === view));
      }
      const days = daysOf(view, date, app.calendar.language);
      mini.replaceChildren(miniMonth(app, date, days[0] ?? date, addDays(days.at(-1) ?? date, 1)));
    },
  };
}
