import type { Locator, Page } from 'playwright-core';

/** From the first press of an impatient finger to the second, s. */
const AGAIN = 0.08;

/**
 * The same key twice, by one finger: the events carry the times at which a finger would press it, however
 * long the machine takes from one to the next.
 */
export async function pressTwice(page: Page, key: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const first = Date.now() / 1000;
  for (const timestamp of [first, first + AGAIN]) {
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, timestamp });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp });
  }
  await devtools.detach();
}

/** Two clicks, the second sent before the page has answered the first. */
export async function clickTwice(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.click({ trial: true });
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to click on.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left' } as const;
  const devtools = await page.context().newCDPSession(page);
  await Promise.all(
    [1, 2].flatMap((clickCount) => [
      devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', clickCount, ...at }),
      devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', clickCount, ...at }),
    ]),
  );
  await devtools.detach();
}
