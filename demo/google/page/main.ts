import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import { addDays, wallTime } from '../../wall-time';
import { visibleEvents } from '../placement';
import { daysOf, parseRoute, pathOf, type View } from '../route';
import { type App, CONDITIONS, type Condition, formatDay, wordsFor } from './app';
import { createBubble } from './bubble';
import { eventOfChip } from './chips';
import { columnsTitle, showColumns } from './columns';
import { underCondition } from './conditions';
import { eventForm } from './form';
import { showMonth } from './month';
import { buildShell, type Shell } from './shell';
import { fetchCalendar, send } from './store';

/** The view is named on the body a little after it is on the screen. */
const VIEW_KEY_DELAY = 120;

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('replica');
  const condition: Condition | null = CONDITIONS.find((one) => one === asked) ?? null;
  const calendar = underCondition(await fetchCalendar(), condition);
  const today = wallTime(calendar.now, calendar.timeZone).date;
  const app: App = {
    calendar,
    words: wordsFor(calendar),
    today,
    route: parseRoute(location.pathname, location.search, today),
    condition,
    go(path) {
      history.pushState(null, '', path);
      show();
    },
    open: (event, chip) => bubble.open(event, chip),
  };
  const shell = buildShell(app);
  document.body.append(shell.root);
  const bubble = createBubble(app, async (event, response) => {
    bubble.close();
    await send({ do: 'answer', id: event.id, response });
    await refresh();
  });

  let shownView: View | null = null;
  let shownDate = today;
  let form: HTMLElement | null = null;
  let keyTimer: ReturnType<typeof setTimeout> | undefined;

  function nameView(key: string, family: string): void {
    clearTimeout(keyTimer);
    keyTimer = setTimeout(() => {
      document.body.dataset.viewkey = key;
      document.body.dataset.viewfamily = family;
    }, VIEW_KEY_DELAY);
  }

  function show(): void {
    app.route = parseRoute(location.pathname, location.search, today);
    bubble.close();
    form?.remove();
    form = null;
    if (app.route.view === 'eventedit') {
      shell.root.style.display = 'none';
      form = eventForm(app, app.route.query, async (change) => {
        await send(change);
        await load();
        const date = change.times.allDay
          ? change.times.start
          : wallTime(change.times.start, app.calendar.timeZone).date;
        app.go(pathOf('week', date));
      });
      document.body.append(form);
      document.title = `${app.calendar.organisation} - Calendar - Event details`;
      nameView('EVENTEDIT', 'EVENT_EDIT');
      return;
    }
    shell.root.style.display = '';
    const { view, date } = app.route;
    const slide = view !== shownView || date === shownDate ? 0 : date > shownDate ? 1 : -1;
    if (shownView !== null && (shownView === 'month') !== (view === 'month')) {
      shell.grid.replaceChildren();
    }
    shownView = view;
    shownDate = date;
    render(shell, app, view, date, slide);
    nameView(view.toUpperCase(), 'EVENT');
  }

  async function load(): Promise<void> {
    app.calendar = underCondition(await fetchCalendar(), condition);
  }

  /** Takes the server's calendar again and changes the view in place, as a change from elsewhere does. */
  async function refresh(): Promise<void> {
    await load();
    if (app.route.view !== 'eventedit') render(shell, app, app.route.view, app.route.date, 0);
  }

  addEventListener('popstate', show);
  addEventListener('crosswalk-replica:refresh', () => void refresh());
  listenToChips(app);
  show();
}

function render(shell: Shell, app: App, view: View, date: string, slide: -1 | 0 | 1): void {
  const days = daysOf(view, date, app.calendar.language);
  const title =
    view === 'month'
      ? formatDay(date, app.calendar.language, { month: 'long', year: 'numeric' })
      : columnsTitle(days, app);
  shell.heading.textContent = `${title}, ${app.words.events(countBetween(app.calendar, days))}`;
  document.title = `${app.calendar.organisation} - Calendar - ${title}`;
  shell.update(view, date, days);
  if (view === 'day') delete shell.main.dataset.periodType;
  else shell.main.dataset.periodType = view;
  if (app.condition === 'no-grid') {
    shell.grid.remove();
    return;
  }
  if (view === 'month') {
    shell.grid.setAttribute('data-is-column-view-context', 'false');
    showMonth(shell.grid, days, date.slice(0, 7), app);
    return;
  }
  for (const name of ['is-column-view-context', 'start-date-key', 'end-date-key', 'chip-rows']) {
    shell.grid.removeAttribute(`data-${name}`);
  }
  showColumns(shell.grid, days, app, slide);
}

function countBetween(calendar: CalendarJson, days: string[]): number {
  const [first = '', last = ''] = [days[0], addDays(days.at(-1) ?? '1970-01-01', 1)];
  const isShown = (event: CalendarEvent) => {
    if (event.allDay) return event.start < last && event.end > first;
    const from = wallTime(event.start, calendar.timeZone).date;
    const to = wallTime(event.end - 1, calendar.timeZone).date;
    return from < last && to >= first;
  };
  return visibleEvents(calendar).filter(isShown).length;
}

function listenToChips(app: App): void {
  const open = (target: EventTarget | null) => {
    const chip = target instanceof Element ? target.closest<HTMLElement>('[data-eventchip]') : null;
    const event = chip && eventOfChip(chip);
    if (chip && event) app.open(event, chip);
  };
  document.addEventListener('click', (event) => open(event.target));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(event.target);
  });
}

void start();
