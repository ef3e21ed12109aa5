import { addDays, isoWeekday } from '../wall-time';

export const VIEWS = ['day', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

export type Route = { view: View; date: string } | { view: 'eventedit'; query: URLSearchParams };

/** What a path of the replica shows. A bare address is this week. */
export function parseRoute(path: string, search: string, today: string): Route {
  const [, name, year, month, day] =
    path.match(/\/r\/([a-z]+)(?:\/(\d{1,4})\/(\d{1,2})\/(\d{1,2}))?/) ?? [];
  if (name === 'eventedit') return { view: 'eventedit', query: new URLSearchParams(search) };
  const two = (text: string) => text.padStart(2, '0');
  const date = year && month && day ? `${year.padStart(4, '0')}-${two(month)}-${two(day)}` : today;
  return { view: VIEWS.find((view) => view === name) ?? 'week', date };
}

/** The address of a view. Months and days are not padded. */
export function pathOf(view: View, date: string): string {
  return `/calendar/u/0/r/${view}/${date.split('-').map(Number).join('/')}`;
}

/** Weeks start on Sunday, in German on Monday. */
function weekStart(date: string, language: string): string {
  const back = language.startsWith('de') ? isoWeekday(date) - 1 : isoWeekday(date) % 7;
  return addDays(date, -back);
}

/** The days a view shows, in order. */
export function daysOf(view: View, date: string, language: string): string[] {
  if (view === 'day') return [date];
  const run = (start: string, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(start, index));
  if (view === 'week') return run(weekStart(date, language), 7);
  const first = `${date.slice(0, 8)}01`;
  const start = weekStart(first, language);
  const nextMonth = addDays(first, 31).slice(0, 7);
  const weeks = [4, 5, 6].find((count) => addDays(start, count * 7) >= `${nextMonth}-01`) ?? 6;
  return run(start, weeks * 7);
}

/** The day that previous (−1) and next (1) lead to. */
export function step(view: View, date: string, by: 1 | -1): string {
  if (view === 'day') return addDays(date, by);
  if (view === 'week') return addDays(date, by * 7);
  const first = `${date.slice(0, 8)}01`;
  return by === 1 ? `${addDays(first, 31).slice(0, 7)}-01` : `${addDays(first, -1).slice(0, 7)}-01`;
}
