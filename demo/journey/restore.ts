import type { CrosswalkInChromium } from '../browser/chromium';

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
