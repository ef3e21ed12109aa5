import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '@/demo/google/route';
import { readTable } from '@/demo/journey/records';
import { openEvent } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { kim } from '@/demo/screens/name-question-state';
import { writeRows } from '@/demo/screens/tables';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Attendance, Meeting, Note, Person, TableName } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { eventOf, person } from './support/events';
import { LONDON, openSession, type Session } from './support/session';

const HOUR = 3_600_000;
const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 0 });
const TABLES: TableName[] = ['people', 'attendances', 'notes', 'merges', 'nameQuestions'];

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await writeRows(panel, 'people', [
    kim('kim', { emails: ['kim.noh@pelicanthrush.example'], title: 'Counsel' }),
    kim('other', { name: 'Noh, Kim', emails: ['kim.noh@harbour.example'] }),
    kim('third', { name: 'Odile Sarr', emails: ['odile@pelicanthrush.example'] }),
  ]);
  await writeRows(panel, 'meetings', ['Budget', 'Audit'].map(meetingCalled));
  await writeRows(panel, 'attendances', [attends('kim', 'Budget'), attends('other', 'Audit')]);
  const note: Note = { ...stamp('note'), text: 'Rows on Sundays', personIds: ['other'] };
  await writeRows(panel, 'notes', [note]);
  await panel.bringToFront();
  await panel.reload();
});
afterAll(() => session?.app.close());

function meetingCalled(title: string): Meeting {
  const start = Date.now() - 30 * HOUR;
  return {
    ...stamp(title),
    googleEventId: title,
    kind: 'event',
    onMyCalendar: true,
    title,
    start,
    end: start + HOUR,
    allDay: false,
    status: 'confirmed',
    attendeeCount: 2,
    sources: {},
  };
}

function attends(personId: string, meetingId: string): Attendance {
  const start = Date.now() - 30 * HOUR;
  const told = { personId, meetingId, start, organizer: false, optional: false };
  return { ...stamp(`${personId} ${meetingId}`), ...told };
}

/** What the records say, but for when it was written. */
async function records(): Promise<unknown> {
  const all = await Promise.all(TABLES.map((table) => readTable(panel, table)));
  return JSON.parse(JSON.stringify(all, (key, value) => (key === 'updatedAt' ? 0 : value)));
}
const people = () => readTable<Person>(panel, 'people');

async function show(id: string, name: string): Promise<void> {
  await panel.bringToFront();
  await panel.evaluate((to) => {
    location.hash = `/person/${to}`;
  }, id);
  await panel.getByRole('heading', { level: 1, name }).waitFor();
  await panel.getByRole('heading', { name: 'Story' }).waitFor();
}

/** Opens the menu and goes down to one of its items, by keyboard alone. */
async function chooseByKeys(item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('menuitem', { name: item }).waitFor();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
  await panel.locator('[role^="menuitem"]:focus').waitFor();
  for (let steps = 0; steps < 20 && (await focused()) !== item; steps++) {
    await panel.keyboard.press('ArrowDown');
  }
  expect(await focused()).toBe(item);
  await panel.keyboard.press('Enter');
}

const focusedLabel = () =>
  panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function undo(): Promise<void> {
  await panel.getByRole('button', { name: 'Undo' }).last().click();
  await panel.getByText('Put back as it was.').waitFor();
}

