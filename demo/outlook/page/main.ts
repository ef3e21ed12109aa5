import type { Change } from '../../changes';
import type { CalendarJson } from '../../company/calendar-json';
import { underConditions } from '../../extreme-pages';
import { wallTime } from '../../wall-time';
import { parseRoute, pathOf, type View } from '../route';
import { shownEvents } from '../shown-events';
import { wordsOf } from '../words';
import { type App, CONDITIONS } from './app';
import { composeForm } from './compose';
import { mailPage } from './mail';
import { readingPane } from './pane';
import { createPeek } from './peek';
import { createPersonCard } from './person-card';
import { buildShell, titleBar } from './shell';
import { fetchCalendar, send } from './store';
import { createSurface } from './surface';
import { eventOfTile } from './tiles';

function conditionsAsked(): App['conditions'] {
  const asked = new URLSearchParams(location.search).get('replica')?.split(',') ?? [];
  return new Set(CONDITIONS.filter((one) => asked.includes(one)));
}

async function load(conditions: App['conditions']): Promise<CalendarJson> {
  return underConditions(await fetchCalendar(), conditions);
}

async function start(): Promise<void> {
  const conditions = conditionsAsked();
  const calendar = await load(conditions);
  const today = wallTime(calendar.now, calendar.timeZone).date;
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) return;
  const here = () => parseRoute(location.pathname, location.search, today) ?? { page: 'mail' };
  const app: App = {
    calendar,
    events: shownEvents(calendar),
    words: wordsOf(calendar.language),
    today,
    route: here(),
    conditions,
    go(path) {
      history.pushState(null, '', path);
      show();
    },
    peek: (shown, tile) => peek.open(shown, tile),
    showPerson: (email, at) => person.open(email, at),
    compose: () => overlay(composeForm(new URLSearchParams(), save, closeOverlay, app)),
  };
  const peek = createPeek(app);
  const person = createPersonCard(app);
  const surface = createSurface(app);
  const shell = buildShell(app, surface.root);
  let modal: HTMLElement | null = null;
  let last: { view: View; date: string } = { view: 'workweek', date: today };

  /** While a window is open the page under it is hidden from accessibility tools, not from sight. */
  function overlay(window: HTMLElement): void {
    closeOverlay();
    peek.close();
    modal = window;
    document.body.append(window);
    root?.setAttribute('aria-hidden', 'true');
  }

  function closeOverlay(): void {
    person.close();
    modal?.remove();
    modal = null;
    root?.removeAttribute('aria-hidden');
  }

  async function save(change: Extract<Change, { do: 'save' }>): Promise<void> {
    await send(change);
    if (app.route.page === 'compose' && app.route.leaves === 'blank') {
      document.body.replaceChildren();
      return;
    }
    await reload();
    const { times } = change;
    const date = times.allDay ? times.start : wallTime(times.start, calendar.timeZone).date;
    closeOverlay();
    app.go(pathOf(last.view, date));
  }

  async function reload(): Promise<void> {
    app.calendar = await load(conditions);
    app.events = shownEvents(app.calendar);
  }

  function showCalendar(view: View, date: string): void {
    last = { view, date };
    if (root?.firstElementChild !== shell.root) root?.replaceChildren(shell.root);
    shell.update(view, date);
    surface.show(view, date);
    const whose = conditions.has('no-account') ? '' : ` - ${app.calendar.user.email}`;
    document.title = `${app.words.calendar}${whose} - Outlook`;
  }

  /** What was on the page stays under a window; a link that leads to one has nothing under it. */
  function showBehind(): void {
    if (!root?.firstElementChild) root?.append(titleBar(app));
  }

  function show(): void {
    app.route = here();
    peek.close();
    closeOverlay();
    const back = () => app.go(pathOf(last.view, last.date));
    switch (app.route.page) {
      case 'mail':
        root?.replaceChildren(mailPage(app));
        document.title = `${app.words.mail} - ${app.calendar.user.email} - Outlook`;
        return;
      case 'calendar':
        showCalendar(app.route.view, app.route.date);
        return;
      case 'compose':
        showBehind();
        overlay(composeForm(app.route.query, save, back, app));
        return;
      case 'item': {
        const { id } = app.route;
        const shown = app.events.find(({ itemId }) => itemId === id);
        showBehind();
        if (shown) overlay(readingPane(shown, back, app));
      }
    }
  }

  /** Takes the server's calendar again and changes the view in place, as a change from elsewhere does; also under a window. */
  async function refresh(): Promise<void> {
    await reload();
    if (surface.root.isConnected) surface.show(last.view, last.date);
    dispatchEvent(new Event('crosswalk-replica:refreshed'));
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const tile = target.closest<HTMLElement>('[role=button]');
    const shown = tile && eventOfTile(tile);
    if (tile && shown) app.peek(shown, tile);
    else if (!peek.holds(target) && !person.holds(target)) peek.close();
    if (!person.holds(target) && !target.closest('.lpcCommonWeb-hoverTarget')) person.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      person.close();
      peek.close();
    }
  });
  addEventListener('popstate', show);
  addEventListener('crosswalk-replica:refresh', () => void refresh());
  show();
}

void start();
