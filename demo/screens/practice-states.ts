import { heading, type Screen, words } from './screen';

const CHECK_IN = 'sidepanel.html#/check-in';

/** The check-in. */
export const PRACTICE_STATES: Screen[] = [
  {
    name: 'check-in',
    path: CHECK_IN,
    ready: heading('When you went through it'),
  },
  {
    name: 'check-in-empty',
    path: CHECK_IN,
    empty: true,
    ready: (page) => page.getByRole('button', { name: 'Begin' }).waitFor(),
  },
  {
    name: 'check-in-statement',
    path: CHECK_IN,
    changes: ['checkIns'],
    ready: async (page) => {
      await page.getByRole('button', { name: 'Go through it again' }).click();
      await page.keyboard.press('4');
      await words(page, '2 of 13');
    },
  },
  {
    name: 'check-in-told',
    path: CHECK_IN,
    changes: ['practiceWeeks'],
    ready: async (page) => {
      await page.getByRole('button', { name: 'Practise this' }).click();
      await page.getByRole('radio', { name: 'I did it' }).press('Space');
      await words(page, 'Add a line about what happened');
    },
  },
];
