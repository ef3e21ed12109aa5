import type { Page } from 'playwright-core';
import { sampleBackup } from '../journey/sample-backup';
import { heading, link, type Screen, words } from './screen';
import { store } from './stored';
import { proposeTo } from './today-states';
import { GOOGLE_READ, OUTLOOK_BROKEN, OUTLOOK_EMPTY, TOUR_NOW, TOUR_ZONE } from './tour-day';

const PEOPLE = 'sidepanel.html#/people';
const ODALYS = 'sidepanel.html#/person/{Odalys Brandt}';

/** Opens a menu of the Person page and waits for one of its items. */
const menu = (name: string, item: string) => async (page: Page) => {
  await heading('Story')(page);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).waitFor();
};

/** The screens other than Today, in what comes after the first look. */
export const STATES: Screen[] = [
  {
    name: 'settings-both-read',
    path: 'options.html#read',
    prepare: (page) =>
      store(page, 'local', 'pages', { google: GOOGLE_READ, outlook: OUTLOOK_BROKEN }),
    ready: (page) => words(page, 'The days of the calendar were not found on the page.'),
  },
  {
    name: 'walk-outlook',
    path: 'sidepanel.html#/walk/{Petra Oyelaran}',
    prepare: (page) => store(page, 'local', 'pages', { outlook: OUTLOOK_EMPTY }),
    ready: (page) => words(page, /^Outlook’s own form opens/),
  },
  { name: 'person-menu', path: ODALYS, ready: menu('More', 'Remove this person') },
  {
    name: 'person-snoozed',
    path: ODALYS,
    changes: ['people'],
    ready: async (page) => {
      await menu('Snooze', 'Snooze for a week')(page);
      await page.getByRole('menuitem', { name: 'Snooze for a week' }).click();
      await words(page, /^Snoozed until/);
    },
  },
  {
    name: 'person-walk-proposed',
    path: 'sidepanel.html#/person/{Petra Oyelaran}',
    changes: ['walks'],
    prepare: (page) => proposeTo(page, 'Petra Oyelaran'),
    ready: (page) => words(page, /^Walk proposed for/),
  },
  {
    name: 'person-right-to-left',
    path: 'sidepanel.html#/person/{ليان الخطيب}',
    ready: heading('Story'),
  },
  {
    name: 'person-editing',
    path: ODALYS,
    ready: async (page) => {
      await heading('Story')(page);
      await page.getByRole('button', { name: 'Log a contact' }).click();
      await page.getByRole('menuitem').last().click();
      await page.getByLabel('Day of the contact').waitFor();
    },
  },
  {
    name: 'walk-proposed',
    path: 'sidepanel.html#/walk/{Petra Oyelaran}',
    changes: ['walks'],
    prepare: (page) => proposeTo(page, 'Petra Oyelaran'),
    ready: (page) => words(page, /^Walk proposed for/),
  },
  {
    name: 'people-lapsed',
    path: PEOPLE,
    ready: async (page) => {
      await words(page, /^\d+ people$/);
      await page.getByRole('radio', { name: 'Lapsed' }).check();
      await link(page, 'Petra Oyelaran');
    },
  },
  {
    name: 'people-nobody-found',
    path: PEOPLE,
    ready: async (page) => {
      await page.getByRole('searchbox').fill('Somebody else');
      await words(page, 'Nobody fits all of this.');
    },
  },
  {
    name: 'people-add',
    path: PEOPLE,
    ready: async (page) => {
      await page.getByRole('button', { name: 'Add somebody' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'sort-guess',
    path: 'sidepanel.html#/sort',
    ready: async (page) => {
      await words(page, 'Which function is this?');
      await page.keyboard.press('Space');
      await words(page, /^2 of \d+$/);
    },
  },
  {
    name: 'sort-finished',
    path: 'sidepanel.html#/sort',
    changes: ['people', 'functionRules'],
    ready: async (page) => {
      await words(page, 'Which function is this?');
      for (const digit of '121212') await page.keyboard.press(digit);
      await heading('Everybody is sorted')(page);
    },
  },
  {
    name: 'settings-restore',
    path: 'options.html',
    ready: async (page) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'crosswalk-backup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(await sampleBackup(TOUR_NOW, TOUR_ZONE)),
      });
      await heading('Replace everything here?')(page);
    },
  },
  {
    name: 'settings-delete',
    path: 'options.html',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Delete everything…' }).click();
      await heading('Delete everything?')(page);
    },
  },
];
