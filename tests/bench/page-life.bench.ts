import { existsSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import { createReplica, type Replica } from '@/demo/serve';
import { addDays } from '@/demo/wall-time';
import { CHROMIUM } from '../e2e/support/built';
import { scriptTasks, traced } from './support/traced';

const WEEKS = 200;
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';
const SCRIPT = /content-scripts\/google-calendar\.js$/;
/** The slide takes 250 ms; then a range stands still for 700 before it counts as read whole. */
const STAY_MS = 300;
const STILL_MS = 1_500;

const say = (line: string) => process.stdout.write(`  ${line}\n`);

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('the built extension on a calendar page', () => {
  let replica: Replica;
  let app: CrosswalkInChromium;
  let page: Page;
  let cdp: CDPSession;

  beforeAll(async () => {
    replica = createReplica({ now: Date.now(), timeZone: 'Europe/Berlin' });
    app = await launchChromium({ ...CHROMIUM, replica });
    page = await app.context.newPage();
    cdp = await app.context.newCDPSession(page);
    await page.goto(CALENDAR);
    await page.locator('[data-eventchip]').first().waitFor();
    await page.waitForTimeout(STILL_MS);
  }, 60_000);
  afterAll(() => app?.close());

  const goTo = (date: string) =>
    page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `/calendar/u/0/r/week/${date.split('-').map(Number).join('/')}`,
    );
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const today = () => new Date().toISOString().slice(0, 10);

  test(`moves through ${WEEKS} weeks`, { timeout: 300_000 }, async () => {
    const visit = async (weeks: number) => {
      for (let week = 1; week <= weeks; week += 1) {
        await goTo(addDays(today(), ((week % 52) - 26) * 7));
        await page.waitForTimeout(STAY_MS);
      }
      await goTo(today());
      await page.waitForTimeout(STILL_MS);
    };
    await visit(5);
    const before = await heap();
    const events = await traced(cdp, () => visit(WEEKS));
    const grown = ((await heap()) - before) / 1e6;
    const tasks = scriptTasks(events, SCRIPT);
    const longest = Math.max(0, ...tasks);
    say(`${WEEKS} weeks: heap ${grown.toFixed(2)} MB more after collection`);
    say(
      `${WEEKS} weeks: ${tasks.length} tasks of the script, the longest ${longest.toFixed(1)} ms`,
    );
    expect(tasks.length).toBeGreaterThan(WEEKS);
  });

  test('while the tab is hidden', { timeout: 60_000 }, async () => {
    await hide(cdp, true);
    const events = await traced(cdp, () => mutate(page));
    say(`hidden: ${scriptTasks(events, SCRIPT).length} tasks of the script in 300 changes`);
    await hide(cdp, false);
    const shown = await traced(cdp, () => mutate(page));
    const tasks = scriptTasks(shown, SCRIPT);
    say(
      `seen: ${tasks.length} tasks in 300 changes, the longest ${Math.max(0, ...tasks).toFixed(1)} ms`,
    );
    expect(tasks.length).toBeGreaterThan(0);
  });
});

/** Three seconds in which the page changes a hundred times a second. */
async function mutate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const labels = [...document.querySelectorAll('[data-eventchip] .XuJrye')];
    for (let change = 0; change < 300; change += 1) {
      const label = labels[change % labels.length];
      if (label) label.textContent = `${label.textContent}`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}

/** Tells the script, in its own world of the page, that the tab is hidden or seen. */
async function hide(cdp: CDPSession, hidden: boolean): Promise<void> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const expression = `Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${hidden} });
    document.dispatchEvent(new Event('visibilitychange'));`;
  for (const contextId of worlds) await cdp.send('Runtime.evaluate', { expression, contextId });
  await cdp.send('Runtime.disable');
  expect(worlds.length).toBeGreaterThan(0);
}
