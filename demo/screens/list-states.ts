import type { Page } from 'playwright-core';
import { heading, type Screen, words } from './screen';

const PEOPLE = 'sidepanel.html#/people';
const SORT = 'sidepanel.html#/sort';

const listed = (page: Page) => words(page, /^\d+ people$/);

/** The People list and the sorting card, in what comes after the first look. */
export const LIST_STATES: Screen[] = [
  {
    name: 'people-everybody',
    path: PEOPLE,
    ready: async (page) => {
      await listed(page);
      await page.getByRole('radio', { name: /^Everybody/ }).check();
      await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');
    },
  },
  {
    name: 'people-selecting',
    path: PEOPLE,
    ready: async (page) => {
      await listed(page);
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      for (const at of [0, 1, 3]) await page.getByRole('checkbox').nth(at).check();
      await words(page, '3 selected');
    },
  },
  {
    name: 'people-reports-to',
    path: PEOPLE,
    ready: async (page) => {
      await listed(page);
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'More for those selected' }).click();
      await page.getByRole('menuitem', { name: 'Reports to…' }).click();
      await heading('Who does this person report to?')(page);
    },
  },
  {
    name: 'sort-other',
    path: SORT,
    ready: async (page) => {
      await words(page, 'Which function is this?');
      await page.keyboard.press('0');
      await page.keyboard.type('pro');
      await page.getByRole('option', { name: 'Procurement' }).waitFor();
    },
  },
  {
    name: 'sort-level',
    path: SORT,
    changes: ['people', 'functionRules'],
    ready: async (page) => {
      await words(page, 'Which function is this?');
      await page.keyboard.press('d');
      await page.keyboard.press('7');
      await heading('Just sorted')(page);
      await page.keyboard.press('ArrowDown');
    },
  },
];
