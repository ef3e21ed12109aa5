import type { PageAccount } from '@/utils/calendars/sighting';

/** Pages like Outlook's, written from what is known of them, with invented content. */

export const ACCOUNT: PageAccount = {
  email: 'robin@harbour.example',
  name: 'Robin Vale',
  timeZone: 'Europe/Berlin',
  language: 'en',
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export interface TileSpec {
  /** None: the tile has no id. */
  id?: string;
  title?: string;
  /** As in the label, "9:00 AM to 10:00 AM". */
  time?: string;
  /** YYYY-MM-DD. */
  day?: string;
  /** After the date: place, organizer, how it is shown, flags. */
  tail?: string;
  place?: string;
  /** In place of what is made of the above. */
  label?: string;
  tooltip?: string | null;
  /** Of the node that carries the id. */
  style?: string;
  /** The button carries the id itself. */
  idOnButton?: boolean;
  /** What stands in the tile. */
  inside?: string;
}

export function labelDay(day: string): string {
  const style = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', style).format(new Date(`${day}T00:00:00Z`));
}

/** A tile of any view. */
export function tile(spec: TileSpec = {}): string {
  const { title = 'Sync', time = '9:00 AM to 10:00 AM', day = '2026-09-15', place } = spec;
  const tail = spec.tail ?? 'By Ada Quill, Busy';
  const label =
    spec.label ?? `${title}, ${time}, ${labelDay(day)}, ${place ? `${place}, ` : ''}${tail}`;
  const tooltip =
    spec.tooltip === undefined ? `${title}\n${place ? `${place}\n` : ''}${time}` : spec.tooltip;
  const id = spec.id === undefined ? '' : ` data-calitemid="${escaped(spec.id)}"`;
  const hint = tooltip === null ? '' : ` title="${escaped(tooltip)}"`;
  return `<div class="x1"${spec.idOnButton ? '' : id} style="${spec.style ?? ''}"
    ><div><div role="button" tabindex="0"${spec.idOnButton ? id : ''}${hint}
    aria-label="${escaped(label)}"><div><span>${escaped(title)}</span>${
      spec.inside ?? ''
    }</div></div></div></div>`;
}

export interface DaySpec {
  day: string;
  tiles?: string[];
  allDay?: string[];
}

export function daysFrom(first: string, count: number): DaySpec[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000);
    return { day: at.toISOString().slice(0, 10) };
  });
}

const SLOTS = ['9:00 AM', '9:30 AM to 10:00 AM']
  .map((label) => `<div role="button" tabindex="-1" aria-label="${label}"></div>`)
  .join('');

/** Day, work week and week: an all-day row and a timed part. */
export function columns(
  days: DaySpec[],
  { section = 'Surface_Week', busy = false }: { section?: string; busy?: boolean } = {},
): string {
  const head = days.map(
    ({ day, allDay = [] }) => `<div data-column-date="${day}"><div role="button" tabindex="-1"
      aria-label="${allDay.length} events, ${labelDay(day)}"></div><div>${allDay.join('')}</div></div>`,
  );
  const body = days.map(
    ({ day, tiles = [] }) =>
      `<div data-column-date="${day}"><div>${SLOTS}</div><div>${tiles.join('')}</div></div>`,
  );
  return `<div data-app-section="${section}" aria-busy="${busy}"><div role="grid"
    ><div data-app-section="calendar-view-header-0">${head.join('')}</div
    ><div data-app-section="calendar-view-0">${body.join('')}</div></div></div>`;
}

/** A week from a Monday with tiles in its second day. */
export function week(tiles: string[], first = '2026-09-14', allDay: string[] = []): string {
  return columns(
    daysFrom(first, 7).map((day, index) => (index === 1 ? { ...day, tiles, allDay } : day)),
  );
}

export interface MonthSpec {
  first: string;
  count?: number;
  tilesOf?: Record<string, string[]>;
  /** Markup below the tiles of a day. */
  below?: Record<string, string>;
  zone?: string;
  offset?: string;
}

export function month(spec: MonthSpec): string {
  const { first, count = 35, zone = 'W. Europe Standard Time', offset = '+02:00' } = spec;
  const cells = daysFrom(first, count).map(
    ({ day }) => `<div class="monthDayCell"
      id="monthDayCell_${day}T00:00:00.000${offset}_${zone}_x1"><div role="button" tabindex="-1"
      aria-label="${labelDay(day)}">${Number(day.slice(8))}</div><div>${(
        spec.tilesOf?.[day] ?? []
      ).join('')}</div>${spec.below?.[day] ?? ''}</div>`,
  );
  return `<div data-app-section="Surface_Month"><div role="grid">${cells.join('')}</div></div>`;
}

/** The bar above: the range, and buttons that look like tiles. */
export function toolbar(range: string): string {
  return `<div data-app-section="CalendarSurfaceNavigationToolbar"><button
    aria-label="Go to today \nSeptember 29, 2026">Today</button><div role="button"
    aria-label="Go to previous week September 7, 2026 to September 13, 2026" title="Back"></div
    ><button>${range}</button></div>`;
}

export const accountButton = (name = 'Robin Vale') =>
  `<div id="owa-me-control-container"><button aria-label="${escaped(name)}">RV</button></div>`;

export interface PersonSpec {
  name: string;
  status?: string;
  email?: string;
  /** The label's words before the name. */
  opens?: string;
}

/** One person of a card: an avatar and a name that open their card, and what they answered. */
export function person({ name, status, email, opens = 'Opens card for ' }: PersonSpec): string {
  const target = (inside: string) => `<span role="button" tabindex="0" aria-haspopup="dialog"
    aria-label="${escaped(opens + name)}" class="lpcCommonWeb-hoverTarget container-9"
    data-lpc-hover-target-id="lpc-react-target-1">${inside}</span>`;
  return `<div><div>${target(
    `<span role="img" aria-label="${escaped(name)}" class="fui-Avatar"></span>`,
  )}</div><div>${target(escaped(name))}${email ? `<div>${email}</div>` : ''}${
    status ? `<div>${escaped(status)}</div>` : ''
  }</div></div>`;
}

export interface PeekSpec {
  title?: string;
  time?: string;
  location?: string;
  people?: string;
}

/** The card over the calendar, in a layer of its own. */
export function peek(spec: PeekSpec = {}): string {
  const { title = 'Sync', time = 'Tue 9/15/2026 9:00 AM - 10:00 AM', people = '' } = spec;
  return `<div class="fui-FluentProvider"><div data-app-section="CalendarItemPeek"><div
    aria-label="Title">${escaped(title)}</div><div aria-label="Time">${time}</div><div
    aria-label="Location">${spec.location ?? 'No location added'}</div><div>${people}</div
    ><button name="JoinButton">Join</button><button>Accept</button></div></div>`;
}

/** Puts markup into the test's document. */
export function show(html: string, document: Document = globalThis.document): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = '';
  document.body.innerHTML = `<div id="app">${html}</div>`;
  return document.body;
}
