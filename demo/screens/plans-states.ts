import type { Page } from 'playwright-core';
import { heading, type Screen, words } from './screen';

const INITIATIVES = 'sidepanel.html#/initiatives';
const STAKEHOLDERS = 'sidepanel.html#/stakeholders';
const ROTATION = 'sidepanel.html#/rotation';

const theirs = heading('Chances to help');

/** Opens the list of a role's section. */
async function addTo(page: Page, role: string): Promise<void> {
  await page.getByRole('button', { name: `Add ${role}` }).click();
  await page.getByRole('combobox').fill('a');
  await page.getByRole('option').first().waitFor();
}

/** Initiatives, sponsors and stakeholders, tours of duty, and what the user says of themself. */
export const PLANS_STATES: Screen[] = [
  { name: 'initiatives', path: INITIATIVES, ready: theirs },
  {
    name: 'initiatives-adding',
    path: INITIATIVES,
    ready: async (page) => {
      await theirs(page);
      await page.getByRole('textbox', { name: 'New initiative' }).fill('One returns desk for all');
      await page
        .getByRole('combobox', { name: 'Functions it needs: Add a function' })
        .selectOption({ label: 'Legal' });
      await page.getByRole('button', { name: 'Take out Legal' }).first().waitFor();
    },
  },
  {
    name: 'initiatives-details',
    path: INITIATIVES,
    ready: async (page) => {
      await theirs(page);
      await page.getByText('Functions, people and notes').first().click();
      await words(page, 'People involved');
    },
  },
  {
    name: 'initiatives-dropped',
    path: INITIATIVES,
    changes: ['initiatives'],
    ready: async (page) => {
      await theirs(page);
      await page
        .getByRole('button', { name: /^More: / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Dropped' }).click();
      await heading('Behind you')(page);
    },
  },
  {
    name: 'initiatives-empty',
    path: INITIATIVES,
    empty: true,
    ready: heading('Nothing planned yet'),
  },
  { name: 'stakeholders', path: STAKEHOLDERS, ready: heading('Same school, same house') },
  {
    name: 'stakeholders-adding',
    path: STAKEHOLDERS,
    ready: async (page) => {
      await heading('Same school, same house')(page);
      await addTo(page, 'Mentor');
    },
  },
  {
    name: 'stakeholders-empty',
    path: STAKEHOLDERS,
    empty: true,
    ready: heading('Same school, same house'),
  },
  {
    name: 'person-in-common',
    path: 'sidepanel.html#/person/{Odalys Brandt}',
    ready: async (page) => {
      const title = page.getByRole('heading', { name: 'In common' });
      await title.waitFor();
      await page.getByRole('button', { name: 'Add In common' }).click();
      await page.getByRole('textbox', { name: 'What you may have in common' }).waitFor();
      await title.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
  { name: 'rotation', path: ROTATION, ready: heading('Under way') },
  {
    name: 'rotation-empty',
    path: ROTATION,
    empty: true,
    ready: heading('No tour of duty yet'),
  },
  {
    name: 'settings-focus',
    path: 'options.html',
    ready: async (page) => {
      await heading('What you bring')(page);
      const title = page.getByRole('heading', { name: 'What you bring' });
      await title.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
];
