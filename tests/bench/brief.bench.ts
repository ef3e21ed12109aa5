import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrosswalkInChromium } from '@/demo/browser/chromium';
import { CHROMIUM } from '../e2e/support/built';
import type { BriefTimes } from './in-page/brief';
import { filled, inExtension, launched, MARA } from './support/filled';
import { report } from './support/report';
import { middle, nameOf, SIZES } from './support/sizes';

const ROUNDS = 7;
const say = (line: string) => process.stdout.write(`  ${line}\n`);

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('the brief of a meeting, cold', () => {
  let app: CrosswalkInChromium;

  beforeAll(async () => {
    app = await launched();
  }, 60_000);
  afterAll(() => app?.close());

  for (const size of SIZES) {
    test(nameOf(size), { timeout: 300_000 }, async () => {
      const now = Date.now();
      await filled(app, { ...size, now });
      const looking = await inExtension(app, 'brief');
      const id = await looking.call<string>(`fullest(${JSON.stringify(MARA)}, ${now})`);
      await looking.close();
      const times: BriefTimes[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // A page of its own each time: nothing is compiled, read or open yet.
        const page = await inExtension(app, 'brief');
        times.push(await page.call(`brief(${JSON.stringify(MARA)}, '${id}', ${now})`));
        await page.close();
      }
      const [one] = times;
      expect(one?.peers).toBeGreaterThan(0);
      const of = (key: keyof BriefTimes) => middle(times.map((time) => time[key]));
      const more = middle(times.map(({ brief, raw }) => brief - raw));
      say(`${nameOf(size)}: ${one?.peers} peers, ${one?.lines} lines from ${one?.rows} rows`);
      say(`${nameOf(size)}: ${more.toFixed(1)} ms more than its rows, goal 50 ms`);
      report(`${nameOf(size)}: the brief`, of('brief'), of('raw'));
    });
  }
});
