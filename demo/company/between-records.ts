import type { Ask, Favour, FavourWeight, PromiseRecord } from '@/utils/records/schema-between';

/*
 * What stands between the invented user and the company's people, by the ids of people.json. Days
 * are counted back from now; due days forward from it, so that negative ones are late.
 */

interface StoryPromise {
  by: PromiseRecord['by'];
  with: string;
  text: string;
  givenDaysAgo: number;
  dueIn?: number;
  /** Moved once: when, and until which day. */
  moved?: { daysAgo: number; dueIn: number };
  settled?: { state: 'kept' | 'broken'; daysAgo: number };
}

const kept = (daysAgo: number) => ({ state: 'kept', daysAgo }) as const;

export const PROMISES: StoryPromise[] = [
  { by: 'me', with: 'mirela', text: 'launch dates for the islands', givenDaysAgo: 20, dueIn: -3 },
  { by: 'me', with: 'tamsin', text: 'list of the clauses we use twice', givenDaysAgo: 9, dueIn: 1 },
  { by: 'me', with: 'odalys', text: 'a seat at the roadmap review', givenDaysAgo: 41, dueIn: 24 },
  {
    by: 'them',
    with: 'odalys',
    text: 'discount floor, first draft',
    givenDaysAgo: 41,
    dueIn: -12,
    moved: { daysAgo: 14, dueIn: -2 },
  },
  { by: 'them', with: 'dov', text: 'scanner count for each depot', givenDaysAgo: 24, dueIn: 6 },
  {
    by: 'me',
    with: 'ruben',
    text: 'delivery window numbers by region',
    givenDaysAgo: 94,
    dueIn: -80,
    settled: { state: 'broken', daysAgo: 60 },
  },
  {
    by: 'me',
    with: 'odalys',
    text: 'churn by cohort',
    givenDaysAgo: 79,
    dueIn: -66,
    settled: kept(68),
  },
  {
    by: 'me',
    with: 'odalys',
    text: 'pilot costs, best guess',
    givenDaysAgo: 41,
    dueIn: -30,
    settled: kept(31),
  },
  {
    by: 'them',
    with: 'odalys',
    text: 'budget lines for the pilot',
    givenDaysAgo: 79,
    dueIn: -60,
    settled: kept(61),
  },
  {
    by: 'them',
    with: 'odalys',
    text: 'approval path on one page',
    givenDaysAgo: 79,
    dueIn: -58,
    settled: kept(49),
  },
  {
    by: 'them',
    with: 'jun',
    text: 'one definition of a return',
    givenDaysAgo: 70,
    dueIn: -50,
    settled: kept(52),
  },
  {
    by: 'me',
    with: 'dov',
    text: 'route map of the winter pilot',
    givenDaysAgo: 61,
    dueIn: -40,
    settled: kept(42),
  },
];

interface StoryFavour {
  direction: Favour['direction'];
  with: string[];
  text: string;
  weight: FavourWeight;
  daysAgo: number;
  settled?: { with: string; weight: FavourWeight; daysAgo: number; text: string };
}

export const FAVOURS: StoryFavour[] = [
  {
    direction: 'received',
    with: ['odalys'],
    text: 'Lent an analyst for two weeks',
    weight: 4,
    daysAgo: 61,
    settled: { with: 'odalys', weight: 1, daysAgo: 30, text: 'Read the planning deck overnight' },
  },
  {
    direction: 'received',
    with: ['jun'],
    text: 'Rebuilt the returns extract',
    weight: 2,
    daysAgo: 70,
  },
  {
    direction: 'received',
    with: ['tamsin'],
    text: 'Turned the carrier terms round in a day',
    weight: 2,
    daysAgo: 66,
  },
  {
    direction: 'given',
    with: ['mirela', 'vesna'],
    text: 'Presented the roadmap to Foxglove',
    weight: 2,
    daysAgo: 20,
  },
  {
    direction: 'given',
    with: ['dov'],
    text: 'Two days of Yusra for the depot plan',
    weight: 2,
    daysAgo: 24,
  },
  { direction: 'given', with: ['ines'], text: 'Sat on a hiring panel', weight: 1, daysAgo: 30 },
  {
    direction: 'given',
    with: ['zoe'],
    text: 'A page of launch facts for the campaign',
    weight: 1,
    daysAgo: 48,
  },
];

interface StoryAsk {
  by: Ask['by'];
  with: string;
  text: string;
  daysAgo: number;
  closed?: { state: 'answered' | 'declined'; daysAgo: number };
}

const answered = (daysAgo: number) => ({ state: 'answered', daysAgo }) as const;

export const ASKS: StoryAsk[] = [
  { by: 'them', with: 'mirela', text: 'A view on the renewal deck', daysAgo: 4 },
  { by: 'them', with: 'ilse', text: 'Which of the three bets we would drop', daysAgo: 7 },
  { by: 'them', with: 'dov', text: 'Where to pilot first', daysAgo: 24, closed: answered(20) },
  {
    by: 'them',
    with: 'ines',
    text: 'Names for the director programme',
    daysAgo: 30,
    closed: answered(26),
  },
  { by: 'them', with: 'wren', text: 'Which screens to redo', daysAgo: 52, closed: answered(51) },
  {
    by: 'them',
    with: 'odalys',
    text: 'What moves the forecast',
    daysAgo: 79,
    closed: answered(70),
  },
  { by: 'them', with: 'zoe', text: 'Three claims we can prove', daysAgo: 83, closed: answered(80) },
  { by: 'them', with: 'kofi', text: 'A realistic date', daysAgo: 118, closed: answered(117) },
  { by: 'me', with: 'jun', text: 'A day of Amaru for the price test', daysAgo: 5 },
  { by: 'me', with: 'jun', text: 'Returns by depot, weekly', daysAgo: 16 },
  {
    by: 'me',
    with: 'jun',
    text: 'Somebody for the cut-over night',
    daysAgo: 26,
    closed: answered(25),
  },
  { by: 'me', with: 'tamsin', text: 'A reading of the locker terms', daysAgo: 12 },
];
