import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '@/demo/screens/screen';
import { Tour } from '@/demo/screens/tour';
import { unroll } from '@/demo/screens/unroll';
import { violationsInBothSchemes } from '../../support/accessibility';
import { CHROMIUM } from '../../support/built';
import { hiddenSight, type Known, readKnown } from '../../support/hidden-sight';

const WIDTHS = [320, 360, 420];

/** How far the page can be scrolled sideways, in px; after two frames, in which it may measure itself. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Of the sample company as it is, which most screens leave so. */
let common: Known | undefined;
async function knownOn(screen: Screen, page: Page): Promise<Known> {
  if (screen.empty || screen.changes) return readKnown(page);
  common ??= await readKnown(page);
  return common;
}

/** Checks every other screen of the tour from the first or the second on, in a browser of its own. */
export function checkHalf(first: 0 | 1): () => Tour {
  const screens = Tour.order.filter((_, at) => at % 2 === first);
  /** How much of what is personal all screens showed, and how many of them showed a name while hidden. */
  const shown = { personal: 0, named: 0 };
  let tour: Tour;
  beforeAll(async () => {
    tour = await Tour.begin(CHROMIUM);
  });
  afterAll(() => tour?.end());

  describe('screens, at three widths and by axe at the narrowest in both schemes', () => {
    it.each(screens)('$name', async (screen) => {
      const [narrowest = 320, ...wider] = screen.widths ?? WIDTHS;
      const page = await tour.show(screen, narrowest);
      await unroll(page, narrowest);
      expect(await sideways(page), `${narrowest} px, light: scrolls sideways`).toBe(0);
      // Colours and names are alike at every width; room is least at the first.
      expect(await violationsInBothSchemes(page)).toEqual([]);
      expect(await sideways(page), `${narrowest} px, dark: scrolls sideways`).toBe(0);
      const { height } = page.viewportSize() ?? { height: 800 };
      for (const width of wider) {
        await page.setViewportSize({ width, height });
        expect(await sideways(page), `${width} px: scrolls sideways`).toBe(0);
      }
      const { personal, leaks, names } = await hiddenSight(page, await knownOn(screen, page));
      expect(leaks, `${screen.name}, while hidden`).toEqual([]);
      shown.personal += personal.length;
      if (names.after > 0) shown.named += 1;
      await page.close();
    });

    it('keeps names, and nothing else, while what is personal is hidden', () => {
      expect(shown.personal).toBeGreaterThan(1500);
      expect(shown.named).toBeGreaterThan(30);
    });
  });
  return () => tour;
}
