import type { Page } from 'playwright-core';

/** Taller than any screen: a scrollbar would take of the width while the height is found. */
const TALL = 12_000;
const LEAST = 640;

/** Rows that come late make it taller. */
const TRIES = 10;

/** Makes the window as tall as its content, so that nothing is scrolled and nothing sticky lies over a row. */
export async function unroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: TALL });
  let height = await contentHeight(page);
  for (let tries = 0, steady = 0; tries < TRIES && steady < 2; tries += 1) {
    const next = await contentHeight(page);
    steady = next === height ? steady + 1 : 0;
    height = next;
  }
  await page.setViewportSize({ width, height: Math.max(height, LEAST) });
}

/** After two frames, in px. */
function contentHeight(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const main = document.querySelector('main');
    if (!main) return 0;
    // A page that fills the window tells nothing; its parts do.
    main.style.minHeight = '0';
    const bottom = main.parentElement?.getBoundingClientRect().bottom ?? 0;
    main.style.minHeight = '';
    return Math.ceil(bottom);
  });
}
