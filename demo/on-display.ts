import { launchChromium } from './browser/chromium';
import { restoreBackupFile } from './journey/restore';
import { sampleBackup } from './journey/sample-backup';
import { CALENDAR, OUTLOOK } from './journey/stage';
import { createReplica } from './serve';
import type { WalkThroughOptions } from './walk-through';

const TIME_ZONE = 'Europe/London';

/** Shows the extension in a window, on the replica, with eight months already read; ends with the window. */
export async function showOnDisplay(options: WalkThroughOptions): Promise<boolean> {
  const now = Date.now();
  const replica = createReplica({ now, timeZone: TIME_ZONE });
  const app = await launchChromium({ ...options, replica, headed: true });
  await restoreBackupFile(app, await sampleBackup(now, TIME_ZONE));
  const [first] = app.context.pages();
  const calendar = first ?? (await app.context.newPage());
  const outlook = await app.context.newPage();
  await outlook.goto(`${OUTLOOK}/month`);
  await calendar.goto(`${CALENDAR}/week`);
  await calendar.bringToFront();
  console.log(
    'The calendar of an invented company is open, in Outlook too. Press the Crosswalk button in the toolbar',
  );
  console.log(
    '(under the puzzle piece) for the sidebar, then click an event. Close the window to end.',
  );
  await new Promise<void>((resolve) => app.context.on('close', () => resolve()));
  return true;
}
