// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGoogleCalendar } from '@/utils/calendars/google/watch';
import { watchGoogleCards } from '@/utils/calendars/google/watch-cards';
import type { PageReading } from '@/utils/calendars/sighting';
import {
  card,
  column,
  columns,
  encodeId,
  guest,
  sevenDays,
  show,
  timedChip,
  userInfo,
  week,
} from './page-builder';

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week/2026/6/8';
let page: { href: string };
let ended: AbortController;
let readings: PageReading[];
let focused: (string | null)[];
let hidden: boolean;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const meeting = (id: string, title = 'Sync', time = '9am to 10am', date = 'June 9, 2026') =>
  timedChip({ id, title, label: `${time}, ${title}, Robin Vale, No location, ${date}` });
const weekOf = (chips: string[], first = '2026-06-08', index = 1) =>
  week(sevenDays(first).map((day, at) => (at === index ? { ...day, chips } : day)));
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
const chipOf = (id: string) => find(`[data-eventchip][data-eventid="${encodeId(id)}"]`);
const outline = () =>
  readings.map(
    ({ extent, outcome, sightings }) =>
      `${extent} ${outcome} ${sightings.map(({ title }) => title).join()}`,
  );

function watch(html: string) {
  show(userInfo() + html);
  const options = {
    document,
    location: page,
    signal: ended.signal,
    now: Date.now,
    onReading: (reading: PageReading) => readings.push(reading),
    onFocus: (focus: { googleEventId: string } | null) =>
      focused.push(focus?.googleEventId ?? null),
  };
  watchGoogleCalendar(options);
  watchGoogleCards(options);
}

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

describe('the grid', () => {
  it('is told at once as it is found, and whole when it has stood still', async () => {
    watch(weekOf([meeting('a'), meeting('b', 'Plan')]));
    await wait(100);
    expect(outline()).toEqual(['change read Sync,Plan']);
    await wait(1000);
    expect(outline()).toEqual(['change read Sync,Plan', 'whole read Sync,Plan']);
    await wait(60_000);
    expect(readings).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells only the chip that changed', async () => {
    watch(weekOf([meeting('a'), meeting('b', 'Plan')]));
    await wait(2000);
    readings.length = 0;
    find(`[data-eventid="${encodeId('b')}"] .XuJrye`).textContent =
      '11am to 12pm, Plan, Robin Vale, No location, June 9, 2026';
    await wait(1000);
    expect(outline()).toEqual(['change read Plan']);
    expect(readings[0]?.sightings[0]?.start).toBe(Date.parse('2026-06-09T09:00Z'));
  });

  it('tells a node’s new event when the page uses it again for another', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    readings.length = 0;
    chipOf('a').outerHTML = meeting('c', 'Other');
    await wait(3000);
    expect(outline()).toEqual(['change read Other', 'whole read Other']);
  });

  it('is not whole on being seen again: nothing was drawn meanwhile', async () => {
    watch(weekOf([meeting('a')]));
    await wait(300);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(3_600_000);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(200);
    expect(outline()).toEqual(['change read Sync']);
    await wait(2000);
    expect(outline()).toEqual(['change read Sync', 'whole read Sync']);
  });

  it('is not whole on waking up: the page slept as well', async () => {
    watch(weekOf([meeting('a')]));
    await wait(300);
    vi.setSystemTime(Date.now() + 3_600_000);
    await wait(600);
    expect(outline()).toEqual(['change read Sync']);
    await wait(2000);
    expect(outline()).toEqual(['change read Sync', 'whole read Sync']);
  });

  it('tells that a chip is gone only after the page has stood still', async () => {
    watch(weekOf([meeting('a'), meeting('b', 'Plan')]));
    await wait(2000);
    readings.length = 0;
    const chip = chipOf('b');
    const cell = chip.parentElement;
    chip.remove();
    await wait(300);
    cell?.append(chip);
    await wait(3000);
    expect(readings).toEqual([]);
    chip.remove();
    find('[data-column-index="1"] h2').textContent = '1 event';
    await wait(3000);
    expect(outline()).toEqual(['whole read Sync']);
  });

  it('is empty only after longer, because chips come after their grid', async () => {
    watch(weekOf([]));
    await wait(1000);
    expect(readings).toEqual([]);
    await wait(1000);
    expect(outline()).toEqual(['whole read ']);
  });

  it('of the next week is told after the slide, and not the old week again', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    readings.length = 0;
    page.href = WEEK.replace('6/8', '6/15');
    const next = sevenDays('2026-06-15').map((day, index) =>
      index === 0 ? { ...day, chips: [meeting('n', 'Next', '1pm to 2pm', 'June 15, 2026')] } : day,
    );
    const row = find('[data-dragsource-type="4"]');
    row.insertAdjacentHTML('beforeend', next.map(column).join(''));
    await wait(250);
    expect(readings).toEqual([]);
    row.outerHTML = columns(next);
    await wait(2000);
    expect(outline()).toEqual(['change read Next', 'whole read Next']);
    expect(readings[1]?.range?.from).toBe(Date.parse('2026-06-14T22:00Z'));
  });

  it('is still read, and rarely, on a page that never stands still', async () => {
    watch(weekOf([meeting('a')]));
    const ticker = document.createElement('span');
    find('[role="main"]').append(ticker);
    for (let tick = 0; tick < 300; tick += 1) {
      ticker.textContent = String(tick);
      if (tick === 200) {
        find('[data-column-index="1"]').insertAdjacentHTML('beforeend', meeting('b', 'Late'));
      }
      await wait(10);
    }
    expect(outline()).toEqual(['change read Sync', 'whole read Sync', 'change read Late']);
  });

  it('waits while the tab is hidden', async () => {
    hidden = true;
    watch(weekOf([meeting('a')]));
    await wait(10_000);
    expect(readings).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(100);
    expect(outline()).toEqual(['change read Sync']);
  });

  it('is left alone once the signal aborts', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    readings.length = 0;
    ended.abort();
    chipOf('a').remove();
    find('[role="main"]').click();
    await wait(10_000);
    expect(readings).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that cannot be read', () => {
  it('is reported once, with the reason, and recovers', async () => {
    watch('<div role="main"></div>');
    await wait(2500);
    expect(readings).toEqual([]);
    await wait(10_000);
    expect(outline()).toEqual(['whole not-understood ']);
    expect(readings[0]?.problems).toEqual({ 'no-grid': 1 });
    find('[role="main"]').outerHTML = weekOf([meeting('a')]);
    await wait(2000);
    expect(outline().slice(1)).toEqual(['change read Sync', 'whole read Sync']);
  });

  it('is one without a time zone', async () => {
    watch(weekOf([meeting('a')]));
    find('#xUserInfo').remove();
    await wait(5000);
    expect(readings).toMatchObject([
      { outcome: 'not-understood', problems: { 'time-zone-unknown': 1, 'account-unknown': 1 } },
    ]);
  });

  it('is not settings, a form, or a view that has no chips', async () => {
    page.href = 'https://calendar.google.com/calendar/u/0/r/settings';
    watch('<div role="main"></div>');
    await wait(10_000);
    page.href = 'https://calendar.google.com/calendar/u/0/r';
    document.body.setAttribute('data-viewkey', 'YEAR');
    await wait(10_000);
    expect(readings).toEqual([]);
    document.body.removeAttribute('data-viewkey');
  });
});

