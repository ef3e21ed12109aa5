import type { Page } from 'playwright-core';
import type { Person, Walk } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW, tourTime } from './tour-day';

const PETRA = 'sidepanel.html#/person/{Petra Oyelaran}';
const DAY = 86_400_000;

/** Walks with Petra, and with Odalys where two are asked for. */
function walks(...told: Partial<Walk>[]) {
  return async (page: Page): Promise<void> => {
    const people = await readTable<Person>(page, 'people');
    const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
    const rows = told.map((facts, index): Walk => {
      const start = facts.start ?? tourTime(2, 10, 30);
      return {
        id: `walk-${index}`,
        createdAt: TOUR_NOW,
        updatedAt: TOUR_NOW,
        personId: idOf(index === 0 ? 'Petra Oyelaran' : 'Odalys Brandt'),
        title: 'Coffee walk',
        end: start + DAY / 48,
        state: 'scheduled',
        ...facts,
        start,
      };
    });
    await writeRows(page, 'walks', rows);
  };
}

/** One of Petra's alone, several times. */
const noTwice = async (page: Page) => {
  const petra = (await readTable<Person>(page, 'people')).find(
    ({ name }) => name === 'Petra Oyelaran',
  );
  const no = { state: 'declined' as const, personId: petra?.id ?? '', settledAt: TOUR_NOW };
  await walks({ ...no, start: tourTime(-20, 10) }, no)(page);
};

const state = (name: string, told: Partial<Walk>, shows: RegExp, path = PETRA): Screen => ({
  name,
  path,
  changes: ['walks'],
  prepare: walks(told),
  ready: async (page) => {
    await heading('Petra Oyelaran')(page);
    await words(page, shows);
  },
});

/** The life of a walk: planned, moved, declined, taken away, and asked about when it is over. */
export const WALK_LIFE_STATES: Screen[] = [
  {
    name: 'today-did-you-walk',
    path: 'sidepanel.html#/',
    changes: ['walks'],
    prepare: walks({ start: tourTime(-1, 14) }, { start: tourTime(-1, 10), state: 'proposed' }),
    ready: heading('Did you walk?'),
  },
  state('person-walk-asked', { start: tourTime(-1, 14) }, /^Did you walk/),
  state('person-walk-planned', { state: 'planned' }, /^Hour kept/),
  state('person-walk-moved', { movedFrom: tourTime(1, 9) }, /^Walk moved/),
  state('person-walk-held', { state: 'held', start: tourTime(-1, 14) }, /^You walked/),
  state('person-walk-no', { state: 'declined', settledAt: TOUR_NOW }, /said no to/),
  {
    name: 'person-walk-no-twice',
    path: PETRA,
    changes: ['walks'],
    prepare: noTwice,
    ready: (page) => words(page, /^A second no/),
  },
  {
    name: 'walk-no-twice',
    path: 'sidepanel.html#/walk/{Petra Oyelaran}',
    changes: ['walks'],
    prepare: noTwice,
    ready: (page) => words(page, /^A second no/),
  },
];
