import { parseUrl } from '../parse-url';

/** Views and forms of Google Calendar on the web, named by their address. */
export const GOOGLE_PAGE_KINDS = [
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
] as const;
export type GooglePageKind = (typeof GOOGLE_PAGE_KINDS)[number];

export interface GooglePage {
  kind: GooglePageKind;
  /** The day in the address, YYYY-MM-DD, when it names one that exists. */
  date?: string;
  /** The `eid` of an event that is open in the edit form. */
  eid?: string;
}

/** Which page of Google Calendar an address is; null for any other address, and for none at all. */
export function googlePage(url: string): GooglePage | null {
  const address = parseUrl(url);
  if (address?.protocol !== 'https:' || address.hostname !== 'calendar.google.com') return null;
  const { pathname, searchParams } = address;

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
  const kind = GOOGLE_PAGE_KINDS.find((known) => known === `google-${view}`);
  if (head !== 'r' || !kind || kind === 'google-home') return { kind: 'google-other' };
  // Under `/duplicate/<eid>` a new event is made of that one.
  if (kind === 'google-eventedit') return rest.length === 1 ? { kind, eid: rest[0] } : { kind };
  const date = dateIn(rest);
  return date ? { kind, date } : { kind };
}

/** Whether a page shows events in a grid or a list, so that finding none of it is a failure. */
export function showsGoogleEvents(kind: GooglePageKind): boolean {
  return !/-(?:year|eventedit|settings|other)$/.test(kind);
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
