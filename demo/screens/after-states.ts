import type { Page } from 'playwright-core';
import type { Attendance, FollowUp, Meeting, Person } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { store } from './stored';
import { writeRows } from './tables';
import { TOUR_NOW, tourTime } from './tour-day';

const TABLES = ['meetings', 'attendances', 'followUps'] as const;
const MINUTE = 60_000;

/** Two meetings that ended this morning and one to come, with what was to be brought up. */
async function ended(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const createdAt = tourTime(-30, 9);
  const stamp = (id: string) => ({ id, createdAt, updatedAt: createdAt });
  const meet = (id: string, title: string, start: number): Meeting => ({
    ...stamp(id),
    kind: 'event',
    onMyCalendar: true,
    title,
    start,
    end: start + 30 * MINUTE,
    allDay: false,
    status: 'confirmed',
    myResponse: 'accepted',
    attendeeCount: 3,
    sources: {},
  });
  const meetings = [
    meet('churn', 'Churn number', TOUR_NOW - 40 * MINUTE),
    meet('stand', 'Depot stand-up', TOUR_NOW - 80 * MINUTE),
    meet('lockers', 'Locker terms', TOUR_NOW + 5 * MINUTE),
  ];
  await writeRows(page, 'meetings', meetings);
  const guests = ['Odalys Brandt', 'Dov Marchetti'].map(idOf);
  const attendances = meetings.flatMap(({ id, start }) =>
    guests.map(
      (personId): Attendance => ({
        ...stamp(`${id} ${personId}`),
        meetingId: id,
        personId,
        start,
        organizer: false,
        optional: false,
      }),
    ),
  );
  await writeRows(page, 'attendances', attendances);
  const point = (id: string, text: string, meetingId?: string, person?: string): FollowUp => ({
    ...stamp(id),
    text,
    personIds: person === undefined ? [] : [idOf(person)],
    state: 'open',
    atNextMeeting: true,
    ...(meetingId !== undefined && { meetingId }),
  });
  await writeRows(page, 'followUps', [
    point('p1', 'Who signs the number each month', 'churn'),
    point('p2', 'Region by region, or one table for all of them', 'churn', 'Dov Marchetti'),
    point('p3', 'Carrier terms after June', 'lockers'),
    point('p4', 'Whether his team can lend an analyst', 'lockers', 'Dov Marchetti'),
  ]);
}

const question = (page: Page) => page.getByRole('article', { name: /^How was/ });

export const AFTER_STATES: Screen[] = [
  {
    name: 'after',
    path: 'sidepanel.html#/',
    changes: TABLES,
    prepare: ended,
    ready: async (page) => {
      await question(page).getByRole('checkbox').first().waitFor();
      await question(page).evaluate((card) => card.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'after-page',
    path: 'sidepanel.html#/after/churn',
    changes: TABLES,
    prepare: ended,
    ready: (page) => words(page, 'Who signs the number each month'),
  },
  {
    name: 'after-promise',
    path: 'sidepanel.html#/after/churn',
    changes: TABLES,
    prepare: ended,
    ready: async (page) => {
      await page.getByRole('button', { name: /^Make it my promise: Who signs/ }).click();
      await page.getByRole('group', { name: 'My promise to' }).waitFor();
    },
  },
  {
    name: 'settings-silent',
    path: 'options.html',
    prepare: (page) => store(page, 'local', 'afterNotice', true),
    ready: async (page) => {
      const allow = page.getByRole('button', { name: 'Allow messages of the browser' });
      await allow.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'after-unknown',
    path: 'sidepanel.html#/after/nothing',
    ready: heading('This meeting is not known any more.'),
  },
  {
    name: 'agenda',
    path: 'sidepanel.html#/',
    changes: TABLES,
    prepare: ended,
    ready: async (page) => {
      const agenda = page.getByRole('region', { name: 'Agenda' });
      await agenda.getByRole('button', { name: 'Add a point' }).click();
      await agenda.getByRole('textbox', { name: 'Point of the agenda' }).fill('The July audit');
      await agenda.evaluate((part) => part.scrollIntoView({ block: 'center' }));
    },
  },
];
