import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEveryLook } from '@/demo/screens/looks';
import { Tour } from '@/demo/screens/tour';
import { violations } from '../support/accessibility';
import { CHROMIUM } from '../support/built';

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

describe('every screen, in both schemes at three widths, checked by axe at the narrowest', () => {
  it.each(Tour.order)('$name', async (screen) => {
    const widths = screen.widths ?? WIDTHS;
    const page = await tour.show(screen, widths[0]);
    await inEveryLook(page, widths, async ({ scheme, width }) => {
      const where = `${screen.name}, ${scheme}, ${width} px`;
      expect(await sideways(page), `${where}: scrolls sideways`).toBe(0);
      // Colours and names are alike at every width; room is least at the first.
      if (width === widths[0]) expect(await violations(page), where).toEqual([]);
    });
    await page.close();
  });

  it('would notice a control without a name', async () => {
    const screen = Tour.order.find(({ name }) => name === 'settings');
    if (!screen) throw new Error('There are no settings.');
    const page = await tour.show(screen, 360);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
    await page.close();
  });
});
