import { VIEWS, type View } from '../route';
import type { App } from './app';
import { h, on } from './dom';

export function viewName(view: View, app: App): string {
  const { customDays = 4, customWeeks = 2 } = app.calendar;
  const names: Record<View, string> = {
    day: 'Day',
    week: 'Week',
    month: 'Month',
    year: 'Year',
    agenda: 'Schedule',
    customday: `${customDays} days`,
    customweek: `${customWeeks} weeks`,
    search: 'Search',
  };
  return names[view];
}

export function iconButton(label: string, text: string, press: () => void): HTMLButtonElement {
  const button = h('button', { 'aria-label': label, class: 'round', type: 'button' }, text);
  on(button, 'click', press);
  return button;
}

export function account(app: App): HTMLElement {
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

/** The choice of a view. A search is reached through its own field. */
export function viewChoice(app: App, choose: (view: View) => void): HTMLSelectElement {
  const select = h(
    'select',
    { class: 'views', 'aria-label': 'View' },
    ...VIEWS.map((view) =>
      h('option', { value: view, hidden: view === 'search' ? '' : null }, viewName(view, app)),
    ),
  );
  on(select, 'change', () => {
    const chosen = VIEWS.find((view) => view === select.value);
    if (chosen) choose(chosen);
  });
  return select;
}

export function searchField(app: App): HTMLElement {
  const input = h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' });
  const form = h('form', { role: 'search', class: 'search' }, input);
  on(form, 'submit', (event) => {
    event.preventDefault();
    const query = encodeURIComponent(input.value);
    app.go(`/calendar/u/${app.route.account}/r/search?q=${query}`);
  });
  return form;
}
