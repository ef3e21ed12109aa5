import type { Page } from 'playwright-core';
import type { Meeting, NameQuestion, Person } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW } from './tour-day';

const BUDGET = 'Depot launch readiness';
const stamp = (id: string) => ({ id, createdAt: TOUR_NOW, updatedAt: TOUR_NOW });

/** Somebody of the name that is asked about. */
export function kim(id: string, told: Partial<Person>): Person {
  return {
    ...stamp(id),
    name: 'Kim Noh',
    aliases: [],
    emails: [],
    sources: { name: 'invite' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
    ...told,
  };
}

/** Two people of one name, and meetings where a calendar showed only the name. */
async function askedWhich(page: Page): Promise<void> {
  const people = [
    kim('kim-of-legal', {
      emails: ['kim.noh@pelicanthrush.example'],
      title: 'Associate General Counsel, Commercial',
      functionId: 'legal',
      level: 'director',
    }),
    kim('kim-of-stores', { emails: ['knoh@pelicanthrush.example'] }),
  ];
  const meetings = (await readTable<Meeting>(page, 'meetings')).filter(
    ({ title }) => title === BUDGET,
  );
  const meetingIds = meetings.map(({ id }) => id);
  const candidateIds = people.map(({ id }) => id);
  const asked: NameQuestion[] = [
    { ...stamp('which-kim'), name: 'Noh, Kim', candidateIds, meetingIds },
    { ...stamp('which-kim-2'), name: 'Kim Noh (Stores)', candidateIds, meetingIds },
  ];
  await writeRows(page, 'people', people);
  await writeRows(page, 'nameQuestions', asked);
}

export const NAME_QUESTION: Screen = {
  name: 'today-name-question',
  path: 'sidepanel.html#/',
  changes: ['people', 'nameQuestions'],
  prepare: askedWhich,
  ready: (page) => words(page, /^Which .*Noh/),
};
