import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scheme, Tour } from '@/demo/screens/tour';
import { violations } from '../support/accessibility';
import { CHROMIUM } from '../support/built';

const SCHEMES: Scheme[] = ['light', 'dark'];
const WIDTHS = [320, 360, 420];

let tour: Tour;
beforeAll(async () => {
  tour = await Tour.begin(CHROMIUM);
});
afterAll(() => tour?.end());

/** How far the page can be scrolled sideways, in px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** As tall as the content, so that nothing sticky lies over a row. */
async function unroll(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 800) });
}

describe('every screen, in both schemes at three widths', () => {
  it.each(Tour.order)('$name', async (screen) => {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const page = await tour.show(screen, scheme, width);
        const where = `${screen.name}, ${scheme}, ${width} px`;
        expect(await sideways(page), `${where}: scrolls sideways`).toBe(0);
        await unroll(page, width);
        expect(await violations(page), where).toEqual([]);
        await page.close();
      }
    }
  });

  it('would notice a control without a name', async () => {
    const screen = Tour.order.find(({ name }) => name === 'settings');
    if (!screen) throw new Error('There are no settings.');
    const page = await tour.show(screen, 'light', 360);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
    await page.close();
  });
});
