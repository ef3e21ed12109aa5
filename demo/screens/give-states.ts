import type { Page } from 'playwright-core';
import type { Person } from '@/utils/records/schema';
import type { Ask, Favour } from '@/utils/records/schema-between';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW } from './tour-day';

const PATH = 'sidepanel.html#/give-and-get';
const DAY = 86_400_000;

const stamp = (id: string, daysAgo: number) => ({
  id,
  createdAt: TOUR_NOW - daysAgo * DAY,
  updatedAt: TOUR_NOW - daysAgo * DAY,
  at: TOUR_NOW - daysAgo * DAY,
});

/** Help both ways, asks both ways and what somebody works on, among three peers. */
async function exchanged(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const named = (name: string) => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not among the people.`);
    return person;
  };
  const odalys = named('Odalys Brandt');
  const petra = named('Petra Oyelaran');
  const dov = named('Dov Marchetti');
  const favour = (
    id: string,
    daysAgo: number,
    { id: personId }: Person,
    facts: Pick<Favour, 'text' | 'direction' | 'weight'> & Partial<Favour>,
  ): Favour => ({ ...stamp(id, daysAgo), personIds: [personId], ...facts });
  const ask = (
    id: string,
    daysAgo: number,
    { id: personId }: Person,
    facts: Pick<Ask, 'text' | 'by'> & Partial<Ask>,
  ): Ask => ({ ...stamp(id, daysAgo), personIds: [personId], state: 'open', ...facts });
  await writeRows(
    page,
    'favours',
    [
      favour('f1', 61, odalys, {
        text: 'Lent an analyst for two weeks',
        direction: 'received',
        weight: 4,
        settlements: [{ personId: odalys.id, weight: 1, at: TOUR_NOW - 12 * DAY }],
      }),
      favour('f2', 20, odalys, {
        text: 'Checked the depot forecast',
        direction: 'received',
        weight: 1,
      }),
      favour('f3', 9, petra, {
        text: 'Read the audit answer before it went out',
        direction: 'given',
        weight: 2,
        personIds: [petra.id, dov.id],
      }),
    ],
    true,
  );
  const closed = [2, 34, 41, 75, 80, 101, 160, 200].map((daysAgo, index) =>
    ask(`closed-${daysAgo}`, daysAgo, [odalys, petra, dov][index % 3] ?? dov, {
      text: 'Your view on the plan',
      by: 'them',
      state: 'answered',
      closedAt: TOUR_NOW - daysAgo * DAY,
    }),
  );
  await writeRows(
    page,
    'asks',
    [
      ...closed,
      ask('a1', 3, dov, { text: 'Does the launch date hold for the depots?', by: 'them' }),
      ask('a2', 16, petra, { text: 'Who may see the returns data', by: 'me' }),
      ask('a3', 11, petra, { text: 'An hour on single sign-on', by: 'me' }),
      ask('a4', 5, petra, { text: 'Names for the audit', by: 'me' }),
    ],
    true,
  );
  await writeRows(page, 'people', [
    { ...odalys, theirInitiatives: ['One churn number that both sides sign'] },
    { ...dov, theirInitiatives: ['Depot launch in spring'], careerGoals: ['Run a region'] },
  ]);
}

/** Years of it, with everybody there is: two thousand favours and as many asks. */
async function exchangedForYears(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const ids = people.map(({ id }) => id);
  const many = Array.from({ length: 2000 }, (_, at) => ({
    daysAgo: at / 3,
    personIds: [ids[(at * 7) % ids.length] ?? ''],
  }));
  const favours = many.map(
    ({ daysAgo, personIds }, at): Favour => ({
      ...stamp(`many-${at}`, daysAgo),
      personIds,
      text: `Help number ${at}, which took ${at % 2 === 0 ? 'an hour' : 'a day and went well'}`,
      direction: at % 3 === 0 ? 'given' : 'received',
      weight: at % 5 === 0 ? 4 : 1,
    }),
  );
  const asks = many.map(
    ({ daysAgo, personIds }, at): Ask => ({
      ...stamp(`many-${at}`, daysAgo),
      personIds,
      text: `Question number ${at}`,
      by: at % 4 === 0 ? 'me' : 'them',
      state: at % 9 === 0 ? 'open' : 'answered',
    }),
  );
  await writeRows(page, 'favours', favours, true);
  await writeRows(page, 'asks', asks, true);
}

const changes: Screen['changes'] = ['people', 'favours', 'asks'];

/** What was asked, given and received. */
export const GIVE_STATES: Screen[] = [
  {
    name: 'give-and-get',
    path: PATH,
    changes,
    prepare: exchanged,
    ready: heading('What you could offer'),
  },
  {
    name: 'give-and-get-asking-too-much',
    path: PATH,
    changes,
    prepare: exchanged,
    ready: async (page) => {
      await heading('What you could offer')(page);
      await page.getByLabel('What it is').selectOption('I ask them');
      await page.getByLabel('What was asked, given or received').fill('A look at the new contract');
      await page.getByRole('button', { name: 'With whom: Add somebody' }).click();
      await page.getByRole('combobox', { name: 'With whom' }).fill('petra');
      await page.getByRole('option', { name: /Petra/ }).click();
      await words(page, /Careful not to overwhelm/);
    },
  },
  {
    name: 'give-and-get-offered',
    path: PATH,
    changes,
    prepare: exchanged,
    ready: async (page) => {
      await page
        .getByRole('button', { name: /^Offer help: / })
        .first()
        .click();
      await page.getByLabel(/^Message to/).waitFor();
    },
  },
  {
    name: 'give-and-get-years',
    path: PATH,
    changes,
    prepare: exchangedForYears,
    ready: heading('What you could offer'),
  },
  {
    name: 'person-give-and-get',
    path: 'sidepanel.html#/person/{Odalys Brandt}',
    changes,
    prepare: exchanged,
    ready: async (page) => {
      await page.getByRole('button', { name: 'What could you offer?' }).click();
      await words(page, 'Lent an analyst for two weeks');
    },
  },
  {
    name: 'give-and-get-empty',
    path: PATH,
    empty: true,
    ready: heading('Nothing is written down yet'),
  },
];
