import type { Page } from 'playwright-core';
import { directoryCsv } from '../company/directory-csv';
import { chooseFile } from '../journey/choose-file';
import { heading, type Screen, words } from './screen';

const IMPORT = 'sidepanel.html#/import';

const choose = (name: string, text: string) => async (page: Page) => {
  await heading('Bring in files')(page);
  await chooseFile(page, name, text);
};

/** The company's directory, a little out of order. */
function untidyDirectory(): string {
  const [header = '', first = '', ...rows] = directoryCsv().split('\r\n');
  const twin = first.replace(/^[^,]+/, 'PT-9001');
  const strangers = [
    'PT-9002,Æthelred Wynne-Fairbrother of the Northern Depots,aethelred@pelicanthrush.example,Interim Programme Lead,Logistics,nobody@pelicanthrush.example',
    'PT-9003,Meeting room Heron (12),room-heron@resource.calendar.google.com,,,',
  ];
  return [header, first, ...rows, twin, ...strangers].join('\r\n');
}

/** Files in, from the empty page to what was written. */
export const IMPORT_STATES: Screen[] = [
  { name: 'import', path: IMPORT, ready: heading('Bring in files') },
  {
    name: 'import-preview',
    path: IMPORT,
    ready: async (page) => {
      await choose('directory-november.csv', untidyDirectory())(page);
      await words(page, 'Not understood');
    },
  },
  {
    name: 'import-several',
    path: IMPORT,
    ready: async (page) => {
      await heading('Bring in files')(page);
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
      await page
        .locator('input[type=file]')
        .setInputFiles([
          file('directory-november.csv', untidyDirectory()),
          file('contacts.csv', directoryCsv()),
          file('letter-to-the-tree.csv', 'Dear all,\nthe tree is in the hall.\n'),
        ]);
      await words(page, /^2 more files wait/);
    },
  },
  {
    name: 'import-done',
    path: IMPORT,
    changes: ['people', 'orgEdges', 'imports'],
    ready: async (page) => {
      await choose('directory-november.csv', directoryCsv())(page);
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await heading('It is in.')(page);
    },
  },
  {
    name: 'import-failed',
    path: IMPORT,
    ready: async (page) => {
      await choose('letter-to-the-tree.csv', 'Dear all,\nthe tree is in the hall.\n')(page);
      await words(page, 'Nothing was changed.');
    },
  },
];
