import type { Page } from 'playwright-core';
import type { FollowUp, Note, Person } from '@/utils/records/schema';
import type { Credit, Favour, PromiseRecord } from '@/utils/records/schema-between';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW, tourTime } from './tour-day';

const TABLES = ['people', 'promises', 'followUps', 'favours', 'credits', 'notes'] as const;
const ODALYS = 'sidepanel.html#/person/{Odalys Brandt}';

const DAY = 86_400_000;
const day = (days: number) => new Date(TOUR_NOW + days * DAY).toISOString().slice(0, 10);
const stamp = (id: string, days: number) => {
  const at = tourTime(-days, 11);
  return { id, createdAt: at, updatedAt: at };
};

async function people(page: Page) {
  const all = await readTable<Person>(page, 'people');
  return (name: string): Person => {
    const person = all.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not among the people.`);
    return person;
  };
}

/** Instead of the company's own story: a year in which the two gave each other their word, kept most of it, and moved some. */
async function muchBetween(page: Page): Promise<void> {
  const named = await people(page);
  const odalys = named('Odalys Brandt');
  const dov = named('Dov Marchetti');
  const personIds = [odalys.id];
  const promise = (
    id: string,
    days: number,
    facts: Pick<PromiseRecord, 'text' | 'by'> & Partial<PromiseRecord>,
  ): PromiseRecord => ({ ...stamp(id, days), personIds, state: 'open', ...facts });
  const settled = (id: string, by: 'me' | 'them', state: 'kept' | 'broken', days: number) =>
    promise(id, days + 10, {
      text: `What was agreed in round ${id.length + days}`,
      by,
      state,
      due: day(-days),
      settledAt: tourTime(-days, 12),
    });
  await writeRows(
    page,
    'promises',
    [
      promise('floor', 41, {
        text: 'A floor for the discount',
        by: 'them',
        due: day(-2),
        moves: [{ from: day(-20), at: tourTime(-22, 9) }],
      }),
      promise('table', 12, { text: 'Cohort table by region', by: 'me', due: day(2) }),
      promise('seat', 5, { text: 'A seat at the roadmap review', by: 'me', due: day(24) }),
      promise('deck', 9, {
        text: 'The deck, before the board',
        by: 'me',
        due: day(-1),
        personIds: [odalys.id, dov.id],
      }),
      ...[5, 17, 30, 44, 58, 70].map((days) => settled(`mine-${days}`, 'me', 'kept', days)),
      settled('mine-broken', 'me', 'broken', 36),
      ...[8, 21, 40, 66].map((days) => settled(`theirs-${days}`, 'them', 'kept', days)),
      settled('theirs-broken', 'them', 'broken', 50),
      { ...settled('dov', 'me', 'kept', 12), personIds: [dov.id] },
    ],
    true,
  );
  const point = (id: string, text: string, days: number): FollowUp => ({
    ...stamp(id, days),
    text,
    personIds,
    state: 'open',
    atNextMeeting: true,
  });
  await writeRows(page, 'followUps', [
    point('ask-depot', 'How the depot pilot is going', 3),
    point('thank', 'Thank her for the forecast review', 60),
  ]);
  const favour: Favour = {
    ...stamp('lent', 61),
    text: 'Lent you an analyst for two weeks',
    direction: 'received',
    weight: 2,
    at: tourTime(-61, 10),
    personIds,
  };
  await writeRows(page, 'favours', [favour]);
  const credit: Credit = {
    ...stamp('credit', 140),
    text: 'Thanked at the all-hands for the depot model',
    at: tourTime(-140, 10),
    personIds,
  };
  await writeRows(page, 'credits', [credit]);
  const note: Note = {
    ...stamp('note', 79),
    text: 'I would rather be asked for a number twice than quoted once without asking.',
    personIds,
  };
  await writeRows(page, 'notes', [note]);
  await writeRows(page, 'people', [
    {
      ...odalys,
      caresAbout: ['Forecasts that hold for two quarters', 'Two new directors landing well'],
      theirInitiatives: ['One price list for all regions'],
      careerGoals: ['Running a region before she is fifty'],
      commonalities: [{ kind: 'school', text: 'Westmere School of Management', year: 2009 }],
      introducedBy: dov.id,
      howWeMet: 'On the planning offsite in Porto',
      stakeholderRoles: ['sponsor'],
      strengthCorrection: 5,
    },
  ]);
}

/** Promises, on the page of a person, on Today and on a page of their own. */
export const PROMISE_STATES: Screen[] = [
  {
    name: 'person-between',
    path: ODALYS,
    changes: TABLES,
    prepare: muchBetween,
    ready: async (page) => {
      await heading('Promises')(page);
      await heading('For when you next meet')(page);
      await heading('Story')(page);
    },
  },
  {
    name: 'person-correcting',
    path: ODALYS,
    changes: TABLES,
    prepare: muchBetween,
    ready: async (page) => {
      await heading('Promises')(page);
      await page.getByRole('button', { name: /Correct the strength/ }).click();
      await page.getByRole('button', { name: 'Higher' }).waitFor();
    },
  },
  {
    name: 'person-add-promise',
    path: ODALYS,
    changes: TABLES,
    prepare: muchBetween,
    ready: async (page) => {
      await heading('Promises')(page);
      await page.getByRole('button', { name: 'Add Promise' }).click();
      await page.getByRole('textbox', { name: 'New promise' }).fill('The numbers for April');
    },
  },
  {
    name: 'person-story-search',
    path: ODALYS,
    changes: TABLES,
    prepare: muchBetween,
    ready: async (page) => {
      await heading('Story')(page);
      await page.getByRole('combobox', { name: 'What is shown' }).selectOption('Promises');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('searchbox', { name: 'Search the story' }).fill('floor');
      await words(page, /^\d+ entries$/);
    },
  },
  {
    name: 'promises',
    path: 'sidepanel.html#/promises',
    changes: TABLES,
    prepare: muchBetween,
    ready: heading('Kept, by person'),
  },
  {
    name: 'promises-empty',
    path: 'sidepanel.html#/promises',
    changes: ['promises'],
    prepare: (page) => writeRows(page, 'promises', [], true),
    ready: (page) => words(page, /late ones first/),
  },
];
