import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { focusOn, store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { FollowUp, Meeting, Note } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { attendance, meeting } from '../../builders';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { LONDON, openSession, type Session } from './support/session';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Tuesday 12 May 2026, 07:00 in London, before anything of the company's day. */
const NOW = Date.UTC(2026, 4, 12, 6);
const START = NOW + 20 * MINUTE;
const END = START + 30 * MINUTE;
const THURSDAY = NOW + 2 * DAY;

const peer = (id: string, name: string, functionId: 'legal' | 'finance') => ({
  ...colleague(name, {
    emails: [`${id}@pelicanthrush.example`],
    functionId,
    level: 'director',
    sources: { functionId: 'user', level: 'user' },
  }),
  id,
  createdAt: NOW - 200 * DAY,
});
const wrenna = peer('wrenna', 'Wrenna Adeyo', 'legal');
const rana = peer('rana', 'رنا الخطيب', 'finance');
const sync = { title: 'Scanner sync', recurring: true };

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession({ now: NOW });
  await restoreBackupFile(session.app, await sampleBackup(NOW, LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wrenna, rana]);
  const meetings = [
    meeting({ id: 'sync', start: START, ...sync }),
    meeting({ id: 'sync-next', start: START + 7 * DAY, ...sync }),
    meeting({ id: 'call', start: START + HOUR, title: 'Budget call', googleEventId: 'call' }),
    meeting({ id: 'review', start: START + 2 * HOUR, title: 'Clause review' }),
    meeting({ id: 'dawn', start: THURSDAY - HOUR, title: 'Dawn call' }),
  ].map((one) => ({ ...one, createdAt: NOW - 50 * DAY, attendeeCount: 3 }));
  // Instead of the company's own day, of which some would be asked about too.
  await writeRows(panel, 'meetings', meetings, true);
  const rows = meetings.flatMap(({ id, start }) =>
    [wrenna, rana].map((person) =>
      attendance({ id: `${id} ${person.id}`, meetingId: id, personId: person.id, start }),
    ),
  );
  await writeRows(panel, 'attendances', rows, true);
  // So tall that the line at the page's foot lies over nothing.
  await panel.setViewportSize({ width: 360, height: 2400 });
  await panel.bringToFront();
  await at(NOW);
});
afterAll(() => session?.app.close());

/** Another moment: the panel looks at the clock when the minute turns, or when it is opened. */
async function at(now: number, path = '/'): Promise<void> {
  await panel.clock.setFixedTime(now);
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await panel.reload();
  await panel.getByRole('main').getByRole('heading').first().waitFor();
}
const focusCard = (title = 'Scanner sync') =>
  panel.getByRole('article', { name: title, exact: true });
const question = (title: string) =>
  panel.getByRole('article', { name: new RegExp(`^How was \\W*${title}`) });
const points = () => readTable<FollowUp>(panel, 'followUps');
const pointOf = async (text: string) => (await points()).find((one) => one.text === text);
const untilPoint = (text: string, good: (one: FollowUp | undefined) => boolean) =>
  until(`The point ${text}`, () => pointOf(text), good);
const meetingOf = async (id: string) =>
  (await readTable<Meeting>(panel, 'meetings')).find((one) => one.id === id);
const untilAnswer = (id: string, answer: string | undefined) =>
  until(
    `The answer on ${id}`,
    () => meetingOf(id),
    (one) => one?.afterword?.answer === answer,
  );
const undo = () => panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
const focused = () => panel.evaluate(() => document.activeElement?.tagName);

