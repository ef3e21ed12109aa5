import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { FirefoxPage } from '@/demo/browser/firefox-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
};

/** Taller than any page that is looked at, px. */
const TALL = 8_000;

/**
 * What axe finds against WCAG 2.2 A and AA, one line each; empty when nothing. In a window so tall that
 * nothing lies half under a bar or a line to write on: what does goes with the day, and scrolls out.
 */
export async function violations(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size) return violationsAsItStands(page);
  await page.setViewportSize({ ...size, height: Math.max(size.height, TALL) });
  const found = await violationsAsItStands(page);
  await page.setViewportSize(size);
  return found;
}

/** The same in the window as it is. */
export function violationsAsItStands(page: Page): Promise<string[]> {
  return violationsOf(page, WCAG);
}

/** The same in Firefox, in its scheme and in a window as it is. */
export async function violationsInFirefox({ page }: FirefoxPage): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  await page.evaluate(settled);
  return page.evaluate(runAxe, WCAG);
}

interface Rules {
  type: 'tag' | 'rule';
  values: string[];
}

const WCAG: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};

/** Rules that ask about colours and about nothing else. */
const COLOURS: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * The same in the light and in the dark, in which it stays; each begins with its scheme. Where nothing but
 * colours changes between them, only the rules about colours are asked again.
 */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsAsItStands(page);
  const before = await page.evaluate(allButColours);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isAlike = (await page.evaluate(allButColours)) === before;
  const dark = await (isAlike ? violationsOf(page, COLOURS) : violationsAsItStands(page));
  return [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)];
}

async function violationsOf(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  await page.evaluate(settled);
  return page.evaluate(runAxe, rules);
}

/** Runs in the page, so it stands alone. */
async function runAxe(runOnly: Rules): Promise<string[]> {
  const result = await axe.run({ runOnly, resultTypes: ['violations'] });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Every element, where it stands and whether it is seen. Runs in the page, so it stands alone. */
function allButColours(): string {
  const places = [...document.querySelectorAll('*')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height, one.checkVisibility({ visibilityProperty: true })].join(' ');
  });
  return [document.documentElement.outerHTML, ...places].join('\n');
}

/** Colours are what they are once nothing fades in or out any more. Runs in the page, so it stands alone. */
async function settled(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map((one) => one.finished));
}
