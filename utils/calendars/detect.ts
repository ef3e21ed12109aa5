import { parseUrl } from './parse-url';

/** Views and forms of Google Calendar on the web, named by their address. */
export const PAGE_KINDS = [
  'google-home', // no view in the address: the page says it in `data-viewkey`
  'google-day',
  'google-week',
  'google-month',
  'google-customday',
  'google-customweek',
  'google-agenda',
  'google-year',
  'google-search',
  'google-eventedit',
  'google-settings',
  'google-other',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface DetectedPage {
  kind: PageKind;
  /** The day in the address, YYYY-MM-DD, when it names one that exists. */
  date?: string;
  /** The `eid` of an event that is open in the edit form. */
  eid?: string;
}

const VIEWS: Partial<Record<string, PageKind>> = {
  day: 'google-day',
  week: 'google-week',
  month: 'google-month',
  customday: 'google-customday',
  customweek: 'google-customweek',
  agenda: 'google-agenda',
  year: 'google-year',
  search: 'google-search',
  eventedit: 'google-eventedit',
  settings: 'google-settings',
};

/** Kinds that show events in a grid or a list, so that finding none of it is a failure. */
const WITH_EVENTS: ReadonlySet<PageKind> = new Set([
  'google-home',
  'google-day',
  'google-week',
  'google-month',
  'google-customday',
  'google-customweek',
  'google-agenda',
  'google-search',
]);

/** Which page an address is. Anything that is no such address, or no address at all, is `other`. */
export function detectPage(url: string): DetectedPage {
  const address = parseUrl(url);
  if (!address) return { kind: 'other' };
  const { protocol, hostname, pathname, searchParams } = address;
  if (protocol !== 'https:' || hostname !== 'calendar.google.com') return { kind: 'other' };

  // /calendar/u/<n>/r/<view>/<year>/<month>/<day>, seen 2019–2026; the index is optional.
  if (pathname === '/') return { kind: 'google-home' };
  const route = /^\/calendar(?:\/[ub]\/\d+)?(?:\/(.*))?$/.exec(pathname);
  if (!route) return { kind: 'google-other' };
  const [head = '', view = '', ...rest] = (route[1] ?? '').split('/').filter((part) => part !== '');
  if (head === '' || (head === 'r' && view === '')) return { kind: 'google-home' };
  if (head === 'event' && searchParams.has('eid')) {
    return { kind: 'google-eventedit', eid: searchParams.get('eid') ?? undefined };
  }
  if (head === 'render') return { kind: 'google-eventedit' };
  if (head !== 'r') return { kind: 'google-other' };

  const kind = VIEWS[view];
  if (kind === undefined) return { kind: 'google-other' };
  if (kind === 'google-eventedit') return rest[0] ? { kind, eid: rest[0] } : { kind };
  const date = dateIn(rest);
  return date ? { kind, date } : { kind };
}

export function isPage(url: string, kind: PageKind): boolean {
  return detectPage(url).kind === kind;
}

export function showsEvents(kind: PageKind): boolean {
  return WITH_EVENTS.has(kind);
}

/** `['2026', '6', '2']` to `2026-06-02`; the address does not pad with zeros. */
function dateIn(parts: string[]): string | undefined {
  const match = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(parts.slice(0, 3).join('/'));
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date
    ? undefined
    : date;
}