describe('the agenda of the meeting that is next', () => {
  it('is typed line by line, about a guest if need be, and is there after a reload', async () => {
    await focusCard().getByRole('button', { name: 'Write an agenda' }).press('Enter');
    for (const text of ['Price list', 'Scope of the pilot', 'Depot', 'Slip of the pen']) {
      await panel.keyboard.type(text);
      await panel.keyboard.press('Enter');
      await untilPoint(text, (one) => one?.meetingId === 'sync' && one.atNextMeeting === true);
    }
    expect((await pointOf('Depot'))?.personIds).toEqual([]);
    await panel.keyboard.press('Escape');
    const active = () => panel.evaluate(() => document.activeElement?.textContent);
    await expect.poll(active).toBe('Add a point');
    const about = focusCard().getByRole('combobox', { name: 'About whom: Scope of the pilot' });
    await about.selectOption({ label: 'Wrenna Adeyo' });
    await untilPoint('Scope of the pilot', (one) => one?.personIds[0] === 'wrenna');
    await at(NOW + MINUTE);
    const agenda = focusCard().getByRole('region', { name: 'Agenda' });
    await agenda.getByText(/^About \W*Wrenna Adeyo/).waitFor();
    await expect.poll(() => agenda.getByRole('checkbox').count()).toBe(4);
    expect(await violations(panel)).toEqual([]);
  });

  it('loses a point, and has it again, and one that was talked about', async () => {
    const remove = focusCard().getByRole('button', {
      name: 'Take off the agenda: Slip of the pen',
    });
    await remove.press('Enter');
    await untilPoint('Slip of the pen', (one) => one === undefined);
    await remove.waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBe('BODY');
    await undo();
    await untilPoint('Slip of the pen', (one) => one !== undefined);
    const tick = focusCard().getByRole('checkbox', { name: 'Talked about: Slip of the pen' });
    await tick.press('Space');
    await untilPoint('Slip of the pen', (one) => one?.state === 'done');
  });
});

describe('a meeting that just ended', () => {
  it('is not asked about while it is on', async () => {
    await at(END - MINUTE);
    await focusCard().getByRole('region', { name: 'Agenda' }).waitFor();
    expect(await question('Scanner sync').count()).toBe(0);
  });

  it('keeps the line in which a point is being typed, and takes it in', async () => {
    await focusCard().getByRole('button', { name: 'Add a point' }).press('Enter');
    const line = focusCard().getByRole('textbox', { name: 'Point of the agenda' }).last();
    await until(
      'The line',
      () => line.evaluate((field) => field === document.activeElement),
      (isIt) => isIt,
    );
    await panel.keyboard.type('Late th');
    await panel.clock.setFixedTime(END);
    // The panel looks at the clock, as it does when the minute turns.
    await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await focusCard().getByPlaceholder('What came out of it?').waitFor();
    await panel.keyboard.type('ought');
    await panel.keyboard.press('Enter');
    const kept = await untilPoint('Late thought', (one) => one !== undefined);
    expect(kept).toMatchObject({ meetingId: 'sync', atNextMeeting: true });
    await undo();
    await untilPoint('Late thought', (one) => one === undefined);
    await question('Scanner sync').waitFor();
  });

  it('is asked about once, with its people and the points that are open', async () => {
    await at(END);
    await panel
      .getByRole('heading', { name: /How was .*Scanner sync.* with .*Wrenna.* and .*رنا/ })
      .waitFor();
    const texts = question('Scanner sync').getByRole('checkbox');
    await until(
      'Its points',
      () => texts.count(),
      (count) => count === 3,
    );
    expect(await violations(panel)).toEqual([]);
  });

  it('turns a point into a promise to whom it is said to be, and back', async () => {
    const card = question('Scanner sync');
    const promises = async () =>
      (await readTable<PromiseRecord>(panel, 'promises')).filter(
        ({ text }) => text === 'Price list',
      );
    const mine = card.getByRole('button', { name: 'Make it my promise: Price list' });
    await mine.press('Enter');
    const whom = card.getByRole('group', { name: 'My promise to' });
    const chosen = whom.getByRole('button', { pressed: true });
    await expect.poll(() => chosen.allTextContents()).toEqual(['Wrenna Adeyo']);
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe('Wrenna Adeyo');
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await whom.waitFor({ state: 'detached' });
    await until(
      'The button',
      () => mine.evaluate((button) => button === document.activeElement),
      (isIt) => isIt,
    );
    await mine.press('Enter');
    await whom.getByRole('button', { name: 'Wrenna Adeyo' }).press('Space');
    await expect
      .poll(() => whom.getByRole('button', { name: 'Note the promise' }).isDisabled())
      .toBe(true);
    await whom.getByRole('button', { name: 'رنا الخطيب' }).press('Space');
    await whom.getByRole('button', { name: 'Note the promise' }).press('Enter');
    const [made] = await until('The promise', promises, (all) => all.length === 1);
    expect(made).toMatchObject({ by: 'me', state: 'open', meetingId: 'sync' });
    expect(made?.personIds).toEqual(['rana']);
    expect(await pointOf('Price list')).toBeUndefined();
    await panel
      .getByRole('status')
      .getByText(/^A promise of yours to \W*رنا الخطيب/)
      .waitFor();
    await undo();
    await until('No promise', promises, (all) => all.length === 0);
    await card.getByRole('button', { name: 'Make it their promise: Price list' }).press('Enter');
    const whose = card.getByRole('group', { name: 'A promise of' });
    await whose.getByRole('button', { name: 'Note the promise' }).press('Enter');
    const [theirs] = await until('Theirs', promises, ([one]) => one?.by === 'them');
    expect(theirs?.personIds).toEqual(['wrenna']);
    await card.getByRole('button', { name: /Make it a follow-up: Scope/ }).press('Enter');
    const scope = await untilPoint('Scope of the pilot', (one) => one?.atNextMeeting !== true);
    expect(scope).toMatchObject({ state: 'open', personIds: ['wrenna'] });
  });

  it('asks with whom of a follow-up as of a promise, and takes it back', async () => {
    const card = question('Scanner sync');
    const follow = card.getByRole('button', { name: 'Make it a follow-up: Depot' });
    await follow.press('Enter');
    const whom = card.getByRole('group', { name: 'A follow-up with' });
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent))
      .toBe('Wrenna Adeyo');
    await panel.keyboard.press('Escape');
    await whom.waitFor({ state: 'detached' });
    await until(
      'The button',
      () => follow.evaluate((button) => button === document.activeElement),
      (isIt) => isIt,
    );
    await follow.press('Enter');
    await whom.getByRole('button', { name: 'Note the follow-up' }).press('Enter');
    const made = await untilPoint('Depot', (one) => one?.atNextMeeting !== true);
    expect(made).toMatchObject({ state: 'open', personIds: ['wrenna'], meetingId: 'sync' });
    await undo();
    await untilPoint('Depot', (one) => one?.atNextMeeting === true);
    await card.getByRole('checkbox', { name: 'Talked about: Depot' }).waitFor();
  });

  it('keeps what is written with those people, and goes when the user is done', async () => {
    const line = question('Scanner sync').getByRole('textbox', { name: /What came out of/ });
    await line.fill('Both want one price list by region 0');
    await line.press('0');
    expect((await meetingOf('sync'))?.afterword).toBeUndefined();
    await line.press('Enter');
    const [note] = await until(
      'The note',
      async () =>
        (await readTable<Note>(panel, 'notes')).filter(({ meetingId }) => meetingId === 'sync'),
      (all) => all.length === 1,
    );
    expect(note?.personIds.toSorted()).toEqual(['rana', 'wrenna']);
    await question('Scanner sync').getByRole('button', { name: 'Done' }).press('Enter');
    await untilAnswer('sync', 'noted');
    await question('Scanner sync').waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBe('BODY');
    await at(END + MINUTE);
    await focusCard('Budget call').waitFor();
    expect(await question('Scanner sync').count()).toBe(0);
  });
});

