import type { Page } from 'playwright-core';
import type { FunctionRecord, FunctionRule } from '@/utils/records/schema-functions';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';

const SETTINGS = 'options.html';
const stamps = { createdAt: 0, updatedAt: 0 };

/** A house with names of its own, one merged function and a few lessons. */
const FUNCTIONS: FunctionRecord[] = [
  { ...stamps, id: 'operations', name: 'Yards and Routes', matters: true },
  { ...stamps, id: 'finance', colour: 'security', matters: true },
  { ...stamps, id: 'strategy', mergedInto: 'general-management' },
  { ...stamps, id: 'own-5eed0001', name: 'שותפויות ציבוריות', colour: 'people' },
  {
    ...stamps,
    id: 'own-5eed0002',
    name: 'Regulatory Affairs, Public Policy and Community Stewardship',
    colour: 'other',
  },
];
const RULES: FunctionRule[] = [
  { ...stamps, id: 'taught-1', text: 'Growth', words: 'growth', functionId: 'sales' },
  {
    ...stamps,
    id: 'taught-2',
    text: 'Depot Planning',
    words: 'depot planning',
    functionId: 'operations',
  },
];

async function prepare(page: Page): Promise<void> {
  await writeRows(page, 'functions', FUNCTIONS);
  await writeRows(page, 'functionRules', RULES);
}

const section = (page: Page) => page.getByRole('heading', { name: 'Functions', exact: true });

async function atSection(page: Page): Promise<void> {
  await words(page, 'What you taught');
  await section(page).evaluate((title) => title.scrollIntoView({ block: 'start' }));
}

/** The part of the settings about functions. */
export const FUNCTIONS_STATES: Screen[] = [
  {
    name: 'person-taught',
    path: 'sidepanel.html#/person/{Desta Mulhearn}',
    changes: ['people', 'functionRules'],
    ready: async (page) => {
      await heading('Story')(page);
      await page
        .getByRole('combobox', { name: 'Function', exact: true })
        .selectOption({ label: 'Procurement' });
      await words(page, /Depot is Procurement here/);
    },
  },
  { name: 'settings-functions-untouched', path: SETTINGS, ready: atSection },
  {
    name: 'settings-functions',
    path: SETTINGS,
    changes: ['functions', 'functionRules'],
    prepare,
    ready: atSection,
  },
  {
    name: 'settings-functions-taught',
    path: SETTINGS,
    changes: ['functions', 'functionRules'],
    prepare,
    ready: async (page) => {
      await words(page, 'Growth');
      const taught = page.getByRole('heading', { name: 'What you taught' });
      await taught.evaluate((title) => title.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'settings-functions-colour',
    path: SETTINGS,
    changes: ['functions', 'functionRules'],
    prepare,
    ready: async (page) => {
      await atSection(page);
      await page.getByRole('button', { name: /^Colour of Yards and Routes/ }).click();
      await page.getByRole('menuitemradio', { name: 'Lilac' }).waitFor();
    },
  },
  {
    name: 'settings-functions-merge',
    path: SETTINGS,
    changes: ['functions', 'functionRules'],
    prepare,
    ready: async (page) => {
      await atSection(page);
      await page.getByRole('button', { name: 'More about Yards and Routes' }).click();
      await page.getByRole('menuitem', { name: 'Merge into another…' }).click();
      await heading('Merge Yards and Routes into which function?')(page);
    },
  },
];
