import { join } from 'node:path';
import { type Scheme, Tour } from './tour';
import { unroll } from './unroll';

interface Options {
  executablePath: string;
  extension: string;
  output: string;
  widths?: readonly number[];
  /** Names of the screens to take; absent: all. */
  only?: readonly string[];
}

const SCHEMES: Scheme[] = ['light', 'dark'];

/** Pictures of every screen in both schemes; returns their paths. */
export async function takeScreenshots({ output, widths = [360], only, ...browser }: Options) {
  const tour = await Tour.begin(browser);
  const paths: string[] = [];
  try {
    for (const screen of Tour.order) {
      if (only && !only.includes(screen.name)) continue;
      for (const scheme of SCHEMES) {
        for (const width of widths) {
          const page = await tour.show(screen, scheme, width);
          const path = join(output, `${screen.name}-${width}-${scheme}.png`);
          await unroll(page, width);
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