describe('several that ended', () => {
  it('are asked about one at a time, the last first, the others one press away', async () => {
    await at(START + 3 * HOUR);
    await question('Clause review').waitFor();
    expect(await question('Budget call').count()).toBe(0);
    await panel.getByRole('button', { name: '1 more meeting to ask about' }).press('Enter');
    await question('Budget call').waitFor();
    await until('The heading', focused, (tag) => tag === 'H2');
    expect(await question('Clause review').count()).toBe(0);
  });

  it('take one key for nothing, which can be taken back', async () => {
    await panel.keyboard.press('0');
    await untilAnswer('call', 'nothing');
    await question('Clause review').waitFor();
    await panel.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
    await panel.keyboard.press('z');
    await untilAnswer('call', undefined);
    await panel.getByRole('button', { name: '1 more meeting to ask about' }).waitFor();
    await panel.reload();
    await question('Clause review').waitFor();
  });

  it('are each on a page of their own', async () => {
    await question('Clause review')
      .getByRole('link', { name: /^How was/ })
      .press('Enter');
    await panel.getByRole('heading', { level: 1, name: /^How was/ }).waitFor();
    expect(await panel.evaluate(() => location.hash)).toBe('#/after/review');
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Nothing to note' }).press('Enter');
    await panel.getByText('You said that there was nothing to note.').waitFor();
    await untilAnswer('review', 'nothing');
    await panel.getByRole('link', { name: '1 more meeting to ask about' }).press('Enter');
    await panel.getByRole('heading', { level: 1, name: /Budget call/ }).waitFor();
    await at(START, '/after/sync-next');
    await panel.getByText('It is not over yet.').waitFor();
    await at(START, '/after/nothing-known');
    await panel.getByText('This meeting is not known any more.').waitFor();
  });

  it('are asked about until the next working day is over', async () => {
    await at(NOW + DAY + 3 * HOUR);
    await question('Budget call').waitFor();
    await at(THURSDAY);
    await question('Dawn call').waitFor();
    expect(await panel.getByRole('button', { name: /more meetings? to ask about/ }).count()).toBe(
      0,
    );
    expect((await meetingOf('call'))?.afterword).toBeUndefined();
  });
});

