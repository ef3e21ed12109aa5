import { addDays, isoWeekday } from '../wall-time';
import { wordsOf } from './words';

/** Views with a grid of events. */
export const GRIDS = ['day', 'week', 'month', 'customday', 'customweek'] as const;
export type Grid = (typeof GRIDS)[number];
/** Views with one row an event. */
export const LISTS = ['agenda', 'search'] as const;
export type List = (typeof LISTS)[number];
export const VIEWS = [...GRIDS, ...LISTS, 'year'] as const;
export type View = (typeof VIEWS)[number];

export type Route =
  | { view: View; date: string; account: number; query: string }
  | {
      view: 'eventedit';
      account: number;
      query: URLSearchParams;
      /** The `data-eventid` of the event that is edited; a new one has none. */
      eid: string | null;
    };

/** What a path of the replica shows. A bare address is this week. */
export function parseRoute(path: string, search: string, today: string): Route {
  const account = Number(path.match(/\/u\/(\d+)\//)?.[1] ?? 0);
  const [, name, rest = ''] = path.match(/\/r\/([a-z]+)\/?(.*)$/) ?? [];
  const query = new URLSearchParams(search);
  if (name === 'eventedit') {
    const eid = rest === '' ? null : decodeURIComponent(rest);
    return { view: 'eventedit', account, query, eid };
  }
  const [, year, month, day] = rest.match(/^(\d{1,4})\/(\d{1,2})\/(\d{1,2})/) ?? [];
  const two = (text: string) => text.padStart(2, '0');
  const date = year && month && day ? `${year.padStart(4, '0')}-${two(month)}-${two(day)}` : today;
  const view = VIEWS.find((one) => one === name) ?? 'week';
  return { view, date, account, query: query.get('q') ?? '' };
}

/** The address of a view. Months and days are not padded. */
export function pathOf(view: View, date: string, account = 0): string {
  return `/calendar/u/${account}/r/${view}/${date.split('-').map(Number).join('/')}`;
}

export function isGrid(view: View): view is Grid {
  return GRIDS.some((grid) => grid === view);
}

export function isList(view: View): view is List {
  return LISTS.some((list) => list === view);
}

/** Rows of weeks rather than columns of hours. */
export function isWeeks(view: View): boolean {
  return view === 'month' || view === 'customweek';
}

/** How much the views of the user's own choice show. */
export interface Spans {
  customDays?: number;
  customWeeks?: number;
}

function weekStart(date: string, language: string): string {
  return addDays(date, -((isoWeekday(date) - wordsOf(language).firstDay + 7) % 7));
}

/** The days a view shows, in order. A list has no end: its first day alone. */
export function daysOf(view: View, date: string, language: string, spans: Spans = {}): string[] {
  const run = (start: string, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(start, index));
  switch (view) {
    case 'week':
      return run(weekStart(date, language), 7);
    case 'customday':
      return run(date, spans.customDays ?? 4);
    case 'customweek':
      return run(weekStart(date, language), 7 * (spans.customWeeks ?? 2));
    case 'month': {
      const first = `${date.slice(0, 8)}01`;
      const start = weekStart(first, language);
      const nextMonth = addDays(first, 31).slice(0, 7);
      const weeks = [4, 5, 6].find((count) => addDays(start, count * 7) >= `${nextMonth}-01`) ?? 6;
      return run(start, weeks * 7);
    }
    default:
      return [date];
  }
}

/** The day that previous (−1) and next (1) lead to. */
export function step(view: View, date: string, by: 1 | -1, spans: Spans = {}): string {
  switch (view) {
    case 'week':
      return addDays(date, by * 7);
    case 'customday':
      return addDays(date, by * (spans.customDays ?? 4));
    case 'customweek':
      return addDays(date, by * 7 * (spans.customWeeks ?? 2));
    case 'year':
      return `${String(Number(date.slice(0, 4)) + by).padStart(4, '0')}-01-01`;
    case 'month': {
      const first = `${date.slice(0, 8)}01`;
      const there = by === 1 ? addDays(first, 31) : addDays(first, -1);
      return `${there.slice(0, 7)}-01`;
    }
    default:
      return addDays(date, by);
  }
}
