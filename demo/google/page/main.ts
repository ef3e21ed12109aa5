import type { Change } from '../../changes';
import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import { underConditions } from '../../extreme-pages';
import { addDays, wallTime } from '../../wall-time';
import { chipId } from '../chip-ids';
import { visibleEvents } from '../placement';
import { daysOf, isGrid, isWeeks, parseRoute, type View } from '../route';
import { type App, addressOf, CONDITIONS, type Condition, formatDay, wordsFor } from './app';
import { createBubble } from './bubble';
import { eventOfChip } from './chips';
import { columnsTitle, showColumns } from './columns';
import { eventForm } from './form';
import { found, scheduleFrom, showList } from './list';
import { showWeeks } from './month';
import { buildShell, type Shell } from './shell';
import { fetchCalendar, send } from './store';
import { showYear } from './year';

/** The view is named on the body a little after it is on the screen. */
const VIEW_KEY_DELAY = 120;
const VIEW_KEYS: Record<View, [key: string, family: string]> = {
  day: ['DAY', 'EVENT'],
  week: ['WEEK', 'EVENT'],
  month: ['MONTH', 'EVENT'],
  year: ['YEAR', 'EVENT'],
  customday: ['CUSTOM_DAYS', 'EVENT'],
  customweek: ['CUSTOM_WEEKS', 'EVENT'],
  agenda: ['AGENDA', 'SCHEDULE'],
  search: ['SEARCH', 'SEARCH'],
};

/** How the main area is built; what is built in one way can't become the other in place. */
function shapeOf(view: View): string {
  if (isWeeks(view)) return 'weeks';
  return isGrid(view) ? 'columns' : view;
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('replica');
  const condition: Condition | null = CONDITIONS.find((one) => one === asked) ?? null;
  const conditions = new Set(condition ? [condition] : []);
  const { account } = parseRoute(location.pathname, '', '');
  const load = async () => underConditions(await fetchCalendar(account), conditions);
  const calendar = await load();
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
  const change = async (wanted: Change) => {
    bubble.close();
    await send(wanted);
    await refresh();
  };
  const bubble = createBubble(
    app,
    ({ id }, response) => void change({ do: 'answer', id, response }),
    ({ id }) => void change({ do: 'delete', id }),
  );

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

  function showForm(query: URLSearchParams, eid: string | null): void {
    const event = app.calendar.events.find((one) => eid !== null && chipId(one) === eid) ?? null;
    shell.root.style.display = 'none';
    form = eventForm(app, query, event, async (change) => {
      await send(change);
      app.calendar = await load();
      const date = change.times.allDay
        ? change.times.start
        : wallTime(change.times.start, app.calendar.timeZone).date;
      app.go(addressOf(app, 'week', date));
    });
    document.body.append(form);
    document.title = `${app.calendar.organisation} - Calendar - Event details`;
    nameView('EVENTEDIT', 'EVENT_EDIT');
  }

  function show(): void {
    app.route = parseRoute(location.pathname, location.search, today);
    bubble.close();
    form?.remove();
    form = null;
    if (app.route.view === 'eventedit') {
      showForm(app.route.query, app.route.eid);
      return;
    }
    shell.root.style.display = '';
    const { view, date } = app.route;
    const slide = view !== shownView || date === shownDate ? 0 : date > shownDate ? 1 : -1;
    if (shownView !== null && shapeOf(shownView) !== shapeOf(view)) shell.grid.replaceChildren();
    shownView = view;
    shownDate = date;
    render(shell, app, view, date, slide);
    nameView(...VIEW_KEYS[view]);
  }

  /** Takes the server's calendar again and changes the view in place, as a change from elsewhere does. */
  async function refresh(): Promise<void> {
    app.calendar = await load();
    if (app.route.view !== 'eventedit') render(shell, app, app.route.view, app.route.date, 0);
    dispatchEvent(new Event('crosswalk-replica:refreshed'));
  }

  addEventListener('popstate', show);
  addEventListener('crosswalk-replica:refresh', () => void refresh());
  listenToChips(app);
  show();
}

function titleOf(view: View, date: string, days: string[], app: App): string {
  if (view === 'month') return formatDay(date, app, { month: 'long', year: 'numeric' });
  if (view === 'year') return formatDay(date, app, { year: 'numeric' });
  return columnsTitle(days, app);
}

function render(shell: Shell, app: App, view: View, date: string, slide: -1 | 0 | 1): void {
  const days = daysOf(view, date, app.calendar.language, app.calendar);
  const title = titleOf(view, date, days, app);
  shell.heading.textContent = isGrid(view)
    ? `${title}, ${app.words.events(countBetween(app.calendar, days))}`
    : title;
  document.title = `${app.calendar.organisation} - Calendar - ${title}`;
  shell.update(view, date, days);
  if (view === 'week' || view === 'month') shell.main.dataset.periodType = view;
  else delete shell.main.dataset.periodType;
  if (app.condition === 'no-grid') {
    shell.grid.remove();
    return;
  }
  if (isWeeks(view)) {
    shell.grid.setAttribute('data-is-column-view-context', 'false');
    showWeeks(shell.grid, days, view === 'month' ? date.slice(0, 7) : null, app);
    return;
  }
  for (const name of ['is-column-view-context', 'start-date-key', 'end-date-key', 'chip-rows']) {
    shell.grid.removeAttribute(`data-${name}`);
  }
  if (isGrid(view)) showColumns(shell.grid, days, app, slide);
  else if (view === 'year') showYear(shell.grid, date, app);
  else if (view === 'agenda') {
    showList(shell.grid, `agenda ${date}`, scheduleFrom(date, app.calendar), app);
  } else {
    const query = app.route.view === 'search' ? app.route.query : '';
    showList(shell.grid, `search ${query}`, found(query, app.calendar), app);
  }
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

/** Chips, and the rows of lists. */
const CLICKABLE = '[data-eventchip], [role=rowgroup] [data-eventid]';

function listenToChips(app: App): void {
  const open = (target: EventTarget | null) => {
    const chip = target instanceof Element ? target.closest<HTMLElement>(CLICKABLE) : null;
    const event = chip && eventOfChip(chip);
    if (chip && event) app.open(event, chip);
  };
  document.addEventListener('click', (event) => open(event.target));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(event.target);
  });
}

void start();
