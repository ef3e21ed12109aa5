import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pathOf } from '@/demo/google/route';
import { readTable } from '@/demo/journey/records';
import { openEvent } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { pathOf as outlookPathOf } from '@/demo/outlook/route';
import { kim } from '@/demo/screens/name-question-state';
import { writeRows } from '@/demo/screens/tables';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Attendance, Meeting, NameQuestion, Person } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import { CLOUD, meetingOf } from './support/outlook';
import { openPeek } from './support/outlook-guests';
import { LONDON, openSession, type Session } from './support/session';

const HOUR = 3_600_000;
const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 0 });

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await writeRows(panel, 'people', [
    kim('legal', { emails: ['kim.noh@pelicanthrush.example'], functionId: 'legal' }),
    kim('stores', { emails: ['knoh@pelicanthrush.example'], title: 'Store Planner' }),
  ]);
  await writeRows(panel, 'meetings', [
    meetingCalled('Budget review', 2),
    meetingCalled('Audit', 3),
    meetingCalled('Retrospective', -30),
  ]);
  await writeRows(panel, 'nameQuestions', [
    asks('first', 'Noh, Kim', ['Budget review', 'Audit']),
    asks('second', 'Kim Noh (Stores)', ['Retrospective']),
  ]);
  await panel.bringToFront();
  await panel.reload();
});
afterAll(() => session?.app.close());

function meetingCalled(title: string, inHours: number): Meeting {
  const start = Date.now() + inHours * HOUR;
  return {
    ...stamp(title),
    outlookItemId: `item ${title}`,
    kind: 'event',
    onMyCalendar: true,
    title,
    start,
    end: start + HOUR,
    allDay: false,
    status: 'confirmed',
    attendeeCount: 3,
    sources: { 'outlook-page': { detail: 'bubble', seenAt: Date.now() } },
  };
}

function asks(id: string, name: string, meetingIds: string[]): NameQuestion {
  return { ...stamp(id), name, candidateIds: ['legal', 'stores'], meetingIds };
}

const question = (title: string) =>
  panel.getByRole('heading', { name: new RegExp(`^Which .*Kim Noh.* is in .*${title}`) });

/** Who attends what, by the ids that were given above. */
async function attending(): Promise<string[]> {
  const rows = await readTable<Attendance>(panel, 'attendances');
  return rows.map(({ personId, meetingId }) => `${personId} at ${meetingId}`).sort();
}

const untilAttending = (expected: string[]) =>
  until('The attendances', attending, (now) => now.join() === expected.join());

it('is answered with the keyboard, one question after the other, and taken back', async () => {
  await question('Budget review').waitFor();
  await panel.getByText('and 1 other meeting').waitFor();
  await panel.getByText('1 more name after this one.').waitFor();
  await panel.getByText('Store Planner').waitFor();
  const first = panel.getByRole('button', { name: /^This one: Kim Noh.*, kim\.noh@/ });
  await first.focus();
  await panel.keyboard.press('Enter');
  await question('Retrospective').waitFor();
  await panel.getByText('The answer holds for later meetings too.').waitFor();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await expect
    .poll(focused, { message: 'the keyboard goes on from the next question' })
    .toMatch(/^Which/);
  const answered = ['legal at Audit', 'legal at Budget review'];
  expect(await attending()).toEqual(answered);

  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await expect.poll(focused).toBe('Somebody else');
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: /^Which/ }).waitFor({ state: 'detached' });
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  const people = await readTable<Person>(panel, 'people');
  expect(people.filter(({ emails }) => emails.length === 0)).toMatchObject([
    { name: 'Kim Noh (Stores)' },
  ]);

  await until('A third', attending, ({ length }) => length === 3);
  await panel.getByRole('button', { name: 'Undo' }).last().click();
  await question('Retrospective').waitFor();
  await untilAttending(answered);
  expect(await readTable<Person>(panel, 'people')).toHaveLength(2);
});

it('comes of a name on Outlook that two people have whom Google told by address', async () => {
  const own = await openSession();
  try {
    const { replica, calendar } = own;
    const day = addDays(wallTime(replica.calendar.now, LONDON).date, 1);
    const at = (hour: number) => instantOf(day, hour * 60, LONDON);
    const kims = ['kim.noh@', 'knoh@'].map((start) => {
      return { ...person('Kim Noh'), email: `${start}pelicanthrush.example` };
    });
    const both = eventOf(replica.calendar, 'Both of them', at(10), kims);
    const one = eventOf(replica.calendar, 'Budget review', at(11), kims.slice(1));
    replica.addEvent(both);
    replica.addEvent(one);
    await calendar.goto(`https://calendar.google.com${pathOf('day', day)}`);
    await openEvent(calendar, both.id);
    const known = () => readTable<Person>(own.panel, 'people');
    const isKim = ({ name }: Person) => name === 'Kim Noh';
    await until('Both of them', known, (people) => people.filter(isKim).length === 2);
    await calendar.goto(CLOUD + outlookPathOf('day', day));
    await openPeek(own, one);
    await own.panel.bringToFront();
    await own.panel
      .getByRole('heading', { name: /^Which .*Kim Noh.* is in .*Budget review/ })
      .waitFor();
    await own.panel.getByRole('button', { name: /^This one: Kim Noh.*, knoh@/ }).click();
    const rows = await until(
      'The one who was meant',
      async () => {
        const meeting = await meetingOf(own, one.id);
        const all = await readTable<Attendance>(own.panel, 'attendances');
        return all.filter(({ meetingId }) => meetingId === meeting?.id);
      },
      (found) => found.length > 0,
    );
    const meant = (await known()).find(({ id }) => id === rows[0]?.personId);
    expect(meant?.emails).toEqual(['knoh@pelicanthrush.example']);
    expect((await known()).filter(isKim)).toHaveLength(2);
  } finally {
    await own.app.close();
  }
});
