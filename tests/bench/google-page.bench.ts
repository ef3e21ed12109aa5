import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysOf } from '@/demo/google/route';
import { addDays } from '@/demo/wall-time';
import { CHROMIUM } from '../e2e/support/built';
import type * as inPage from './in-page/google-grid';
import { busyDays } from './support/busy-calendar';
import { drawPages, type Scene } from './support/drawn-pages';
import { pageWith } from './support/in-page';
import { report } from './support/report';

declare const bench: typeof inPage;

const CHIP = '[data-eventchip]';
const ROUNDS = 40;
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r';

/** Months of six weeks from 2026 on: only those have room for 162 chips. */
function months(count: number): string[] {
  const found: string[] = [];
  for (let month = 0; found.length < count; month += 1) {
    const date = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 10);
    if (daysOf('month', date, 'en').length === 42) found.push(date);
  }
  return found;
}

const path = (view: string, date: string) =>
  `${CALENDAR}/${view}/${date.split('-').map(Number).join('/')}`;

/** 162 chips: four a day but for six days that have three. */
const fullMonth = (date: string): Scene => ({
  url: path('month', date),
  events: (calendar) =>
    busyDays(calendar, daysOf('month', date, 'en')[0] ?? date, 42, (day) =>
      day % 7 === 3 ? 3 : 4,
    ),
});

/** 500 chips: 71 or 72 a day. */
const fullWeek = (date: string): Scene => ({
  url: path('week', date),
  events: (calendar) =>
    busyDays(calendar, daysOf('week', date, 'en')[0] ?? date, 7, (day) => (day < 3 ? 72 : 71)),
});

let browser: Browser;
beforeAll(async () => {
  const { executablePath } = CHROMIUM;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

test.each([
  { name: 'a month with 162 chips', scenes: months(6).map(fullMonth), chips: 162 },
  {
    name: 'a week with 500 chips',
    scenes: [...Array(4).keys()].map((week) => fullWeek(addDays('2026-02-02', week * 7))),
    chips: 500,
  },
])('$name', async ({ name, scenes, chips }) => {
  const pages = await drawPages(browser, scenes, CHIP, 'en');
  const page = await pageWith(browser, 'google-grid', 'en');
  const html = pages.map((one) => one.html);
  const cold = await page.evaluate((first) => bench.firstTasks(first), html[0] ?? '');
  for (const [index, one] of pages.entries()) {
    expect(one.chips).toBe(chips);
    const said = await page.evaluate((shown) => bench.outcome(shown), html[index] ?? '');
    expect(said).toEqual({ outcome: 'read', sightings: chips, problems: {} });
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
  for (const [index, task] of cold.language.entries()) {
    report(`${name}: page load, the language, task ${index + 1}`, task, walk);
  }
  report(`${name}: page load, first read, nothing compiled`, cold.read, walk);
  report(`${name}: full read, new nodes, new events`, full.unseen.quarter, walk);
  report(`${name}: full read, new nodes, events seen before`, full.seen.quarter, walk);
  report(`${name}: one changed chip, of the full read`, change.quarter, full.unseen.quarter);
  await page.close();
});
