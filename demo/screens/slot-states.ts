import type { Page } from 'playwright-core';
import type { Profile } from '@/utils/functions/profile';
import type { Meeting, Person } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { store, storeIn } from './stored';
import { writeRows } from './tables';
import { GOOGLE_READ, TOUR_NOW, tourTime } from './tour-day';

const PETRA = 'Petra Oyelaran';
const WALK = `sidepanel.html#/walk/{${PETRA}}`;
const ADDRESS = 'petra.oyelaran@pelicanthrush.example';

/** Puts somebody into another zone. */
const inZone = (timeZone: string) => async (page: Page) => {
  const people = await readTable<Person>(page, 'people');
  const person = people.find(({ name }) => name === PETRA);
  if (!person) throw new Error(`${PETRA} is not among the people.`);
  await writeRows(page, 'people', [{ ...person, timeZone }]);
};

function event(id: string, patch: Partial<Meeting>): Meeting {
  return {
    id,
    createdAt: TOUR_NOW,
    updatedAt: TOUR_NOW,
    googleEventId: id,
    kind: 'event',
    onMyCalendar: true,
    title: 'Offsite planning',
    start: tourTime(0, 9),
    end: tourTime(0, 10),
    allDay: false,
    status: 'confirmed',
    sources: {},
    ...patch,
  };
}

/** Two weeks without a free half hour, but for a narrow gap and what has no yes yet. */
const FULL: Meeting[] = [
  event('full-before', { start: tourTime(-1, 7), end: tourTime(2, 11) }),
  event('full-between', { start: tourTime(2, 11, 40), end: tourTime(3, 11, 50) }),
  event('full-maybe', {
    title: 'Vendor demo',
    start: tourTime(3, 12),
    end: tourTime(3, 16),
    myResponse: 'tentative',
  }),
  event('full-after', { start: tourTime(3, 16, 10), end: tourTime(15, 0) }),
];

/** Her calendar as it lay over the user's own on two days. */
const OVERLAID: Meeting[] = [
  event('hers-1', { start: tourTime(1, 9), end: tourTime(1, 13) }),
  event('hers-2', { start: tourTime(2, 14), end: tourTime(2, 15, 30) }),
].map((one) => ({ ...one, onMyCalendar: false, calendar: ADDRESS, title: '' }));

const withProfile = (patch: Partial<Profile>) => (page: Page) =>
  storeIn(page, 'local', 'profile', patch);

/** Finding an hour, and what is said when there is none. */
export const SLOT_STATES: Screen[] = [
  {
    name: 'walk-other-zone',
    path: WALK,
    changes: ['people'],
    prepare: inZone('Asia/Kathmandu'),
    ready: (page) => words(page, /for them$/),
  },
  {
    name: 'walk-zones-apart',
    path: WALK,
    changes: ['people'],
    prepare: inZone('Pacific/Auckland'),
    ready: (page) => words(page, 'Your working hours never meet'),
  },
  {
    name: 'walk-their-calendar',
    path: WALK,
    changes: ['meetings'],
    prepare: (page) => writeRows(page, 'meetings', OVERLAID),
    ready: (page) => words(page, /^Both free by what I know/),
  },
  {
    name: 'walk-never-read',
    path: WALK,
    prepare: (page) => store(page, 'local', 'pages', { google: { ...GOOGLE_READ, read: [] } }),
    ready: (page) => words(page, 'Read that week'),
  },
  {
    name: 'walk-nothing-free',
    path: WALK,
    changes: ['meetings'],
    prepare: (page) => writeRows(page, 'meetings', FULL, true),
    ready: (page) => words(page, 'Without air between meetings'),
  },
  {
    name: 'walk-hours-backwards',
    path: WALK,
    prepare: withProfile({
      working: { timeZone: 'Europe/London', days: { 1: [{ start: '17:00', end: '09:00' }] } },
    }),
    ready: (page) => words(page, 'Your working hours end before they begin'),
  },
  {
    name: 'person-time-zone',
    path: `sidepanel.html#/person/{${PETRA}}`,
    ready: async (page) => {
      await heading('Story')(page);
      await page.getByRole('button', { name: /^Their time zone/ }).click();
      await page.getByRole('combobox', { name: 'Their time zone' }).fill('nepal');
      await page.getByRole('option', { name: /Kathmandu/ }).waitFor();
    },
  },
];
