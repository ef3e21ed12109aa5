import type { Page } from 'playwright-core';

/**
 * Takes an item of the menu that was opened, by keyboard. It puts the focus on its first item a moment
 * after it is in sight; pressed before that, the key would go to the first one.
 */
export async function chooseItem(page: Page, item: string | RegExp): Promise<void> {
  await page.locator('[role^="menuitem"]:focus').waitFor();
  await page.getByRole('menuitem', { name: item }).press('Enter');
}