describe('one that is open in the calendar', () => {
  it('keeps what is being written about it when it ends', async () => {
    await at(START + HOUR + 10 * MINUTE);
    await focusOn(panel, 'call');
    const card = focusCard('Budget call');
    await card.getByRole('textbox', { name: 'Write about Budget call' }).fill('They hold the');
    await until(
      'The draft',
      () => panel.evaluate(() => chrome.storage.session.get('captureDraft:call')),
      (all) => JSON.stringify(all).includes('They hold the'),
    );
    await at(START + HOUR + 31 * MINUTE);
    const line = card.getByPlaceholder('What came out of it?');
    await expect.poll(() => line.inputValue()).toBe('They hold the');
    await line.fill('');
  });

  it('is asked about on its own card, and nowhere else', async () => {
    await at(START + HOUR + 31 * MINUTE);
    await focusOn(panel, 'call');
    const card = focusCard('Budget call');
    await card.getByPlaceholder('What came out of it?').waitFor();
    await card.getByRole('button', { name: 'Nothing to note' }).waitFor();
    expect(await panel.getByRole('article', { name: /^How was/ }).count()).toBe(0);
    expect(await panel.getByPlaceholder('What came out of it?').count()).toBe(1);
    await panel.keyboard.press('0');
    await untilAnswer('call', 'nothing');
    await card.getByRole('button', { name: 'Nothing to note' }).waitFor({ state: 'detached' });
    await until('The heading', focused, (tag) => tag === 'H2');
    await undo();
    await untilAnswer('call', undefined);
    await card.getByRole('button', { name: 'Nothing to note' }).waitFor();
    await store(panel, 'session', 'focus', {});
    await question('Budget call').waitFor();
  });
});

describe('what was left on the agenda', () => {
  it('stands on that of the next meeting of the series', async () => {
    await at(NOW + 7 * DAY);
    const agenda = focusCard().getByRole('region', { name: 'Agenda' });
    await agenda.getByText('Depot').waitFor();
    await agenda.getByText('Carried over from one meeting').waitFor();
    await expect.poll(() => agenda.getByRole('checkbox').count()).toBe(1);
    await agenda.getByRole('checkbox', { name: 'Talked about: Depot' }).press('Space');
    await untilPoint('Depot', (one) => one?.state === 'done');
  });
});

describe('the points of a meeting that does not come again', () => {
  it('stand in its question alone while the user works on it, and are left over then', async () => {
    const written = { createdAt: NOW, updatedAt: NOW, meetingId: 'dawn', personIds: [] };
    const points = ['Floor price', 'Cap'].map(
      (text): FollowUp => ({ ...written, id: text, text, state: 'open', atNextMeeting: true }),
    );
    await writeRows(panel, 'followUps', points);
    await at(THURSDAY);
    const card = question('Dawn call');
    await card.getByRole('button', { name: 'Make it my promise: Floor price' }).press('Enter');
    const whom = card.getByRole('group', { name: 'My promise to' });
    await whom.getByRole('button', { name: 'Note the promise' }).press('Enter');
    await card.getByRole('checkbox', { name: /Floor price/ }).waitFor({ state: 'detached' });
    await card.getByRole('checkbox', { name: /Cap/ }).waitFor();
    const left = panel.getByRole('region', { name: 'Left over' });
    await expect.poll(() => left.count()).toBe(0);
    await card.getByRole('button', { name: 'Done' }).press('Enter');
    await left.getByText('Cap').waitFor();
  });
});
