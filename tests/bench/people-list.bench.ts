import { existsSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import { type BigCompany, fillBigCompany } from '@/demo/screens/big-company';
import { store } from '@/demo/screens/stored';
import { createReplica } from '@/demo/serve';
import { PROFILE } from '../e2e/chromium/support/crowd';
import { CHROMIUM } from '../e2e/support/built';
import { report } from './support/report';
import { type TraceEvent, traced } from './support/traced';

const ROUNDS = 5;
const ROW = 'main li[data-index]';
const say = (line: string) => process.stdout.write(`  ${line}\n`);

const COMPANIES: Record<string, Omit<BigCompany, 'now'>> = {
  '50 people, 500 attendances': { people: 50, met: 40, attendances: 500 },
  '20,000 people, 10,000 attendances': { people: 20_000, met: 400, attendances: 10_000 },
  '20,000 people, 100,000 attendances': { people: 20_000, met: 1_500, attendances: 100_000 },
};

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('the People list of the built extension', () => {
  let app: CrosswalkInChromium;
  /** The first row of a small list, ms: everything else stands against it. */
  let baseline = 0;

  beforeAll(async () => {
    const replica = createReplica({ now: Date.now(), timeZone: 'Europe/London' });
    app = await launchChromium({ ...CHROMIUM, replica });
    const settings = await app.open('options.html');
    await store(settings, 'local', 'profile', PROFILE);
    await settings.close();
  }, 60_000);
  afterAll(() => app?.close());

  for (const [name, company] of Object.entries(COMPANIES)) {
    test(name, { timeout: 300_000 }, async () => {
      // A page that stays open would do its own work on the same thread.
      const settings = await app.open('options.html');
      await fillBigCompany(settings, { ...company, now: Date.now() });
      await settings.close();
      const cold: number[] = [];
      const whole: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await openEmpty(app);
        await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/people`);
        await page.getByText(/^[\d,]+ (people|person)$/).waitFor({ timeout: 60_000 });
        whole.push(await page.evaluate(() => performance.now()));
        cold.push(await page.evaluate(firstRow));
        await page.close();
      }
      const first = middle(cold);
      baseline ||= first;
      report(`${name}: first rows of a panel that is opened here`, first, baseline);
      report(`${name}: everybody is known`, middle(whole), baseline);

      const page = await openEmpty(app);
      const cdp = await app.context.newCDPSession(page);
      const loading = await traced(cdp, async () => {
        await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/people`);
        await page.getByText(/^[\d,]+ (people|person)$/).waitFor({ timeout: 60_000 });
      });
      tell(`${name}: while everybody is read`, loading);
      report(`${name}: first rows from another screen`, middle(await switched(page)), baseline);
      tell(`${name}: one person is changed`, await changed(page, cdp));
      if (company.people > 1_000) await everybody(name, page, cdp);
      await page.close();
    });
  }
});

/** A tab that notes when its first row was drawn. */
async function openEmpty(app: CrosswalkInChromium): Promise<Page> {
  const page = await app.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.addInitScript((row) => {
    new MutationObserver((_, watcher) => {
      if (!document.querySelector(row)) return;
      watcher.disconnect();
      requestAnimationFrame(() => performance.mark('first-row'));
    }).observe(document, { childList: true, subtree: true });
  }, ROW);
  return page;
}

/** In the page: when its first row was there, ms from the navigation. */
function firstRow(): number {
  return performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN;
}

/** From the press on the tab to the frame with the rows in it, ms, some times. */
async function switched(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.locator(ROW).first().waitFor({ state: 'detached' });
    times.push(
      await page.evaluate(async (row) => {
        const start = performance.now();
        document.querySelector<HTMLElement>('nav a[href="#/people"]')?.click();
        while (!document.querySelector(row)) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }, ROW),
    );
  }
  return times;
}

async function changed(page: Page, cdp: CDPSession): Promise<TraceEvent[]> {
  return traced(cdp, async () => {
    await page.locator(`${ROW} a`).first().focus();
    await page.keyboard.press('x');
    await page.getByRole('combobox', { name: 'Peer or not' }).selectOption('Not a peer');
    await page.getByText('1 person is not a peer.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Put back as it was.').waitFor();
    await page.keyboard.press('Escape');
  });
}

async function everybody(name: string, page: Page, cdp: CDPSession): Promise<void> {
  await page.getByRole('radio', { name: /^Everybody/ }).check();
  await page.getByText('20,000 people').waitFor();
  const typing = await traced(cdp, async () => {
    await page.getByRole('searchbox').pressSequentially('kovac', { delay: 60 });
    await page.getByText(/^1,\d+ people$/).waitFor();
    await page.getByRole('searchbox').press('Escape');
    await page.getByText('20,000 people').waitFor();
  });
  tell(`${name}: typing in the search`, typing);
  const blank = await page.evaluate(scrollThrough, ROW);
  say(`${name}: ${blank.blank} of ${blank.frames} frames with a gap, 3,000 px a second and jumps`);
  expect(blank.frames).toBeGreaterThan(50);
  await page.getByRole('radio', { name: 'To sort' }).check();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'All 5,000' }).click();
  await page.getByText('5,000 selected').waitFor();
  let ms = 0;
  const bulk = await traced(cdp, async () => {
    const start = performance.now();
    await page.getByRole('combobox', { name: 'Set rhythm' }).selectOption('No rhythm');
    await page.getByText('Rhythm set for 5,000 people.').waitFor();
    ms = performance.now() - start;
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Put back as it was.').waitFor();
  });
  say(`${name}: 5,000 people changed at once in ${ms.toFixed(0)} ms`);
  tell(`${name}: 5,000 people changed at once and put back`, bulk);
}

/** In the page: scrolls, and counts the frames in which rows do not cover what is seen. */
async function scrollThrough(row: string): Promise<{ frames: number; blank: number }> {
  let frames = 0;
  let blank = 0;
  for (let step = 0; step < 120; step += 1) {
    window.scrollBy(0, step % 40 === 39 ? 200_000 : 50);
    await new Promise(requestAnimationFrame);
    const seen = [...document.querySelectorAll(row)].map((one) => one.getBoundingClientRect());
    const top = Math.min(...seen.map((one) => one.top));
    const bottom = Math.max(...seen.map((one) => one.bottom));
    const list = document.querySelector('main ul')?.getBoundingClientRect();
    frames += 1;
    if (
      !list ||
      top > Math.max(44, list.top) + 1 ||
      bottom < Math.min(innerHeight, list.bottom) - 1
    )
      blank += 1;
  }
  return { frames, blank };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The longest the page could not answer, in time of its own thread: not of the background's. */
function tell(what: string, events: readonly TraceEvent[]): void {
  const inPage = events.filter(({ args }) => args?.data?.frame !== undefined);
  const threads = new Set(inPage.map(({ tid }) => tid));
  const tasks = events
    .filter(({ tid }) => threads.has(tid))
    .filter(({ name }) => ['FunctionCall', 'RunMicrotasks', 'EventDispatch'].includes(name))
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  const long = tasks.filter((ms) => ms > 50).length;
  say(`${what}: longest task ${Math.max(0, ...tasks).toFixed(0)} ms, ${long} over 50 ms`);
}
