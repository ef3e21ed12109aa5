import type { Page } from 'playwright-core';
import { unroll } from './unroll';

export interface Look {
  scheme: 'light' | 'dark';
  /** px */
  width: number;
}

/** One page in both schemes at each width, as tall as its content, without loading it again. */
export async function inEveryLook(
  page: Page,
  widths: readonly number[],
  visit: (look: Look) => Promise<void>,
): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await unroll(page, width);
      await visit({ scheme, width });
    }
  }
}
