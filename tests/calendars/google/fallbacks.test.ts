// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { readAccount } from '@/utils/calendars/google/account';
import { findOpenCard, readCard } from '@/utils/calendars/google/card';
import { decodeEventId } from '@/utils/calendars/google/event-id';
import { readForm } from '@/utils/calendars/google/form';
import { readGrid } from '@/utils/calendars/google/grid';
import * as selectors from '@/utils/calendars/google/selectors';
import type { PageAccount, Sighting } from '@/utils/calendars/sighting';
import {
  ACCOUNT,
  card,
  encodeId,
  form,
  guest,
  key,
  main,
  month,
  more,
  sevenDays,
  show,
  stackedChip,
  timedChip,
  userInfo,
  week,
} from './page-builder';

/**
 * Every first choice of `selectors.ts` is taken from pages of all kinds, one at a time, and they
 * still read the same.
 */

const NOW = Date.UTC(2026, 5, 1);
const label = (title: string, time = '9am to 10am') =>
  `${time}, ${title}, Robin Vale, Accepted, Location: Pier 4, June 9, 2026`;
const on9th = (patch: object) =>
  sevenDays('2026-06-08').map((day) => (day.day === '2026-06-09' ? { ...day, ...patch } : day));
const GUESTS = [
  guest('robin@harbour.example', 'Robin Vale, Attending, Organizer', 'id="xDtlDlgOrg"'),
  guest('kim@harbour.example', 'Sol, Kim, Maybe'),
  guest('crew@harbour.example', 'Crew (4)', 'data-is-expandable="true"'),
];
const ROOMS = [guest('pier4@resource.calendar.google.com', 'Pier 4')];
const LINK = `<header id="gb"><a aria-label="Google Account: Robin Vale  \n(robin@harbour.example)"
  href="https://accounts.google.com/SignOutOptions?hl=en&x"></a></header>`;

const TIMED = timedChip({ id: 'a', title: 'Plan', label: label('Plan') });
const ALL_DAY = stackedChip({ id: 'b', title: 'Offsite', label: label('Offsite', 'All day') });
const IN_CELL = stackedChip({ id: 'c', title: 'Sync', time: '9am', label: label('Sync') });
// Nobody can read this label, so what the chip shows must tell that it is timed.
const STRANGE = stackedChip({ id: 'd', title: 'Qeyl', time: '9 rep', label: 'rep, Qeyl, vagh' });
const ROW = `<div role="row"><div role="gridcell"><div role="button" data-eventid="${encodeId('e')}"
  aria-label="${label('Walk')}">Walk</div></div></div>`;

const PAGES: Record<string, string> = {
  week: week(on9th({ chips: [TIMED], allDay: [ALL_DAY] })),
  month: month(on9th({ chips: [ALL_DAY, IN_CELL, STRANGE] })),
  crowded: month(on9th({ chips: [IN_CELL, more('2026-06-09', 3)], heading: 'Tuesday' })),
  list: main(`<div role="rowgroup" data-datekey="${key('2026-06-09')}">${ROW}</div>`),
  card: card({
    title: 'Plan',
    id: 'a',
    guests: GUESTS,
    rooms: ROOMS,
    location: 'Pier 4',
    meet: 'https://meet.google.com/abc-defg-hij',
  }),
  'collapsed card': card({ title: 'Plan', id: 'a', summary: '12 guests' }),
  form: form({ startTime: '9am', endTime: '10am', guests: GUESTS, rooms: ROOMS, location: 'Dock' }),
};

const CHIP: Sighting = {
  source: 'google-page',
  keys: { googleEventId: 'a' },
  detail: 'chip',
  seenAt: NOW,
  title: 'Plan',
};

function readPage(account: PageAccount = ACCOUNT): unknown {
  const grid = readGrid(document, account, NOW).reading;
  const open = findOpenCard(document);
  const id = decodeEventId(encodeId('evt1'));
  if (id?.kind !== 'event') throw new Error('no id');
  return {
    outcome: grid.outcome,
    range: grid.range,
    sightings: grid.sightings,
    card: open && readCard(open, { account, now: NOW, chipOf: () => CHIP }),
    form: readForm(document, { id, account, now: NOW, chip: null }),
    // That it is assumed is all that differs.
    account: { ...readAccount(document, ACCOUNT.timeZone).account, timeZoneAssumed: undefined },
  };
}

/** What a selector asks of elements: ids, classes, attributes. */
function tokens(selector: string): string[] {
  const bare = selector.replaceAll(/:(?:not|has|is)\([^)]*\)/g, '');
  return bare.match(/#[\w-]+|\.[\w-]+|\[[^\]]+\]/g) ?? [];
}

