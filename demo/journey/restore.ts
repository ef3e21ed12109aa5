import type { CrosswalkInChromium } from '../browser/chromium';
import type { CrosswalkInFirefox } from '../browser/firefox';
import { chooseFile } from './choose-file';
import { until } from './until';

/** Restores a backup as a user does: settings, choose a file, replace. */
export async function restoreBackupFile(app: CrosswalkInChromium, backup: string): Promise<void> {
  const page = await app.open('options.html');
  await page.locator('input[type=file]').setInputFiles({
    name: 'crosswalk-backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await page.getByText('Everything is as it was in the backup.').waitFor();
  await page.close();
}

/** The same in Firefox, whose driver can't choose a file. */
export async function restoreInFirefox(app: CrosswalkInFirefox, backup: string): Promise<void> {
  const page = await app.open('options.html');
  const fields = () => page.locator('input[type=file]').count();
  await until('The field', fields, (count) => count === 1);
  await chooseFile(page, 'crosswalk-backup.json', backup);
  await page.getByRole('button', { name: /^Replace$/ }).click();
  await page.getByText('Everything is as it was in the backup.').waitFor();
  await page.close();
}
