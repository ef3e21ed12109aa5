import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Scheme, Tour } from './tour';

interface Options {
  executablePath: string;
  extension: string;
  output: string;
  widths?: readonly number[];
}

const SCHEMES: Scheme[] = ['light', 'dark'];

/** Pictures of every screen in both schemes; returns their paths. */
export async function takeScreenshots({ output, widths = [360], ...browser }: Options) {
  mkdirSync(output, { recursive: true });
  const tour = await Tour.begin(browser);
  const paths: string[] = [];
  try {
    for (const screen of Tour.order) {
      for (const scheme of SCHEMES) {
        for (const width of widths) {
          const page = await tour.show(screen, scheme, width);
          const path = join(output, `${screen.name}-${width}-${scheme}.png`);
          // As tall as its content, so that nothing is scrolled and no scrollbar takes its width.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width, height: Math.max(height, 800) });
          await page.screenshot({ path });
          paths.push(path);
          await page.close();
        }
      }
    }
  } finally {
    await tour.end();
  }
  return paths;
}
