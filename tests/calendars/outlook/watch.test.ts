// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankPage } from '@/utils/calendars/outlook/shared-page';
import { watchOutlookCalendar } from '@/utils/calendars/outlook/watch';
import { watchOutlookCards } from '@/utils/calendars/outlook/watch-cards';
import type { PageReading } from '@/utils/calendars/sighting';
import { accountButton, month, peek, person, show, tile, week } from './page-builder';

const HOST = 'https://outlook.cloud.microsoft';
const WEEK = `${HOST}/calendar/view/week?startdate=2026-09-14`;
let page: { href: string };
let ended: AbortController;
let readings: PageReading[];
let focused: (string | null)[];
let hidden: boolean;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
const app = () => find('#app');
const click = (selector: string) =>
  find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
const outline = () =>
  readings.map(
    ({ part, extent, outcome, sightings }) =>
      `${part} ${extent} ${outcome} ${sightings.map(({ title }) => title).join()}`,
  );
const add = (html: string) => {
  const layer = document.createElement('div');
  layer.innerHTML = html;
  document.body.append(layer);
  return layer;
};

function watch(html: string) {
  show(html);
  const shared = blankPage();
  const { signal } = ended;
  const onReading = (reading: PageReading) => readings.push(reading);
  const options = { document, location: page, signal, now: Date.now, onReading, shared };
  const onFocus = (focus: object | null) =>
    focused.push(focus && 'outlookItemId' in focus ? String(focus.outlookItemId) : null);
  watchOutlookCalendar({ ...options, onFocus });
  watchOutlookCards(options);
}
const TWO = [tile({ id: 'A' }), tile({ id: 'B', title: 'Plan', time: '1:00 PM to 2:00 PM' })];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  page = { href: WEEK };
  ended = new AbortController();
  readings = [];
  focused = [];
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe('the calendar', () => {
  it('is told at once as it is found, and whole when it has stood still', async () => {
    watch(accountButton() + week(TWO));
    await wait(100);
    expect(outline()).toEqual(['grid change read Sync,Plan']);
    await wait(60_000);
    expect(outline()).toEqual(['grid change read Sync,Plan', 'grid whole read Sync,Plan']);
    expect(readings[1]?.account?.name).toBe('Robin Vale');
    expect(readings[1]?.problems).toEqual({ 'time-zone-assumed': 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells only the tile that changed', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    const button = find('[data-calitemid="B"] [role]');
    button.setAttribute(
      'aria-label',
      'Plan B, 1:00 PM to 2:00 PM, Tuesday, September 15, 2026, By Ada Quill, Busy',
    );
    button.setAttribute('title', 'Plan B\n1:00 PM to 2:00 PM');
    await wait(1_000);
    expect(outline()).toEqual(['grid change read Plan B']);
  });

  it('tells what is gone only after it has stood still', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    find('[data-calitemid="B"]').remove();
    await wait(300);
    expect(readings).toEqual([]);
    await wait(3_000);
    expect(outline()).toEqual(['grid whole read Sync']);
  });

  it('is not read while the page is hidden', async () => {
    hidden = true;
    watch(week(TWO));
    await wait(5_000);
    app().append(...add(week(TWO)).childNodes);
    await wait(0);
    expect(vi.getTimerCount()).toBe(0);
    app().innerHTML = week(TWO);
    expect(readings).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(200);
    expect(outline()).toEqual(['grid change read Sync,Plan']);
  });

  it('is not whole on being seen again: nothing was drawn meanwhile', async () => {
    watch(week(TWO.slice(0, 1)));
    await wait(300);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(3_600_000);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(200);
    expect(outline()).toEqual(['grid change read Sync']);
    await wait(2000);
    expect(outline()).toEqual(['grid change read Sync', 'grid whole read Sync']);
  });

  it('is read while something is composed over it', async () => {
    watch(week(TWO));
    app().setAttribute('aria-hidden', 'true');
    await wait(2_000);
    expect(outline().at(-1)).toBe('grid whole read Sync,Plan');
  });

  it('keeps the zone that a month showed', async () => {
    watch(
      month({
        first: '2026-08-31',
        tilesOf: { '2026-09-15': TWO },
        zone: 'Tokyo Standard Time',
        offset: '+09:00',
      }),
    );
    await wait(2_000);
    const nine = Date.parse('2026-09-15T09:00+09:00');
    expect(readings.at(-1)?.sightings[0]?.start).toBe(nine);
    app().innerHTML = week(TWO);
    await wait(3_000);
    expect(readings.at(-1)).toMatchObject({ extent: 'whole', problems: {} });
    expect(readings.at(-1)?.sightings[0]?.start).toBe(nine);
  });

  it('is missing only once it has had time to load', async () => {
    watch('<div></div>');
    await wait(14_000);
    expect(readings).toEqual([]);
    app().innerHTML = week(TWO);
    await wait(2_000);
    expect(outline().at(-1)).toBe('grid whole read Sync,Plan');
    app().innerHTML = '<p>Sorry</p>';
    await wait(30_000);
    expect(readings.at(-1)).toMatchObject({
      outcome: 'not-understood',
      problems: { 'no-grid': 1 },
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('pages beside the calendar', () => {
  it('are left alone, and the calendar is found when it comes', async () => {
    page.href = `${HOST}/mail/`;
    watch('<div id="mail"></div>');
    await wait(1_000);
    expect(vi.getTimerCount()).toBe(0);
    const asked = vi.spyOn(document, 'querySelector');
    for (let mail = 0; mail < 200; mail += 1) {
      add(`<p>${mail}</p>`);
      find('#mail').setAttribute('aria-label', `${mail} unread`);
      await wait(50);
    }
    // Two hundred mails in ten seconds: a look at the address twice a second, none at the page.
    expect(asked.mock.calls.filter(([selector]) => selector !== '#mail')).toEqual([]);
    asked.mockRestore();
    expect(readings).toEqual([]);
    page.href = WEEK;
    app().innerHTML = week(TWO);
    await wait(3_000);
    expect(outline().at(-1)).toBe('grid whole read Sync,Plan');
  });

  it('with a calendar at their side are no calendar', async () => {
    page.href = `${HOST}/mail/`;
    watch(week(TWO));
    await wait(5_000);
    expect(readings).toEqual([]);
  });

  it('at an unknown address are read when they hold a calendar, as in Teams', async () => {
    page.href = `${HOST}/hosted/something`;
    watch('<div></div>');
    await wait(20_000);
    expect(readings).toEqual([]);
    app().innerHTML = week(TWO);
    await wait(3_000);
    expect(outline().at(-1)).toBe('grid whole read Sync,Plan');
  });
});

describe('cards', () => {
  const people = person({ name: 'Ada Quill', status: 'Accepted' });

  it('are told as they fill, of the event that was clicked', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    click('[data-calitemid="B"] span');
    expect(focused).toEqual(['B']);
    const layer = add(peek({ title: 'Plan' }));
    await wait(500);
    expect(outline()).toEqual(['card change read Plan']);
    const root = layer.querySelector('[data-app-section]');
    root?.append(...add(people).childNodes);
    await wait(500);
    expect(readings).toHaveLength(2);
    expect(readings[1]?.sightings[0]).toMatchObject({
      keys: { outlookItemId: 'B' },
      detail: 'bubble',
      attendees: [{ name: 'Ada Quill', response: 'accepted' }],
    });
    layer.remove();
    await wait(5_000);
    expect(focused).toEqual(['B', null]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opened by key are found by their title, and others are not taken for them', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    const layer = add(peek({ title: 'Sync' }));
    await wait(500);
    expect(focused).toEqual(['A']);
    layer.remove();
    await wait(500);
    click('[data-calitemid="A"] span');
    add(peek({ title: 'Something else' }));
    await wait(5_000);
    expect(readings.at(-1)).toMatchObject({
      part: 'card',
      outcome: 'partial',
      sightings: [],
      problems: { 'card-title-mismatch': 1 },
    });
    expect(focused).toEqual(['A', null, 'A', null]);
  });

  it('about people are told with title and department', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    add(
      '<div data-log-region="LivePersonaCard"><div><h2 data-log-name="PersonName">Ada Quill</h2><p>Director</p><p>Sales</p></div></div>',
    );
    await wait(500);
    expect(readings).toMatchObject([
      {
        part: 'person-card',
        outcome: 'read',
        sightings: [],
        people: [{ name: 'Ada Quill', title: 'Director', department: 'Sales' }],
      },
    ]);
  });

  it('that are edited are not read until they are opened anew', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    click('[data-calitemid="A"] span');
    const layer = add(
      '<div data-app-section="Form_Content"><div id="E_SUBJECT"><input value="Sync"></div><div class="well"></div></div>',
    );
    await wait(500);
    expect(outline()).toEqual(['form change read Sync']);
    layer.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    layer.querySelector('.well')?.append(...add(people).childNodes);
    await wait(5_000);
    expect(readings).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('at an address of their own name their event', async () => {
    page.href = `${HOST}/calendar/item/B`;
    watch(`<div data-app-section="ReadingPane"><h1 role="heading">Plan</h1>${people}</div>`);
    await wait(5_000);
    expect(focused).toEqual(['B']);
    expect(readings).toMatchObject([
      { part: 'form', sightings: [{ keys: { outlookItemId: 'B' }, title: 'Plan' }] },
    ]);
  });

  it('end with the watch', async () => {
    watch(week(TWO));
    await wait(2_000);
    readings.length = 0;
    ended.abort();
    click('[data-calitemid="A"] span');
    add(peek());
    find('[data-calitemid="B"]').remove();
    await wait(5_000);
    expect(readings).toEqual([]);
    expect(focused).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