/** Takes from the page what the first selector names and the second does without. */
function take([first = '', second = '']: readonly string[]): void {
  const kept = tokens(second);
  const own = tokens(first).filter((token) => !kept.includes(token));
  for (const element of document.querySelectorAll(first)) {
    if (own.length === 0) rename(element);
    for (const token of own) {
      const owner = element.closest(token);
      const name = /^\[([\w-]+)/.exec(token)?.[1];
      if (name) owner?.removeAttribute(name);
      else if (token.startsWith('#')) owner?.removeAttribute('id');
      else owner?.classList.remove(token.slice(1));
    }
  }
  expect(document.querySelector(first)).toBeNull();
}

/** An element of another tag, which says its role instead. */
function rename(element: Element): void {
  const other = document.createElement('div');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.setAttribute('role', 'heading');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Calls of other makers come second: nothing stands in for the address itself. */
const NO_FALLBACKS = ['cardVideoLink'];

type Lists = [name: string, list: readonly string[]][];
const LISTS: Lists = Object.entries(selectors).flatMap(([name, value]): Lists => {
  if (Array.isArray(value)) return [[name, value]];
  return Object.entries(value).map(([part, list]): Lists[number] => [`${name}.${part}`, list]);
});

const WITH_SECOND = LISTS.filter(([name, list]) => list.length > 1 && !NO_FALLBACKS.includes(name));

describe.each(Object.keys(PAGES))('the page "%s"', (page) => {
  const html = userInfo() + LINK + PAGES[page];
  show(html);
  const whole = readPage();

  test.each(WITH_SECOND)('reads without %s', (_, list) => {
    show(html);
    take(list);
    expect(readPage()).toEqual(whole);
  });
});

const strip = (pattern: RegExp | string) => (html: string) => html.replaceAll(pattern, '');
/** What could go from a whole page, beyond the first choice of one list. */
const LOSSES: [what: string, pages: string[], lose: (html: string) => string][] = [
  ['any class name', ['week', 'month', 'crowded', 'card'], strip(/ class="[^"]*"/g)],
  ['any log', ['week', 'month', 'card'], strip(/ jslog="[^"]*"/g)],
  ['rows', ['week', 'month', 'crowded'], strip(/ role="row"/g)],
  ['the range of the grid', ['month', 'crowded'], strip(/ data-(?:start|end)-date-key="\d+"/g)],
  ['the dates before the cells', ['month'], strip(/(?<=<(?:div|h2)) data-datekey="\d+"(?=>)/g)],
  ['the dates of the columns', ['week'], strip(/(?<=data-column-index="\d") data-datekey="\d+"/g)],
  ['the dates of lists', ['list'], strip(/ data-datekey="\d+"/g)],
  ['the roles of cells', ['week', 'month'], strip(/ role="gridcell"/g)],
  [
    'marks of drawn chips',
    ['week', 'month'],
    strip(/ data-(?:opens-details|dragsource-type)="\w+"/g),
  ],
  ['the roles of guests', ['card', 'form'], strip(/ role="tree(?:item)?"/g)],
  ['the addresses of guests', ['card', 'form'], strip(/ data-email="[^"]*"/g)],
  ['the organizer’s id', ['card', 'form'], strip(/ id="xDtlDlgOrg"/g)],
  ['the words for rooms', ['card', 'form'], strip(/ aria-label="Rooms[^"]*"/g)],
  [
    'all ids of the form’s times',
    ['form'],
    strip(/ (?:id|aria-label)="(?:x(?:St|En)\w+|Start[^"]*|End[^"]*)"/g),
  ],
  ['the user’s address', Object.keys(PAGES), strip(/(?<=xUserEmail">)[^<]*/g)],
  ['the zone of the page', ['week', 'card', 'form'], strip(/ id="xTimezone"/g)],
];

describe.each(LOSSES)('without %s', (_, pages, lose) => {
  test.each(pages)('the page "%s" tells the same', (page) => {
    const html = userInfo() + LINK + PAGES[page];
    show(html);
    const whole = readPage();
    expect(lose(html)).not.toBe(html);
    show(lose(html));
    expect(readPage()).toEqual(whole);
  });
});

describe('every list of selectors', () => {
  it('matches something on a page here by its first choice', () => {
    const unseen = LISTS.filter(([, list]) =>
      Object.values(PAGES).every((html) => {
        show(userInfo() + LINK + html);
        return document.querySelector(list[0] ?? '') === null;
      }),
    );
    expect(unseen.map(([name]) => name)).toEqual([]);
  });
});
