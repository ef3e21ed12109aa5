import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { TABLE_NAMES } from '@/utils/records/database';
import type { Note } from '@/utils/records/schema';
import { LONDON, openSession, type Session } from './support/session';

const RESTORED = 'Everything is as it was in the backup.';

let session: Session;
let settings: Page;
/** The backup that was downloaded, as text. */
let backup: string;

interface Holdings {
  tables: Record<string, unknown[]>;
  profile: unknown;
}

beforeAll(async () => {
  session = await openSession();
  const { app, replica } = session;
  await restoreBackupFile(app, await sampleBackup(replica.calendar.now, LONDON));
  settings = await app.open('options.html', { width: 800, height: 900 });
});
afterAll(() => session?.app.close());

async function holdings(): Promise<Holdings> {
  const tables: Holdings['tables'] = {};
  for (const table of TABLE_NAMES) tables[table] = await readTable(settings, table);
  const { profile } = await settings.evaluate(() => chrome.storage.local.get('profile'));
  return { tables, profile };
}

async function download(): Promise<string> {
  const arriving = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Download a backup' }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^crosswalk-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

async function choose(text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const file = { name: 'crosswalk.json', mimeType: 'application/json', buffer };
  await settings.locator('input[type=file]').setInputFiles(file);
}

async function replace(): Promise<void> {
  await settings.getByRole('button', { name: 'Replace', exact: true }).click();
  await settings.getByText(RESTORED).waitFor();
}

async function wipe(): Promise<void> {
  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  await settings
    .getByRole('dialog')
    .getByRole('button', { name: 'Delete everything', exact: true })
    .click();
  await settings.getByText('Everything was deleted.').waitFor();
}

function tampered(patch: object): string {
  return JSON.stringify({ ...JSON.parse(backup), ...patch });
}

/** What is wrong with a file, the file, and the sentence that refuses it. */
const REFUSED: [string, () => string, RegExp][] = [
  [
    'cut off',
    () => backup.slice(0, backup.length / 2),
    /^This file could not be read\. It may have been cut off\. Nothing was changed\.$/,
  ],
  [
    'empty',
    () => '',
    /^This file could not be read\. It may have been cut off\. Nothing was changed\.$/,
  ],
  ['not JSON', () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', /^This file could not be read\./],
  [
    'of another format',
    () => tampered({ format: 'another' }),
    /^This file is something other than a Crosswalk backup\. Nothing was changed\.$/,
  ],
  ['a list', () => '[1, 2, 3]', /^This file is something other than a Crosswalk backup\./],
  [
    'from a newer Crosswalk',
    () => tampered({ version: 2 }),
    /^This backup is from a newer Crosswalk\. Update the extension first\. Nothing was changed\.$/,
  ],
  [
    'of newer records',
    () => tampered({ schemaVersion: 99 }),
    /^This backup is from a newer Crosswalk\./,
  ],
  [
    'without a table',
    () => tampered({ tables: { people: [] } }),
    /^This backup is damaged at “tables\.\w+”, so it was refused whole\. Nothing was changed\.$/,
  ],
];

describe('a backup', () => {
  it('holds everything, and brings it back after everything was deleted', async () => {
    const before = await holdings();
    expect(before.tables.meetings?.length).toBeGreaterThan(100);
    expect(before.tables.notes?.length).toBeGreaterThan(3);
    backup = await download();
    await wipe();
    const wiped = await holdings();
    expect(Object.values(wiped.tables).flat()).toEqual([]);
    expect(wiped.profile ?? null).toBeNull();
    await choose(backup);
    await replace();
    expect(await holdings()).toEqual(before);
    expect(JSON.parse(await download())).toEqual({
      ...JSON.parse(backup),
      exportedAt: expect.any(Number),
    });
  });

  it.each(REFUSED)(
    'that is %s is refused in a clear sentence, and nothing changes',
    async (_, text, sentence) => {
      const before = await holdings();
      await choose(text());
      const alert = settings.getByRole('alert');
      await alert.getByText(sentence).waitFor();
      expect(await settings.getByRole('dialog').count()).toBe(0);
      expect(await holdings()).toEqual(before);
    },
  );

  it('is left alone when the question is answered with no', async () => {
    const before = await holdings();
    await choose(tampered({ profile: null }));
    const dialog = settings.getByRole('dialog');
    await dialog
      .getByText(
        /^Saved on .+\. It holds \d+ people, [\d,]+ meetings, \d+ notes, \d+ follow-ups,? and (?:no|[\d,]+) promises, favours (?:and|or) projects\.$/,
      )
      .waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await holdings()).toEqual(before);
  });

  it('that was restored by mistake can be taken back', async () => {
    const before = await holdings();
    await choose(
      tampered({
        profile: null,
        tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
      }),
    );
    await replace();
    const emptied = await holdings();
    expect(Object.values(emptied.tables).flat()).toEqual([]);
    expect(emptied.profile ?? null).toBeNull();
    await settings.getByRole('button', { name: 'Undo' }).click();
    await settings.getByText('Put back as it was.').waitFor();
    await expect.poll(holdings).toEqual(before);
  });

  it('shows at once in a panel that is open', async () => {
    const { panel } = session;
    const [note] = await readTable<Note>(settings, 'notes');
    await wipe();
    await panel.bringToFront();
    await until(
      'The emptied panel',
      () => panel.locator('main').textContent(),
      (text) => text?.includes('Lapsed') === false,
    );
    await settings.bringToFront();
    await choose(backup);
    await replace();
    await panel.bringToFront();
    await panel.goto(
      `chrome-extension://${session.app.extensionId}/sidepanel.html#/person/${note?.personIds[0]}`,
    );
    await panel
      .getByText(note?.text.slice(0, 30) ?? '')
      .first()
      .waitFor();
  });
});
