import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchChromium } from './browser/chromium';
import { setStage } from './journey/stage';
import { steps } from './journey/steps';
import { takeScreenshots } from './screens/take-screenshots';
import { createReplica } from './serve';

export interface WalkThroughOptions {
  executablePath: string;
  extension: string;
  /** Folder for the screenshots; emptied first. */
  output: string;
}

const TIME_ZONE = 'Europe/London';

/** Walks the main journey headless, says what each step saw, and leaves screenshots. True when all held. */
export async function walkThrough(options: WalkThroughOptions): Promise<boolean> {
  rmSync(options.output, { recursive: true, force: true });
  mkdirSync(options.output, { recursive: true });
  const replica = createReplica({ now: Date.now(), timeZone: TIME_ZONE });
  const app = await launchChromium({ ...options, replica });
  let ok = true;
  try {
    console.log('Crosswalk in Chromium, on replicas of both calendars at their real addresses.\n');
    const stage = await setStage(app, replica);
    for (const [index, step] of steps.entries()) {
      console.log(`${index + 1}. ${step.title}`);
      console.log(`   ${await step.run(stage)}\n`);
    }
    const path = join(options.output, 'calendar.png');
    await stage.calendar.bringToFront();
    await stage.calendar.screenshot({ path });
  } catch (problem) {
    ok = false;
    console.error(`   That did not hold: ${problem instanceof Error ? problem.message : problem}`);
  } finally {
    await app.close();
  }
  if (!ok) return false;
  console.log('The journey holds. Now pictures of every screen, 360 px, light and dark; it takes');
  console.log('some minutes, and stopping here loses only them.');
  const pictures = await takeScreenshots(options);
  console.log(`${pictures.length} pictures are in ${relative(process.cwd(), options.output)}/.`);
  return true;
}
