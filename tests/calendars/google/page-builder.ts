import { keyOfDate } from '@/utils/calendars/google/date-key';
import type { PageAccount } from '@/utils/calendars/sighting';

/** Pages like Google Calendar's, written from what is known of them, with invented content. */

export const ME = 'robin@harbour.example';
export const ACCOUNT: PageAccount = {
  email: ME,
  name: 'Robin Vale',
  timeZone: 'Europe/Berlin',
  language: 'en',
};

export interface ChipSpec {
  id?: string;
  /** In place of an encoded id. */
  rawId?: string;
  calendar?: string;
  label?: string;
  title?: string;
  time?: string;
  /** Number at the front of `jslog`. */
  jslog?: number;
  ownership?: number;
  style?: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** As the page writes ids: domains shortened, no padding. */
export function encodeId(id: string, calendar = ME): string {
  const short = calendar
    .replace(/@gmail\.com$/, '@m')
    .replace(/@group\.calendar\.google\.com$/, '@g')
    .replace(/@group\.v\.calendar\.google\.com$/, '@v');
  return btoa(`${id} ${short}`).replace(/=+$/, '');
}

function attributes(spec: ChipSpec): string {
  const { id = 'evt1', calendar = ME, jslog = 35463, ownership = 1 } = spec;
  const raw = spec.rawId ?? encodeId(id, calendar);
  const log = `${jslog}; 2:["${id}",null,null,6];1:["${calendar}",${ownership}];track:impression`;
  return `data-eventchip="" data-opens-details="true" data-eventid="${escaped(raw)}" jslog="${escaped(log)}"`;
}

/** A chip in a day's column, with its resize handle that repeats the id. */
export function timedChip(spec: ChipSpec): string {
  const { label, title = 'Sync', time = '9 – 10am' } = spec;
  const raw = spec.rawId ?? encodeId(spec.id ?? 'evt1', spec.calendar);
  return `<div role="button" tabindex="0" ${attributes(spec)} data-dragsource-type="2"
    style="${spec.style ?? 'top: 419px; height: 38px; left: calc(0% + 0px); width: calc(100% + 0px)'}"
    ><div class="QZVPzb" aria-hidden="true"></div>${
      label === undefined ? '' : `<div class="XuJrye">${escaped(label)}</div>`
    }<div aria-hidden="true"><div class="lhydbb"><span class="I0UMhf">${escaped(title)}</span></div
    ><div class="lhydbb gVNoLb">${time}</div></div><div aria-hidden="true" class="leOeGd"
    data-eventid="${escaped(raw)}" data-dragsource-type="3"></div></div>`;
}

/** A chip of the all-day row or a month cell; a `time` makes it a timed one. */
export function stackedChip(spec: ChipSpec): string {
  const { label, title = 'Sync', time } = spec;
  return `<div ${attributes(spec)} data-stacked-layout-chip-container="true"
    data-dragsource-type="6" style="${spec.style ?? ''}"><div role="button"
    data-stacked-layout-chip="true" class="KF4T6b ${time ? 'smECzc' : ''}" tabindex="0">${
      time ? '<div class="ZWOtn"><div class="VlNR9e"></div></div>' : ''
    }<span aria-hidden="true" class="nHqeVd">${
      time ? `<span class="DvyQhe">${time}</span>` : ''
    }<span class="WBi6vc">${escaped(title)}</span></span>${
      label === undefined ? '' : `<span class="XuJrye">${escaped(label)}</span>`
    }</div></div>`;
}

export const key = (day: string): string => keyOfDate(day) ?? '';

const count = (chips: string[], word: string) =>
  chips.length === 0 ? `No ${word}s` : `${chips.length} ${word}${chips.length > 1 ? 's' : ''}`;

export interface DaySpec {
  day: string;
  chips?: string[];
  allDay?: string[];
  /** In place of the counted heading. */
  heading?: string;
}

export function column({ day, chips = [], heading }: DaySpec, index: number): string {
  return `<div role="gridcell" data-column-index="${index}" data-datekey="${key(day)}"
    ><h2 class="XuJrye">${heading ?? `${count(chips, 'event')}, Monday, ${day}`}</h2>
    <div role="presentation">${chips.join('')}</div></div>`;
}

/** The week's columns alone, as many as there are. */
export function columns(days: DaySpec[]): string {
  return `<div role="row" data-dragsource-type="4">${days.map(column).join('')}</div>`;
}

function allDayRow(days: DaySpec[]): string {
  const strip = days.map(({ day }) => `<li data-datekey="${key(day)}"></li>`).join('');
  const cells = days.map(
    ({ allDay = [], day }) => `<div role="gridcell" aria-labelledby="h"
      ><h2 class="XuJrye">${count(allDay, 'all day event')}, Monday, ${day}</h2>${allDay.join('')}</div>`,
  );
  return `<div role="row"><ul aria-hidden="true">${strip}</ul>${cells.join('')}</div>`;
}

export function week(days: DaySpec[]): string {
  return main(`<div role="grid">${allDayRow(days)}${columns(days)}</div>`);
}

/** A month's grid of one week's row per seven days. */
export function month(days: DaySpec[], range?: { from: string; to: string }): string {
  const rows: string[] = [];
  for (let start = 0; start < days.length; start += 7) {
    const row = days.slice(start, start + 7);
    const strip = (tag: string) =>
      row.map(({ day }) => `<${tag} data-datekey="${key(day)}"></${tag}>`).join('');
    const cells = row.map(
      ({ chips = [], day, heading }) => `<div role="gridcell" tabindex="0"
        ><h2 class="XuJrye">${heading ?? `${count(chips, 'event')}, Monday, ${day}`}</h2>
        <div role="presentation">${chips.join('')}</div></div>`,
    );
    rows.push(`<div role="row"><div aria-hidden="true">${strip('div')}</div>
      <div aria-hidden="true">${strip('h2')}</div>${cells.join('')}</div>`);
  }
  const from = key(range?.from ?? days[0]?.day ?? '');
  const to = key(range?.to ?? days.at(-1)?.day ?? '');
  return main(`<div role="grid" data-start-date-key="${from}" data-end-date-key="${to}"
    data-is-column-view-context="false">${rows.join('')}</div>`);
}

/** In place of chips that did not fit. */
export function more(day: string, hidden: number): string {
  return `<div role="presentation" data-stacked-layout-chip-container="true"
    data-datekey="${key(day)}"><div role="button" data-opens-day-overview="true"
    aria-label="${hidden} more events">${hidden} more</div></div>`;
}

const MINI_MONTH = `<div id="drawerMiniMonthNavigator"><div role="grid"><div role="row"
  ><div role="gridcell" data-date="20260609">9</div></div></div></div>`;

export const main = (content: string): string => `${MINI_MONTH}<div role="main">${content}</div>`;

export function userInfo(account: PageAccount = ACCOUNT): string {
  return `<div id="xUserInfo" aria-hidden="true" style="display:none"
    ><div id="xUserEmail">${account.email ?? ''}</div><div id="xUserName"></div
    ><div id="xTimezone">${account.timeZone}</div><div id="xUserLocale">${account.language}</div></div>`;
}

export interface CardSpec {
  id?: string;
  rawId?: string;
  title?: string;
  /** Rows of the guest list, ready made. */
  guests?: string[];
  summary?: string;
  rooms?: string[];
  location?: string;
  meet?: string;
  style?: string;
}

export function guest(email: string | undefined, label: string, extra = ''): string {
  const at = email ? `data-email="${email}"` : '';
  const inner = email ? `<div data-hovercard-id="${email}" data-id="${email}"></div>` : '';
  return `<div role="treeitem" ${at} aria-label="${escaped(label)}" ${extra}>${inner}</div>`;
}

export function card(spec: CardSpec = {}): string {
  const { guests, summary, rooms, location, meet, title = 'Sync' } = spec;
  const raw = spec.rawId ?? encodeId(spec.id ?? 'evt1');
  return `<div role="dialog" data-chips-dialog="true" data-layout-mode="bubble"
    style="${spec.style ?? 'opacity: 1; transform: none;'}"><span jsslot="" class="kma42e"
    ><div id="xDetDlg" data-eventid="${raw}" jslog="35389; 2:[]"
    ><span id="rAECCd" role="heading">${escaped(title)}</span><div id="xDetDlgWhen">Tuesday, June 9</div>${
      summary ? `<div id="xDetDlgAtt"><div>${summary}</div></div>` : ''
    }${guests ? `<div role="tree" aria-label="Guests">${guests.join('')}</div>` : ''}${
      rooms ? `<div aria-label="Rooms added to this event.">${rooms.join('')}</div>` : ''
    }${
      location
        ? `<div id="xDetDlgLoc" data-text="${escaped(location)}"><span class="XuJrye">Location:</span>${escaped(location)}</div>`
        : ''
    }${meet ? `<a href="${meet}">Join</a>` : ''}</div></span></div>`;
}

export interface FormSpec {
  title?: string;
  /** YYYY-MM-DD; the last day is the day on which it ends. */
  first?: string;
  last?: string;
  /** As they stand in their fields; whole days have none. */
  startTime?: string;
  endTime?: string;
  guests?: string[];
  rooms?: string[];
  location?: string;
}

/** The page on which an event is edited. */
export function form(spec: FormSpec = {}): string {
  const { title = 'Sync', first = '2026-06-09', last = first, guests, rooms, location } = spec;
  const field = (id: string, label: string, value: string, extra = '') =>
    `<input id="${id}" aria-label="${label}" value="${escaped(value)}" ${extra}>`;
  const date = (id: string, label: string, day: string) =>
    field(id, label, `on ${day}`, `data-date="${day.replaceAll('-', '')}"`);
  const time = (id: string, label: string, text: string | undefined) =>
    text === undefined ? '' : field(id, label, text);
  return `<div role="main"><div>${field('xTiIn', 'Title', title)}<button id="xSaveBu">Save</button></div>
    <div id="xDaRaSel">${date('xStDaIn', 'Start date', first)}${time('xStTiIn', 'Start time', spec.startTime)}
    ${time('xEnTiIn', 'End time', spec.endTime)}${date('xEnDaIn', 'End date', last)}</div>
    <div id="tabEventDetails">${location ? field('xLocIn', 'Location', location) : ''}
    <div id="xCalOwn">Robin Vale</div></div>${
      guests
        ? `<div role="tree" aria-label="Guests invited to this event.">${guests.join('')}</div>`
        : ''
    }${rooms ? `<div aria-label="Rooms added to this event.">${rooms.join('')}</div>` : ''}</div>`;
}

/** Seven days from one on. */
export function sevenDays(first: string): DaySpec[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = new Date(`${first}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + index);
    return { day: day.toISOString().slice(0, 10) };
  });
}

/** Puts markup into the document of the test and returns its body. */
export function show(html: string, language = 'en'): HTMLElement {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  return document.body;
}
