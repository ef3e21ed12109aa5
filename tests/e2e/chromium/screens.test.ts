import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Tour } from '@/demo/screens/tour';
import { violationsAsItStands, violationsInBothSchemes } from '../support/accessibility';
import { checkHalf } from './support/check-screens';

const tour = checkHalf(0);

async function settings(): Promise<Page> {
  const screen = Tour.order.find(({ name }) => name === 'settings');
  if (!screen) throw new Error('There are no settings.');
  return tour().show(screen, 360);
}

it('would notice a control without a name', async () => {
  const page = await settings();
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  );
  expect(await violationsAsItStands(page)).toEqual([expect.stringContaining('button-name')]);
  await page.close();
});

it('would notice words that can only be read in the light, and a name lost in the dark', async () => {
  const page = await settings();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { h2 { color: #222 !important } }');
    document.adoptedStyleSheets.push(sheet);
  });
  const unread = await violationsInBothSchemes(page);
  expect(unread).not.toEqual([]);
  expect(unread.filter((one) => !one.startsWith('dark: color-contrast'))).toEqual([]);
  await page.evaluate(() => {
    const nameless = document.createElement('button');
    nameless.className = 'nameless';
    document.querySelector('main')?.append(nameless);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: light) { .nameless { display: none } }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await violationsInBothSchemes(page)).toEqual([
    expect.stringMatching(/^dark: button-name/),
  ]);
  await page.close();
});
