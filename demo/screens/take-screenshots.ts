import { join } from 'node:path';
import { inEveryLook } from './looks';
import { Tour } from './tour';

interface Options {
  executablePath: string;
  extension: string;
  output: string;
  widths?: readonly number[];
  /** Names of the screens to take; absent: all. */
  only?: readonly string[];
}

/** Pictures of every screen in both schemes; returns their paths. */
export async function takeScreenshots({ output, widths = [360], only, ...browser }: Options) {
  const tour = await Tour.begin(browser);
  const paths: string[] = [];
  try {
    for (const screen of Tour.order) {
      if (only && !only.includes(screen.name)) continue;
      const itsWidths = screen.widths ?? widths;
      const page = await tour.show(screen, itsWidths[0]);
      await inEveryLook(page, itsWidths, async ({ scheme, width }) => {
        const path = join(output, `${screen.name}-${width}-${scheme}.png`);
        await page.screenshot({ path });
        paths.push(path);
      });
      await page.close();
    }
  } finally {
    await tour.end();
  }
  return paths;
}
