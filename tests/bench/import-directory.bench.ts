import { existsSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import { store } from '@/demo/screens/stored';
import { createReplica } from '@/demo/serve';
import { emptyProfile } from '@/utils/functions/profile';
import { CHROMIUM } from '../e2e/support/built';
import { directoryFile } from './support/directory-file';
import { bundled } from './support/in-page';
import { report } from './support/report';
import { traced } from './support/traced';

const ROWS = 10_000;
const DOMAIN = 'pelicanthrush.example';

const say = (line: string) => process.stdout.write(`  ${line}\n`);

/** What keeps the thread from answering, as Chromium names it. */
const RUNS = new Set([
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'MajorGC',
  'MinorGC',
  'Layout',
  'UpdateLayoutTree',
]);

/** Keeps the longest time in which the page's thread did nothing else. */
declare const gap: { longest: number };
/** The file that is about to be chosen. */
declare const files: DataTransfer;

// The extension as it is built: `npm run build` first.
describe.skipIf(!existsSync(CHROMIUM.extension))('a directory in the built extension', () => {
  let app: CrosswalkInChromium;
  let panel: Page;
  const text = directoryFile(ROWS, DOMAIN);

  beforeAll(async () => {
    const replica = createReplica({ now: Date.now(), timeZone: 'Europe/Berlin' });
    app = await launchChromium({ ...CHROMIUM, replica });
    panel = await app.open('sidepanel.html');
    const profile = emptyProfile('Europe/Berlin');
    const emails = [`mara.lindqvist@${DOMAIN}`];
    await store(panel, 'local', 'profile', { ...profile, emails, organisationDomains: [DOMAIN] });
    await app.show(panel, 'sidepanel.html#/import');
    await panel.locator('input[type=file]').waitFor({ state: 'attached' });
  }, 60_000);
  afterAll(() => app?.close());

  test(`${ROWS} rows`, { timeout: 300_000 }, async () => {
    const cdp = await app.context.newCDPSession(panel);
    let looked = 0;
    let written = 0;
    await make(panel, text);
    await watchGaps(panel);
    const events = await traced(cdp, async () => {
      looked = await timed(async () => {
        await choose(panel);
        await panel.getByRole('button', { name: 'Bring it in' }).waitFor();
      });
      written = await timed(async () => {
        await panel.getByRole('button', { name: 'Bring it in' }).click();
        await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
      });
    });
    const longest = await panel.evaluate(() => gap.longest);
    const runs = events
      .filter(({ name }) => RUNS.has(name))
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    const baseline = await inExtension(app, text);
    say(`${ROWS} rows: looked at in ${looked.toFixed(0)} ms, written in ${written.toFixed(0)} ms`);
    say(
      `papaparse alone ${baseline.parse.toFixed(0)} ms, raw bulk writes ${baseline.write.toFixed(0)} ms`,
    );
    report(`${ROWS} rows looked at and written`, looked + written, baseline.parse + baseline.write);
    say(
      `the panel's thread: longest gap ${longest.toFixed(0)} ms, longest run ${Math.max(...runs).toFixed(0)} ms of the thread`,
    );
    expect(baseline.people).toBe(ROWS);
  });
});

async function timed(act: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}

/** The file is made in the page beforehand: bringing it there is no part of reading it. */
async function make(panel: Page, text: string): Promise<void> {
  await panel.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'directory.csv', { type: 'text/csv' }));
    Object.assign(globalThis, { files });
  }, text);
}

function choose(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no field for a file.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Messages to itself tell when the thread is free; a gap is the time between two of them. */
function watchGaps(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const found = { longest: 0 };
    Object.assign(globalThis, { gap: found });
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      found.longest = Math.max(found.longest, now - last);
      last = now;
      setTimeout(() => port2.postMessage(null), 1);
    };
    port2.postMessage(null);
  });
}

/** The baselines in another page of the extension, where its database is; its policy lets no script tag in. */
async function inExtension(app: CrosswalkInChromium, text: string) {
  const page = await app.open('options.html');
  const cdp = await app.context.newCDPSession(page);
  await evaluate(cdp, `${await bundled('directory-baseline')}; globalThis.bench = bench; 0`);
  await evaluate(cdp, `globalThis.text = ${JSON.stringify(text)}; 0`);
  const parses: number[] = [];
  const writes: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    parses.push(await evaluate(cdp, 'bench.parse(text)'));
    writes.push(await evaluate(cdp, 'bench.writeAgain()'));
  }
  const people = await evaluate(cdp, 'bench.stored()');
  await page.close();
  return { parse: middle(parses), write: middle(writes), people };
}

async function evaluate(cdp: CDPSession, expression: string): Promise<number> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return Number(result.value);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
