import type { Page } from 'playwright-core';
import type { Person } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW } from './tour-day';

const ODALYS = 'sidepanel.html#/person/{Odalys Brandt}';

/** Somebody who is Odalys at an address that her company no longer uses. */
async function twiceThere(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const odalys = people.find(({ name }) => name === 'Odalys Brandt');
  if (!odalys) throw new Error('Odalys Brandt is not among the people.');
  const { title: _, functionId: __, level: ___, relation: ____, ...rest } = odalys;
  await writeRows(page, 'people', [
    { ...odalys, emails: [...odalys.emails, 'odalys.b@harbour.example'], aliases: ['O. Brandt'] },
    {
      ...rest,
      id: 'second-odalys',
      name: 'Brandt, Odalys',
      emails: ['odalys.brandt@harbour.example'],
      title: 'Regional Planner',
      department: 'Planning',
      sources: { name: 'invite', title: 'card', department: 'card' },
      createdAt: TOUR_NOW,
    },
  ]);
}

const choose = (item: string) => async (page: Page) => {
  await heading('Story')(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** Merging and splitting somebody, from the menu of their page. */
export const MERGE_STATES: Screen[] = [
  {
    name: 'merge-choose',
    path: ODALYS,
    changes: ['people'],
    prepare: twiceThere,
    ready: async (page) => {
      await choose('Merge with…')(page);
      await words(page, 'the same name');
    },
  },
  {
    name: 'merge-preview',
    path: ODALYS,
    changes: ['people'],
    prepare: twiceThere,
    ready: async (page) => {
      await choose('Merge with…')(page);
      await page.getByRole('button', { name: /^Brandt, Odalys/ }).click();
      await words(page, 'What the one will be');
    },
  },
  {
    name: 'split',
    path: ODALYS,
    changes: ['people'],
    prepare: twiceThere,
    ready: async (page) => {
      await choose('Split…')(page);
      await page.getByLabel('odalys.b@harbour.example').check();
      await page.getByLabel('O. Brandt').check();
    },
  },
];
