import type { Locator, Page } from 'playwright-core';
import { until } from '@/demo/journey/until';

/** Ways to work a page by keyboard alone, so that nothing that lies over it for a while is in the way. */
export interface Keys {
  press(target: Locator): Promise<void>;
  /** Opens the menu under a button and goes down to one of its items. */
  choose(button: Locator, item: string): Promise<void>;
  /** Whether the focus is on something, and not lost to the page. */
  focusIsSomewhere(): Promise<boolean>;
}

export function byKeys(page: Page): Keys {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = async (target: Locator) => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  return {
    press,
    choose: async (button, item) => {
      await press(button);
      await page.getByRole('menu').getByText(item, { exact: true }).waitFor();
      const inMenu = () =>
        page.evaluate(() => document.activeElement?.closest('[role=menu]') != null);
      await until('The focus in the menu', inMenu, Boolean);
      for (let steps = 0; steps < 12 && (await focused()) !== item; steps++) {
        await page.keyboard.press('ArrowDown');
      }
      if ((await focused()) !== item) throw new Error(`${item} is not reached by arrows.`);
      await page.keyboard.press('Enter');
    },
    focusIsSomewhere: () => page.evaluate(() => document.activeElement !== document.body),
  };
}
