import type { CrosswalkInChromium } from '@/demo/browser/chromium';
import { middle } from './sizes';
import { longestInPage, traced } from './traced';

const ROUNDS = 3;

/**
 * The panel opened at `route` ('' or '#/…'): how long until `what` is there (ms, the middle of three), and the
 * longest task of its thread in the last of them (ms).
 */
export async function openedPanel(
  app: CrosswalkInChromium,
  route: string,
  what: string,
): Promise<{ shown: number; longest: number }> {
  const shown: number[] = [];
  let longest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await app.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    const cdp = await app.context.newCDPSession(page);
    const events = await traced(cdp, async () => {
      await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html${route}`);
      await page.locator(what).first().waitFor({ timeout: 60_000 });
      shown.push(await page.evaluate(() => performance.now()));
    });
    longest = longestInPage(events);
    await page.close();
  }
  return { shown: middle(shown), longest };
}
