import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrosswalkInChromium } from '@/demo/browser/chromium';
import { CHROMIUM } from '../e2e/support/built';
import type { TodayTimes } from './in-page/today';
import { filled, inExtension, launched, MARA } from './support/filled';
import { openedPanel } from './support/opened-panel';
import { report } from './support/report';
import { middle, nameOf, SIZES } from './support/sizes';

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
      for (let round = 0; round < ROUNDS; round += 1)
        times.push(await page.call(`today(${JSON.stringify(MARA)}, ${now})`));
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
  const { shown, longest } = await openedPanel(app, '', 'main h2');
  say(`${name}: longest task of the panel ${longest.toFixed(0)} ms`);
  say(`${name}: the panel opened on Today shows it after ${shown.toFixed(0)} ms`);
}