describe('the open event', () => {
  it('is told within 50 ms of the click, and of closing', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    find('.I0UMhf').click();
    expect(focused).toEqual(['a']);
    document.body.insertAdjacentHTML('beforeend', card({ id: 'a', style: 'opacity: 0' }));
    await wait(200);
    find('[role="dialog"]').setAttribute('style', 'opacity: 1');
    await wait(200);
    expect(focused).toEqual(['a']);
    find('[role="dialog"]').setAttribute('style', 'display: none');
    await wait(50);
    expect(focused).toEqual(['a', null]);
  });

  it('follows the keyboard, which clicks nothing', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    document.body.insertAdjacentHTML('beforeend', card({ id: 'a' }));
    await wait(50);
    expect(focused).toEqual(['a']);
  });

  it('moves to the next one before the old card is gone', async () => {
    watch(weekOf([meeting('a'), meeting('b', 'Plan')]) + card({ id: 'a' }));
    await wait(2000);
    find(`[data-eventid="${encodeId('b')}"] .I0UMhf`).click();
    expect(focused).toEqual(['a', 'b']);
    await wait(400);
    find('#xDetDlg').setAttribute('data-eventid', encodeId('b'));
    await wait(5000);
    expect(focused).toEqual(['a', 'b']);
  });

  it('is none again when a click opens nothing, and for tasks', async () => {
    watch(weekOf([meeting('a'), timedChip({ rawId: 'tasks_x', title: 'T', label: 'task: T' })]));
    await wait(2000);
    chipOf('a').click();
    await wait(4000);
    find('[data-eventid="tasks_x"]').click();
    await wait(4000);
    expect(focused).toEqual(['a', null]);
  });

  it('is the one in the edit form', async () => {
    page.href = `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeId('a')}`;
    watch('<div role="main"></div>');
    await wait(1000);
    expect(focused).toEqual(['a']);
    expect(readings).toEqual([]);
  });
});

describe('the card of the open event', () => {
  it('is told again each time it has filled in more, with the times of its chip', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    readings.length = 0;
    document.body.insertAdjacentHTML('beforeend', card({ id: 'a', summary: '2 guests' }));
    await wait(300);
    const rows = [guest('kim@harbour.example', 'Kim Sol, Attending')];
    find('#xDetDlgAtt').insertAdjacentHTML('afterend', `<div role="tree">${rows}</div>`);
    await wait(300);
    find('[role="tree"]').insertAdjacentHTML('beforeend', guest('robin@harbour.example', 'Robin'));
    await wait(300);
    await wait(5000);
    expect(
      readings.map(({ sightings: [one], extent }) => [extent, one?.detail, one?.attendees?.length]),
    ).toEqual([
      ['change', 'bubble', undefined],
      ['change', 'bubble', 1],
      ['change', 'bubble', 2],
    ]);
    expect(readings[2]?.sightings[0]?.start).toBe(Date.parse('2026-06-09T07:00Z'));
  });

  it('with another event’s title is never told, and counted if it stays so', async () => {
    watch(weekOf([meeting('a')]));
    await wait(2000);
    readings.length = 0;
    document.body.insertAdjacentHTML('beforeend', card({ id: 'a', title: 'Stale' }));
    await wait(1000);
    expect(readings).toEqual([]);
    await wait(10_000);
    expect(readings).toMatchObject([{ sightings: [], problems: { 'card-title-mismatch': 1 } }]);
    find('#rAECCd').textContent = 'Sync';
    await wait(300);
    expect(readings[1]).toMatchObject({ sightings: [{ detail: 'bubble', title: 'Sync' }] });
  });
});
