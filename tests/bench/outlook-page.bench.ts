import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarEvent } from '@/demo/company/calendar-json';
import { daysOf, pathOf, type View } from '@/demo/outlook/route';
import { addDays } from '@/demo/wall-time';
import { CHROMIUM } from '../e2e/support/built';
import type * as inPage from './in-page/outlook-grid';
import { busyDays } from './support/busy-calendar';
import { drawPages, type Scene } from './support/drawn-pages';
import { pageWith } from './support/in-page';
import { report } from './support/report';

declare const bench: typeof inPage;
const ITEM = '[data-calitemid]';
const ROUNDS = 25;
function months(count: number): string[] {
  const found: string[] = [];
  for (let month = 0; found.length < count; month += 1) {
    const date = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 10);
    if (daysOf('month', date, 'en').length === 42) found.push(date);
  }
  return found;
}
const PEOPLE = ['Robin Vale', 'Ada Quill', 'Noor Okafor', 'Pat Roe'];
function invited(event: CalendarEvent, index: number): CalendarEvent {
  if (event.attendees.length === 0) return event;
  const name = PEOPLE[index % PEOPLE.length] ?? '';
  const email = `${name.toLowerCase().replace(' ', '.')}@pelicanthrush.example`;
  return {
    ...event,
    organizer: email,
    attendees: [...event.attendees, { email, name, response: 'accepted', kind: 'person' }],
  };
}
const scene = (view: View, date: string, perDay: (day: number) => number): Scene => ({
  url: `https://outlook.office.com${pathOf(view, date)}`,
  events: (calendar) => {
    const days = daysOf(view, date, 'en');
    return busyDays(calendar, days[0] ?? date, days.length, perDay).map(invited);
  },
});
const fullMonth = (date: string) => scene('month', date, (day) => (day % 7 === 3 ? 3 : 4));
const fullWeek = (date: string) => scene('week', date, (day) => (day < 3 ? 72 : 71));

let browser: Browser;
beforeAll(async () => {
  const { executablePath } = CHROMIUM;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

test.each([
  { name: 'a month with 162 tiles', scenes: months(6).map(fullMonth), tiles: 162 },
  {
    name: 'a week with 500 tiles',
    scenes: [...Array(4).keys()].map((week) => fullWeek(addDays('2026-02-02', week * 7))),
    tiles: 500,
  },
])('Outlook: $name', async ({ name, scenes, tiles }) => {
  const pages = await drawPages(browser, scenes, ITEM, 'en');
  const page = await pageWith(browser, 'outlook-grid', 'en');
  const html = pages.map((one) => one.html);
  const cold = await page.evaluate((first) => bench.firstTasks(first), html[0] ?? '');
  for (const [index, one] of pages.entries()) {
    expect(one.chips).toBe(tiles);
    const said = await page.evaluate((shown) => bench.outcome(shown), html[index] ?? '');
    expect(said).toEqual({ outcome: 'read', sightings: tiles, problems: {} });
  }
  const full = await page.evaluate(([all, rounds]) => bench.fullReads(all, rounds), [
    html,
    ROUNDS,
  ] as const);
  const change = await page.evaluate(([first, rounds]) => bench.oneChange(first, rounds), [
    html[0] ?? '',
    ROUNDS,
  ] as const);
  const walk = full.walk.quarter;
  for (const [step, ms] of cold.language.entries()) {
    report(`Outlook, ${name}: page load, the language, task ${step + 1}`, ms, walk);
  }
  report(`Outlook, ${name}: page load, first read, nothing compiled`, cold.read, walk);
  report(`Outlook, ${name}: full read, new nodes`, full.unseen.quarter, walk);
  report(
    `Outlook, ${name}: one changed tile, of the full read`,
    change.quarter,
    full.unseen.quarter,
  );
  await page.close();
});
