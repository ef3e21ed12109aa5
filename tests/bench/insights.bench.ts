import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrosswalkInChromium } from '@/demo/browser/chromium';
import { CHROMIUM } from '../e2e/support/built';
import type { InsightsTimes } from './in-page/insights';
import { filled, inExtension, launched, MARA } from './support/filled';
import { openedPanel } from './support/opened-panel';
import { report } from './support/report';
import { middle, nameOf, SIZES } from './support/sizes';

const ROUNDS = 5;
const say = (line: string) => process.stdout.write(`  ${line}\n`);

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('insights over two years', () => {
  let app: CrosswalkInChromium;

  beforeAll(async () => {
    app = await launched();
  }, 60_000);
  afterAll(() => app?.close());

  for (const size of SIZES) {
    test(nameOf(size), { timeout: 300_000 }, async () => {
      const now = Date.now();
      await filled(app, { ...size, now });
      const times: InsightsTimes[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // A page of its own each time: as in a new worker, nothing is compiled yet.
        const page = await inExtension(app, 'insights');
        times.push(await page.call(`insights(${JSON.stringify(MARA)}, ${now})`));
        await page.close();
      }
      const one = times[0];
      expect(one?.people).toBe(Math.min(300, size.people));
      const of = (key: keyof InsightsTimes) => middle(times.map((time) => time[key]));
      say(`${nameOf(size)}: ${one?.rows} rows, ${one?.people} people, ${one?.ties} ties drawn`);
      report(`${nameOf(size)}: rows read`, of('query'), of('raw'));
      report(`${nameOf(size)}: worked out, goal 300 ms`, of('work'), of('raw'));
      await onScreen(app, nameOf(size));
    });
  }
});

/** The panel opened on Insights: until they are shown, and how long it could not answer meanwhile. */
async function onScreen(app: CrosswalkInChromium, name: string): Promise<void> {
  const { shown, longest } = await openedPanel(app, '#/insights', 'main svg[role=img]');
  say(`${name}: longest task of the panel ${longest.toFixed(0)} ms`);
  say(`${name}: the panel opened on Insights shows them after ${shown.toFixed(0)} ms`);
}
