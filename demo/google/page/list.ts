import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import { addDays, wallTime } from '../../wall-time';
import { dateKey } from '../chip-ids';
import { cellOn, visibleEvents } from '../placement';
import { type App, dayNumber, formatDay } from './app';
import { h, on } from './dom';
import { listRow } from './list-row';

/** Days that are drawn at once, and how near the end (px) the next ones follow. */
const STEP_DAYS = 8;
const NEAR_END = 400;
/** Results of a search; the page stops somewhere between 200 and 400 (2026). */
const MOST_RESULTS = 200;

/** Days with something on them, in order, and what each shows. */
export type Listed = { date: string; events: CalendarEvent[] }[];

function lastDay(calendar: CalendarJson): string {
  const ends = visibleEvents(calendar).map((event) =>
    event.allDay ? event.end : wallTime(event.end, calendar.timeZone).date,
  );
  return ends.sort().at(-1) ?? '';
}

/** The schedule from a day on. */
export function scheduleFrom(date: string, calendar: CalendarJson): Listed {
  const listed: Listed = [];
  const end = lastDay(calendar);
  for (let day = date; day <= end; day = addDays(day, 1)) {
    const events = cellOn(calendar, day);
    if (events.length > 0) listed.push({ date: day, events });
  }
  return listed;
}

/** What has the words in its title, place or guests, by the day on which it begins. */
export function found(query: string, calendar: CalendarJson): Listed {
  const words = query.toLowerCase();
  const holds = ({ title, location = '', attendees }: CalendarEvent) =>
    [title, location, ...attendees.map(({ name = '', email }) => `${name} ${email}`)].some((text) =>
      text.toLowerCase().includes(words),
    );
  const results = words === '' ? [] : visibleEvents(calendar).filter(holds);
  const byDay = new Map<string, CalendarEvent[]>();
  for (const event of results.slice(0, MOST_RESULTS)) {
    const date = event.allDay ? event.start : wallTime(event.start, calendar.timeZone).date;
    byDay.set(date, [...(byDay.get(date) ?? []), event]);
  }
  return [...byDay]
    .map(([date, events]) => ({ date, events }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function group({ date, events }: Listed[number], app: App): HTMLElement {
  const label = app.words.weekdayAndDay(date);
  const head = h(
    'h2',
    { class: date === app.today ? 'listday now' : 'listday' },
    h(
      'button',
      { type: 'button', 'aria-label': label },
      h('span', { class: 'number' }, dayNumber(date, app)),
      `${formatDay(date, app, { month: 'short' })}, ${formatDay(date, app, { weekday: 'short' })}`,
    ),
  );
  const isSearch = app.route.view === 'search';
  const rows = events.map((event) => listRow(event, date, app));
  const attributes = { role: 'rowgroup', 'data-datekey': dateKey(date), class: 'listgroup' };
  // Seen in both ways: a search has one row a day, the schedule one an event.
  if (isSearch) {
    const row = h('div', { role: 'row', class: 'YOmXMd' }, head, ...rows.flat());
    return h('div', attributes, row);
  }
  const [first, ...others] = rows.map((row) => h('div', { role: 'row', class: 'YOmXMd' }, ...row));
  first?.prepend(head);
  return h('div', attributes, first ?? null, ...others);
}

/**
 * A list that draws its days as they come near, and lets go of those that are far above: what is
 * not on the screen is not in the page. The same list again is changed in place.
 */
export function showList(grid: HTMLElement, key: string, listed: Listed, app: App): void {
  const known = grid.querySelector<HTMLElement>(':scope > .list');
  const top = known?.dataset.key === key ? known.scrollTop : 0;
  const space = h('div', { class: 'listspace' });
  const body = h('div', {}, space);
  const list = h('div', { class: 'list', 'data-key': key }, body);
  let drawn = 0;
  const grow = () => {
    while (drawn < listed.length && list.scrollTop + list.clientHeight + NEAR_END > bottom()) {
      const next = listed.slice(drawn, drawn + STEP_DAYS);
      body.append(...next.map((day) => group(day, app)));
      drawn += next.length;
    }
    letGo();
  };
  const bottom = () => list.scrollHeight - 1;
  const letGo = () => {
    for (;;) {
      const first = space.nextElementSibling;
      const height = first instanceof HTMLElement ? first.offsetHeight : 0;
      const end = space.offsetHeight + height;
      if (!first || height === 0 || end > list.scrollTop - 2 * list.clientHeight) return;
      space.style.height = `${end}px`;
      first.remove();
    }
  };
  grid.replaceChildren(list);
  if (listed.length === 0) body.append(h('p', { class: 'nothing' }, app.words.events(0)));
  grow();
  list.scrollTop = top;
  grow();
  on(list, 'scroll', grow);
}
