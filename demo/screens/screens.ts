import type { Page } from 'playwright-core';

/** A screen of the product, how to get there, and what shows that it is all there. */
export interface Screen {
  name: string;
  /** Which page; `{petra}` and the like stand for a person's id. */
  path: string;
  /** Without records, as right after the installation. */
  empty?: boolean;
  /** Waits until it is complete; may also open something on it. */
  ready(page: Page): Promise<void>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor();

export const SCREENS: Screen[] = [
  { name: 'today', path: 'sidepanel.html#/', ready: heading('Lapsed') },
  { name: 'people', path: 'sidepanel.html#/people', ready: (page) => row(page, 'Odalys Brandt') },
  { name: 'person', path: 'sidepanel.html#/person/{Odalys Brandt}', ready: heading('Story') },
  {
    name: 'person-lapsed',
    path: 'sidepanel.html#/person/{Petra Oyelaran}',
    ready: heading('Story'),
  },
  {
    name: 'person-menu',
    path: 'sidepanel.html#/person/{Odalys Brandt}',
    ready: async (page) => {
      await heading('Story')(page);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Remove this person' }).waitFor();
    },
  },
  { name: 'walk', path: 'sidepanel.html#/walk/{Petra Oyelaran}', ready: heading('Petra Oyelaran') },
  {
    name: 'sort',
    path: 'sidepanel.html#/sort',
    ready: (page) => words(page, 'Which function is this?'),
  },
  { name: 'settings', path: 'options.html', ready: heading('Settings') },
  { name: 'welcome', path: 'welcome.html', ready: heading(/The people who decide/) },
  {
    name: 'today-empty',
    path: 'sidepanel.html#/',
    empty: true,
    ready: (page) => words(page, 'Nothing read yet'),
  },
  {
    name: 'people-empty',
    path: 'sidepanel.html#/people',
    empty: true,
    ready: heading('Nobody here yet'),
  },
  {
    name: 'sort-empty',
    path: 'sidepanel.html#/sort',
    empty: true,
    ready: heading('Everybody is sorted'),
  },
  {
    name: 'person-unknown',
    path: 'sidepanel.html#/person/nobody',
    empty: true,
    ready: heading('This person is not here'),
  },
];

async function row(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).first().waitFor();
}

async function words(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}
