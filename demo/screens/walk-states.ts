import { heading, type Screen } from './screen';
import { store } from './stored';

const PETRA = 'sidepanel.html#/walk/{Petra Oyelaran}';

/** The walk page in its choices, the walk of several, and the question with whom. */
export const WALK_STATES: Screen[] = [
  {
    name: 'walk-every-weeks',
    path: PETRA,
    ready: async (page) => {
      await heading('Petra Oyelaran')(page);
      await page
        .getByRole('radio', { name: /weeks$/ })
        .first()
        .check();
    },
  },
  {
    name: 'walk-own-words',
    path: PETRA,
    prepare: (page) =>
      store(page, 'local', 'invitationTexts', [
        {
          id: 'own',
          situation: 'lapsed',
          text: '{name}, it is my turn to ask. Once round the canal?',
        },
      ]),
    ready: async (page) => {
      await heading('Petra Oyelaran')(page);
      await page.getByRole('button', { name: 'Forget these words of yours' }).waitFor();
    },
  },
  {
    name: 'walk-together',
    path: PETRA,
    ready: async (page) => {
      await heading('Petra Oyelaran')(page);
      await page.getByRole('button', { name: /Add somebody$/ }).click();
      await page.keyboard.type('Dov Mar');
      await page.getByRole('option', { name: /Dov Marchetti/ }).click();
      await page.getByRole('heading', { name: /Petra Oyelaran.*Dov Marchetti/ }).waitFor();
      await page.getByRole('button', { name: /^Open in calendar/ }).waitFor();
    },
  },
  { name: 'walk-with-whom', path: 'sidepanel.html#/walk', ready: heading('Walk with whom?') },
];
