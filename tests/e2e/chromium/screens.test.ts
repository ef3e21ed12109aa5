import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEveryLook } from '@/demo/screens/looks';
import { Tour } from '@/demo/screens/tour';
import { violationsAsItStands } from '../support/accessibility';
import { CHROMIUM } from '../support/built';
import { hiddenSight } from '../support/hidden-sight';

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

/** How much of what is personal all screens showed, and how many of them showed a name while hidden. */
const shown = { personal: 0, named: 0 };

describe('every screen, in both schemes at three widths, checked by axe at the narrowest', () => {
  it.each(Tour.order)('$name', async (screen) => {
    const widths = screen.widths ?? WIDTHS;
    const page = await tour.show(screen, widths[0]);
    await inEveryLook(page, widths, async ({ scheme, width }) => {
      const where = `${screen.name}, ${scheme}, ${width} px`;
      expect(await sideways(page), `${where}: scrolls sideways`).toBe(0);
      // Colours and names are alike at every width; room is least at the first.
      if (width === widths[0]) expect(await violationsAsItStands(page), where).toEqual([]);
    });
    const { personal, leaks, names } = await hiddenSight(page);
    expect(leaks, `${screen.name}, while hidden`).toEqual([]);
    shown.personal += personal.length;
    if (names.after > 0) shown.named += 1;
    await page.close();
  });

  it('keeps names, and nothing else, while what is personal is hidden', () => {
    expect(shown.personal).toBeGreaterThan(3000);
    expect(shown.named).toBeGreaterThan(60);
  });

  it('would notice a control without a name', async () => {
    const screen = Tour.order.find(({ name }) => name === 'settings');
    if (!screen) throw new Error('There are no settings.');
    const page = await tour.show(screen, 360);
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await violationsAsItStands(page)).toEqual([expect.stringContaining('button-name')]);
    await page.close();
  });
});