describe('two records of one person', () => {
  it('are merged by keyboard alone, after a look at what the one will be, and taken back', async () => {
    const before = await records();
    await show('kim', 'Kim Noh');
    await chooseByKeys('Merge with…');
    await panel.getByRole('heading', { name: 'Merge Kim Noh with' }).waitFor();
    await panel.getByText('the same name').waitFor();
    expect(await violations(panel)).toEqual([]);
    await until('The field', focusedLabel, (label) => label === 'Who is the same person?');
    await panel.keyboard.type('harbour');
    await panel.getByRole('option', { name: /Noh, Kim/ }).waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'What the one will be' }).waitFor();
    await panel.getByText('2 meetings and 1 note').waitFor();
    await expect.poll(() => panel.getByRole('radio', { name: 'Kim Noh' }).isChecked()).toBe(true);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Merge', exact: true }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('Kim Noh is one person now.').waitFor();
    expect((await people()).map(({ id }) => id).sort()).toEqual(['kim', 'third']);
    expect(await readTable<Note>(panel, 'notes')).toMatchObject([{ personIds: ['kim'] }]);
    const attended = await readTable<Attendance>(panel, 'attendances');
    expect(attended.map(({ personId }) => personId)).toEqual(['kim', 'kim']);
    await panel.getByText('Rows on Sundays').waitFor();

    await undo();
    expect(await records()).toEqual(before);
  });

  it('are split again after a restart of the panel', async () => {
    const before = await records();
    await show('kim', 'Kim Noh');
    await chooseByKeys('Merge with…');
    await panel.getByRole('button', { name: /^Noh, Kim/ }).click();
    await panel.getByRole('button', { name: 'Merge', exact: true }).click();
    await panel.getByText('Kim Noh is one person now.').waitFor();
    await panel.reload();
    await show('kim', 'Kim Noh');
    await chooseByKeys('Split…');
    await panel.getByRole('radio', { name: /Noh, Kim/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Split', exact: true }).click();
    await panel.getByText('Noh, Kim is a person of their own now.').waitFor();
    expect(await records()).toEqual(before);
  });

  it('give the focus back to the menu when nothing is chosen', async () => {
    await show('kim', 'Kim Noh');
    await chooseByKeys('Merge with…');
    await panel.getByRole('heading', { name: 'Merge Kim Noh with' }).waitFor();
    await panel.getByRole('button', { name: /^Noh, Kim/ }).click();
    await panel.getByRole('heading', { name: 'What the one will be' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await until('The focus', focusedLabel, (label) => label === 'More');
  });
});

it('splits off an address under a name of its own', async () => {
  await writeRows(panel, 'people', [
    kim('kim', {
      emails: ['kim.noh@pelicanthrush.example', 'ada.okafor@pelicanthrush.example'],
      title: 'Counsel',
    }),
  ]);
  await panel.reload();
  await show('kim', 'Kim Noh');
  await chooseByKeys('Split…');
  await panel.getByRole('button', { name: 'Split', exact: true }).click();
  await panel.getByText('Choose at least one, and leave at least one.').waitFor();
  await panel.getByLabel('ada.okafor@pelicanthrush.example').check();
  const name = panel.getByLabel('Name of the new person');
  await expect.poll(() => name.inputValue()).toBe('Ada Okafor');
  expect(await violations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Split', exact: true }).click();
  await panel.getByText('Ada Okafor is a person of their own now.').waitFor();
  const [ada] = (await people()).filter(({ name }) => name === 'Ada Okafor');
  expect(ada?.emails).toEqual(['ada.okafor@pelicanthrush.example']);
  await undo();
  expect((await people()).some(({ name }) => name === 'Ada Okafor')).toBe(false);
});

it('does not bring back what the user said is no person', async () => {
  const { replica, calendar } = session;
  const day = addDays(wallTime(replica.calendar.now, LONDON).date, 1);
  const at = (hour: number) => instantOf(day, hour * 60, LONDON);
  const depot = person('Depot Nord');
  const first = eventOf(replica.calendar, 'Loading plan', at(10), [depot, person('Ezra Lind')]);
  const second = eventOf(replica.calendar, 'Night shift', at(11), [depot, person('Farid Nyberg')]);
  replica.addEvent(first);
  replica.addEvent(second);
  await calendar.goto(`https://calendar.google.com${pathOf('day', day)}`);
  await openEvent(calendar, first.id);
  const named = (name: string) => async () => (await people()).find((one) => one.name === name);
  const found = await until('The depot', named('Depot Nord'), (one) => one !== undefined);
  const gone = panel.getByText('Depot Nord is no person, and will not come back.');
  await show(found?.id ?? '', 'Depot Nord');
  await chooseByKeys('Not a person');
  await gone.waitFor();
  await undo();
  expect(await named('Depot Nord')()).toEqual(found);
  await show(found?.id ?? '', 'Depot Nord');
  await chooseByKeys('Not a person');
  await gone.waitFor();
  await calendar.bringToFront();
  await openEvent(calendar, second.id);
  await until('The other guest', named('Farid Nyberg'), (one) => one !== undefined);
  expect(await named('Depot Nord')()).toBeUndefined();
});
