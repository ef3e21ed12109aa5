import { join } from 'node:path';
import { inEveryLook } from './looks';
import type { Screen } from './screen';
import { Tour } from './tour';

interface Options {
  executablePath: string;
  extension: string;
  output: string;
  widths?: readonly number[];
  /** Names of the screens to take; absent: all. */
  only?: readonly string[];
}

/** How many screens go by between two lines about it. */
const PROGRESS_STEP = 15;

/**
 * Pictures of every screen in both schemes; returns their paths. Says on the console how far it is.
 * @throws Error that names the screen which could not be shown.
 */
export async function takeScreenshots(options: Options): Promise<string[]> {
  const { output, widths = [360], only, ...browser } = options;
  const screens = Tour.order.filter(({ name }) => only?.includes(name) ?? true);
  const tour = await Tour.begin(browser);
  const paths: string[] = [];
  try {
    for (const [index, screen] of screens.entries()) {
      paths.push(...(await picturesOf(tour, screen, screen.widths ?? widths, output)));
      sayProgress(index + 1, screens.length);
    }
  } finally {
    await tour.end();
  }
  return paths;
}

async function picturesOf(tour: Tour, screen: Screen, widths: readonly number[], output: string) {
  const paths: string[] = [];
  try {
    const page = await tour.show(screen, widths[0]);
    await inEveryLook(page, widths, async ({ scheme, width }) => {
      const path = join(output, `${screen.name}-${width}-${scheme}.png`);
      await page.screenshot({ path });
      paths.push(path);
    });
    await page.close();
  } catch (cause) {
    throw new Error(`No picture of the screen ${screen.name}.`, { cause });
  }
  return paths;
}

function sayProgress(done: number, all: number): void {
  if (done % PROGRESS_STEP === 0 || done === all) console.log(`   ${done} of ${all} screens`);
}
