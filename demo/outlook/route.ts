import { addDays, isoWeekday } from '../wall-time';

export const VIEWS = ['day', 'workweek', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

export type Route =
  | { page: 'calendar'; view: View; date: string }
  | { page: 'item'; id: string }
  | {
      page: 'compose';
      query: URLSearchParams;
      /** What is there once it was sent: a `deeplink` leaves a blank page, an `action` the calendar. */
      leaves: 'blank' | 'calendar';
    }
  | { page: 'mail' };

/** What an address of the replica shows; null for a path it does not have. `today`: YYYY-MM-DD. */
export function parseRoute(path: string, search: string, today: string): Route | null {
  if (/^\/(mail(\/.*)?)?$/.test(path)) return { page: 'mail' };
  const query = new URLSearchParams(search);
  // The number after /calendar is the index of the account.
  const rest = path.match(/^\/calendar(?:\/\d+)?(\/.*)?$/)?.[1]?.replace(/\/$/, '') ?? '';
  if (!path.startsWith('/calendar')) return null;
  const kind = rest.match(/^\/(deeplink|action)\/compose$/)?.[1];
  if (kind) return { page: 'compose', query, leaves: kind === 'deeplink' ? 'blank' : 'calendar' };
  const item = rest.match(/^\/item\/([^/]+)$/)?.[1];
  if (item !== undefined) return { page: 'item', id: decodeURIComponent(item) };
  const asked = query.get('startdate') ?? '';
  const date = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today;
  if (rest === '' || rest === '/view') return { page: 'calendar', view: 'workweek', date };
  const view = VIEWS.find((one) => rest === `/view/${one}`);
  return view ? { page: 'calendar', view, date } : null;
}

/** The address of a view. */
export function pathOf(view: View, date: string): string {
  return `/calendar/view/${view}?startdate=${date}`;
}

export function itemPath(itemId: string): string {
  return `/calendar/item/${encodeURIComponent(itemId)}`;
}

/** The weekday that weeks start on, 1 = Monday … 7 = Sunday: as a mailbox of that language comes. */
export function firstWeekday(language: string): number {
  return /^(en(-US)?|ja|ko|pt(-BR)?|zh)$/.test(language) ? 7 : 1;
}

function weekStart(date: string, first: number): string {
  return addDays(date, -((isoWeekday(date) - first + 7) % 7));
}

/** The days a view shows, in order. */
export function daysOf(view: View, date: string, language: string): string[] {
  if (view === 'day') return [date];
  const run = (start: string, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(start, index));
  const first = firstWeekday(language);
  // The work week of a week that starts on Sunday is the one that follows that Sunday.
  if (view === 'workweek') return run(addDays(weekStart(date, first), first === 7 ? 1 : 0), 5);
  if (view === 'week') return run(weekStart(date, first), 7);
  const start = weekStart(`${date.slice(0, 8)}01`, first);
  const nextMonth = addDays(`${date.slice(0, 8)}01`, 31).slice(0, 7);
  const weeks = [4, 5, 6].find((count) => addDays(start, count * 7) >= `${nextMonth}-01`) ?? 6;
  return run(start, weeks * 7);
}

/** The day that previous (−1) and next (1) lead to. */
export function step(view: View, date: string, by: 1 | -1): string {
  if (view === 'day') return addDays(date, by);
  if (view !== 'month') return addDays(date, by * 7);
  const first = `${date.slice(0, 8)}01`;
  return by === 1 ? `${addDays(first, 31).slice(0, 7)}-01` : `${addDays(first, -1).slice(0, 7)}-01`;
}
