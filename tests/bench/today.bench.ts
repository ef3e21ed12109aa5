import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrosswalkInChromium } from '@/demo/browser/chromium';
import { CHROMIUM } from '../e2e/support/built';
import type { TodayTimes } from './in-page/today';
import { filled, inExtension, launched } from './support/filled';
import { report } from './support/report';
import { middle, nameOf, SIZES } from './support/sizes';
import { longestInPage, traced } from './support/traced';

const ROUNDS = 7;
const say = (line: string) => process.stdout.write(`  ${line}\n`);

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('what Today needs', () => {
  let app: CrosswalkInChromium;

  beforeAll(async () => {
    app = await launched();
  }, 60_000);
  afterAll(() => app?.close());

  for (const size of SIZES) {
    test(nameOf(size), { timeout: 300_000 }, async () => {
      const now = Date.now();
      await filled(app, { ...size, now });
      const page = await inExtension(app, 'today');
      const times: TodayTimes[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await page.call(`today(${now})`));
      await page.close();
      const [one] = times;
      expect(one?.shown).toBeGreaterThan(0);
      const of = (key: keyof TodayTimes) => middle(times.map((time) => time[key]));
      say(`${nameOf(size)}: ${one?.shown} rows shown, ${one?.read} read (goal 2 for each)`);
      report(`${nameOf(size)}: its own queries, goal 100 ms`, of('queries'), of('raw'));
      await onScreen(app, nameOf(size));
    });
  }
});

/** The panel opened on Today, which waits for how everybody stands. */
async function onScreen(app: CrosswalkInChromium, name: string): Promise<void> {
  const shown: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await app.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    const cdp = await app.context.newCDPSession(page);
    const events = await traced(cdp, async () => {
      await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html`);
      await page.locator('main h2').first().waitFor({ timeout: 60_000 });
      shown.push(await page.evaluate(() => performance.now()));
    });
    if (round === 2)
      say(`${name}: longest task of the panel ${longestInPage(events).toFixed(0)} ms`);
    await page.close();
  }
  say(`${name}: the panel opened on Today shows it after ${middle(shown).toFixed(0)} ms`);
}
