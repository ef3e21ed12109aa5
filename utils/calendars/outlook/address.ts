import { parseUrl } from '../parse-url';
import { siteOf } from '../sites';
import { realDay } from './real-day';

/** Views and forms of Outlook on the web, named by their address. */
export const OUTLOOK_PAGE_KINDS = [
  'outlook-calendar', // no view in the address: the page itself shows which it is
  'outlook-day',
  'outlook-workweek',
  'outlook-week',
  'outlook-month',
  'outlook-item',
  'outlook-compose',
  'outlook-mail',
  'outlook-other',
] as const;
export type OutlookPageKind = (typeof OUTLOOK_PAGE_KINDS)[number];

export interface OutlookPage {
  kind: OutlookPageKind;
  /** The day in the address, YYYY-MM-DD, when it names one that exists. */
  date?: string;
  /** Exchange's id of the event that is open, in the form in which the page's tiles have it. */
  itemId?: string;
}

const VIEWS: Partial<Record<string, OutlookPageKind>> = {
  day: 'outlook-day',
  workweek: 'outlook-workweek',
  week: 'outlook-week',
  month: 'outlook-month',
};

/** Which page of Outlook an address is; null for any other address. */
export function outlookPage(url: string): OutlookPage | null {
  const address = parseUrl(url);
  if (!address || siteOf(url) !== 'outlook') return null;
  const parts = address.pathname.split('/').filter((part) => part !== '');
  // Teams frames `/hosted/calendar/…`; old addresses begin with `/owa` (2026).
  const root = parts.findIndex((part) => /^calendar$/i.test(part));
  if (root < 0 || root > 1) {
    return { kind: /^mail$/i.test(parts[0] ?? '') ? 'outlook-mail' : 'outlook-other' };
  }
  const route = parts.slice(root + 1);
  // `/calendar/0/…`: which of the signed-in accounts, or whose calendar (2023–2026).
  if (/^\d+$|@/.test(decode(route[0] ?? ''))) route.shift();
  const [head = '', ...rest] = route;
  switch (head.toLowerCase()) {
    case '':
      return { kind: 'outlook-calendar' };
    case 'view':
      return view(rest, address.searchParams);
    case 'item': {
      const itemId = decode(rest.join('/'));
      return itemId ? { kind: 'outlook-item', itemId } : { kind: 'outlook-item' };
    }
    case 'action':
    case 'deeplink':
    case 'compose':
      return compose(head === 'compose' ? ['compose', ...rest] : rest);
    default:
      return { kind: 'outlook-other' };
  }
}

/** Whether a page shows events, so that finding nothing that holds them is a failure. */
export function showsCalendar(kind: string): boolean {
  return kind === 'outlook-calendar' || Object.values<string | undefined>(VIEWS).includes(kind);
}

/** The event that an address names by itself. */
export function itemIdIn(url: string): string | undefined {
  return outlookPage(url)?.itemId;
}

function view(rest: string[], query: URLSearchParams): OutlookPage {
  const kind = VIEWS[(rest[0] ?? '').toLowerCase()] ?? 'outlook-calendar';
  const date = dayIn(query.get('startdate') ?? rest.slice(1, 4).join('-'));
  return date ? { kind, date } : { kind };
}

/** `/compose` makes a new event, `/compose/<id>` edits one. */
function compose([head = '', id = '']: string[]): OutlookPage {
  if (head.toLowerCase() !== 'compose') return { kind: 'outlook-other' };
  const itemId = decode(id);
  return itemId ? { kind: 'outlook-compose', itemId } : { kind: 'outlook-compose' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** `2026-9-4` and `2026-09-04T00:00` to `2026-09-04`. */
function dayIn(text: string): string | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T|$)/.exec(text);
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return realDay(date) ?? undefined;
}
