import type { Page } from 'playwright-core';
import type { Meeting, Walk } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { type Screen, words } from './screen';
import { store } from './stored';
import { writeRows } from './tables';
import { tourTime } from './tour-day';

const ROUNDS = 'sidepanel.html#/rounds';

const keepAll = (page: Page) => page.getByRole('button', { name: /^Keep all/ });

const inItsHour = ({ start, end }: Walk): Meeting => ({
  ...{ id: 'in-its-hour', createdAt: 0, updatedAt: 0, kind: 'event', title: 'Depot safety audit' },
  ...{ start, end, allDay: false, status: 'confirmed', onMyCalendar: true, sources: {} },
});

/** Rounds, the nudge to plan them, and peers at team meetings. */
export const ROUNDS_STATES: Screen[] = [
  { name: 'rounds', path: ROUNDS, ready: (page) => keepAll(page).waitFor() },
  {
    name: 'rounds-settings',
    path: ROUNDS,
    ready: async (page) => {
      await page.getByText(/a week, on any working day/).click();
      await words(page, 'Remind me to plan on');
    },
  },
  {
    name: 'rounds-planned',
    path: ROUNDS,
    changes: ['walks'],
    ready: async (page) => {
      await keepAll(page).click();
      await words(page, /Hour kept, not sent yet/);
    },
  },
  {
    name: 'rounds-unread',
    path: ROUNDS,
    now: tourTime(70, 10),
    ready: (page) => words(page, /Not all of this week was read/),
  },
  {
    name: 'rounds-clash',
    path: ROUNDS,
    changes: ['walks', 'meetings'],
    ready: async (page) => {
      await keepAll(page).click();
      await words(page, /Hour kept, not sent yet/);
      const [walk] = await readTable<Walk>(page, 'walks').then((all) =>
        all.filter(({ state }) => state === 'planned'),
      );
      if (walk) await writeRows(page, 'meetings', [inItsHour(walk)]);
      await page.reload();
      await words(page, /now stands in this hour/);
    },
  },
  {
    name: 'rounds-move',
    path: ROUNDS,
    ready: async (page) => {
      await page
        .getByRole('button', { name: /^More about the visit/ })
        .first()
        .press('Enter');
      await page.getByRole('menuitem', { name: 'Another hour' }).click();
      await page.getByLabel('Or on a day of your own').waitFor();
    },
  },
  {
    name: 'rounds-empty',
    path: ROUNDS,
    empty: true,
    ready: (page) => words(page, 'Rounds begin with the peers you meet'),
  },
  {
    name: 'today-nudge',
    path: 'sidepanel.html#/',
    now: tourTime(70, 10),
    prepare: (page) => store(page, 'local', 'roundNudge', { weekday: 1, notify: false }),
    ready: async (page) => {
      await page.getByRole('button', { name: 'Not this week' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'invite',
    path: 'sidepanel.html#/invite/{Dov Marchetti}',
    ready: (page) => page.getByLabel('What they will read').waitFor(),
  },
  {
    name: 'invite-functions',
    path: 'sidepanel.html#/invite',
    ready: (page) => words(page, 'Your team’s meetings'),
  },
  {
    name: 'invite-empty',
    path: 'sidepanel.html#/invite',
    empty: true,
    ready: (page) => words(page, 'No functions yet'),
  },
];
