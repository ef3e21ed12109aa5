import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import type { FollowUp, LoggedTouch, Note, Person } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { LONDON, openSession, type Session } from './support/session';

const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const stamp = (id: string, days: number) => {
  const at = Date.now() - days * DAY;
  return { id, createdAt: at, updatedAt: at };
};
/** Somebody of whom the company's story knows nothing, so that every count here is the test's own. */
const WREN = 'wren';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
  const wren: Person = {
    ...stamp(WREN, 200),
    name: 'Wren Adebayo',
    aliases: [],
    emails: ['wren.adebayo@pelicanthrush.example'],
    functionId: 'legal',
    level: 'director',
    sources: { name: 'user', functionId: 'user' },
    stakeholderRoles: [],
    cadenceDays: null,
    caresAbout: [],
    pinned: false,
    muted: false,
  };
  await writeRows(panel, 'people', [wren]);
  const calls = [91, 77, 63, 49].map(
    (days): LoggedTouch => ({
      ...stamp(`call-${days}`, days),
      personId: WREN,
      at: Date.now() - days * DAY,
      kind: 'call',
    }),
  );
  await writeRows(panel, 'touches', calls);
  await panel.reload();
});
afterAll(() => session?.app.close());

async function go(path: string): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#${path}`));
}

async function openWren(): Promise<void> {
  await go(`/person/${WREN}`);
  await panel.getByRole('heading', { name: 'Story' }).waitFor();
}

const section = (name: string) => panel.getByRole('region', { name });
const row = (words: string, inside: Page | Locator = panel) =>
  inside.getByRole('listitem').filter({ hasText: words }).first();

async function wren(): Promise<Person> {
  const person = (await readTable<Person>(panel, 'people')).find(({ id }) => id === WREN);
  if (!person) throw new Error('Wren is not there.');
  return person;
}
const promises = async () =>
  (await readTable<PromiseRecord>(panel, 'promises')).filter(({ personIds }) =>
    personIds.includes(WREN),
  );
const promise = async (text: string) => (await promises()).find((one) => one.text === text);

async function undo(): Promise<void> {
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Put back as it was.').waitFor();
}

/** Opens a menu and takes one of its items, by keyboard. */
async function choose(menu: Locator, item: string): Promise<void> {
  await menu.press('Enter');
  // It puts the focus on its first item when it is open.
  await panel.locator('[role^="menuitem"]:focus').waitFor();
  await panel.locator('[role^="menuitem"]:visible', { hasText: item }).press('Enter');
}

const chooseToAdd = (what: string) => choose(panel.getByRole('button', { name: 'Add…' }), what);

describe('C1 what they care about', () => {
  it('is asked for while nothing is noted, and written down in one line', async () => {
    await openWren();
    await section('Cares about').getByText('Not noted yet.').waitFor();
    await panel.getByRole('button', { name: 'Add Cares about' }).press('Enter');
    await panel.keyboard.type('Contracts that people read');
    await panel.keyboard.press('Enter');
    await row('Contracts that people read').waitFor();
    await panel.reload();
    await row('Contracts that people read').waitFor();
    expect((await wren()).caresAbout).toEqual(['Contracts that people read']);
    await panel.getByRole('button', { name: 'Remove: Contracts that people read' }).press('Enter');
    await section('Cares about').getByText('Not noted yet.').waitFor();
    await undo();
    await until('It is back', wren, ({ caresAbout }) => caresAbout.length === 1);
    expect(await violations(panel)).toEqual([]);
  });
});

describe('C2 promises', () => {
  it('are written down for either side from the one line of all that is empty', async () => {
    await openWren();
    await chooseToAdd('Promise');
    await panel.keyboard.type('Draft of the terms');
    await choose(panel.getByRole('button', { name: /^Due: / }), 'Tomorrow');
    await panel.getByRole('textbox', { name: 'New promise' }).press('Enter');
    await row('Draft of the terms', section('Promises')).waitFor();
    await panel.keyboard.type('Names of both counsels');
    await panel.getByRole('button', { name: /^You owe\./ }).press('Enter');
    await panel.getByRole('textbox', { name: 'New promise' }).press('Enter');
    await row('\u2068Wren\u2069 owes', section('Promises')).waitFor();
    expect(await promises()).toHaveLength(2);
    expect(await promise('Draft of the terms')).toMatchObject({ by: 'me', state: 'open' });
    expect(await promise('Names of both counsels')).toMatchObject({ by: 'them' });
  });

  it('are moved to another date, which is remembered', async () => {
    const before = await promise('Draft of the terms');
    const due = row('Draft of the terms', section('Promises'));
    await choose(due.getByRole('button', { name: /Agree on another date/ }), 'In two weeks');
    await due.getByText(/moved once/).waitFor();
    const moved = await promise('Draft of the terms');
    expect(moved?.moves).toMatchObject([{ from: before?.due }]);
    expect((moved?.due ?? '') > (before?.due ?? '')).toBe(true);
    await undo();
    expect(await promise('Draft of the terms')).toMatchObject({ due: before?.due });
  });

  it('are kept with a tick, or broken, and taken back', async () => {
    await panel.getByRole('checkbox', { name: 'Kept: Draft of the terms' }).press('Space');
    await section('Promises').getByText('You kept 1 of 1 in time, in the last 90 days.').waitFor();
    expect(await promise('Draft of the terms')).toMatchObject({ state: 'kept' });
    const theirs = row('Names of both counsels', section('Promises'));
    await choose(theirs.getByRole('button', { name: /^More: / }), 'Broken');
    await section('Promises')
      .getByText(/Wren\u2069 0 of 1/)
      .waitFor();
    expect(await promise('Names of both counsels')).toMatchObject({ state: 'broken' });
    const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Kept: Names of both counsels');
    await undo();
    await until(
      'Open again',
      () => promise('Names of both counsels'),
      (one) => one?.state === 'open',
    );
    expect((await promise('Names of both counsels'))?.settledAt).toBeUndefined();
    await panel.reload();
    await row('You kept it in time', section('Story')).waitFor();
    await section('Promises').getByText('You kept 1 of 1 in time, in the last 90 days.').waitFor();
    // Marked by mistake, and the Undo is long gone.
    await panel
      .getByRole('button', { name: 'Not settled after all: Draft of the terms' })
      .press('Enter');
    await until(
      'Open again',
      () => promise('Draft of the terms'),
      (one) => one?.state === 'open',
    );
    await undo();
    await until(
      'Kept as before',
      () => promise('Draft of the terms'),
      (one) => one?.state === 'kept',
    );
  });
});

describe('D1 trust', () => {
  it('shows what is due on Today, mine first, and ticks it there', async () => {
    const late: PromiseRecord = {
      ...stamp('late', 30),
      text: 'Answer on the audit clause',
      by: 'me',
      due: day(-60),
      personIds: [WREN],
      state: 'open',
    };
    await writeRows(panel, 'promises', [late]);
    await go('/');
    await panel.reload();
    const due = section('Promises due');
    await due.waitFor();
    const first = due.getByRole('listitem').first();
    await expect.poll(() => first.textContent()).toContain('Answer on the audit clause');
    await expect.poll(() => first.textContent()).toMatch(/(59|60|61).d late/);
    await first.getByRole('checkbox').press('Space');
    await until(
      'Kept',
      () => promise(late.text),
      (one) => one?.state === 'kept',
    );
    await undo();
    await until(
      'Open',
      () => promise(late.text),
      (one) => one?.state === 'open',
    );
    await due.getByRole('link', { name: /open$/ }).press('Enter');
    await panel.getByRole('heading', { name: 'Promises', level: 1 }).waitFor();
  });

  it('counts kept promises in all and by person, overdue ones first', async () => {
    await panel
      .getByText(/^You kept \d+ of \d+ in time/)
      .first()
      .waitFor();
    const mine = section('You owe').getByRole('listitem').first();
    await expect.poll(() => mine.textContent()).toContain('Answer on the audit clause');
    await row('You kept 1 of 1 in time', section('Kept, by person')).waitFor();
    expect(await violations(panel)).toEqual([]);
    await mine.getByRole('checkbox').press('Space');
    await row('You kept 1 of 2 in time', section('Kept, by person')).waitFor();
    await section('Kept, by person').getByRole('link', { name: 'Wren Adebayo' }).press('Enter');
    await row('You kept it, late', section('Story')).waitFor();
    await panel.getByRole('link', { name: 'Promises' }).waitFor();
  });
});

describe('E3 and E4 what is known of them', () => {
  it('adds what they work on, want and have in common, and who introduced them', async () => {
    await openWren();
    await chooseToAdd('What they work on');
    await panel.keyboard.type('One contract for all regions');
    await panel.keyboard.press('Enter');
    await row('One contract for all regions', section('Works on')).waitFor();
    await chooseToAdd('Where they want to get to');
    await panel.keyboard.type('General counsel');
    await panel.keyboard.press('Enter');
    await row('General counsel', section('Wants to get to')).waitFor();
    await chooseToAdd('How you know each other');
    await panel.keyboard.type('Odalys');
    await panel.getByRole('option', { name: /Odalys Brandt/ }).waitFor();
    await panel.keyboard.press('Enter');
    const known = section('How you know each other');
    await known.getByRole('link', { name: 'Odalys Brandt' }).waitFor();
    await panel.reload();
    expect(await wren()).toMatchObject({
      theirInitiatives: ['One contract for all regions'],
      careerGoals: ['General counsel'],
      introducedBy: expect.any(String),
    });
    expect(await violations(panel)).toEqual([]);
    await known.getByRole('link', { name: 'Odalys Brandt' }).press('Enter');
    await section('How you know each other').getByRole('link', { name: 'Wren Adebayo' }).waitFor();
  });
});

describe('E6 effort over years', () => {
  it('tells whose rhythm has stopped, on Today and on their page, until it is snoozed', async () => {
    await go('/');
    const drifting = section('Drifting');
    const all = drifting.getByRole('button', { name: /^All / });
    await drifting.waitFor();
    if (await all.isVisible()) await all.click();
    const line = 'You used to meet every 2 weeks; it has been 7 weeks.';
    await row('Wren Adebayo', drifting).getByText(line).waitFor();
    await openWren();
    await section('Standing').getByText(line).waitFor();
    await choose(panel.getByRole('button', { name: 'Snooze', exact: true }), 'Snooze for a week');
    await section('Standing').getByText(line).waitFor({ state: 'detached' });
    await undo();
    await section('Standing').getByText(line).waitFor();
  });

  it('lets a strength be corrected where it stands, and says so', async () => {
    await panel.getByRole('button', { name: /Correct the strength/ }).press('Enter');
    await panel.getByRole('button', { name: 'Higher' }).press('Enter');
    await panel.getByRole('button', { name: 'Higher' }).press('Enter');
    await section('Standing').getByText('You set it 10 higher.').waitFor();
    await until('Stored', wren, ({ strengthCorrection }) => strengthCorrection === 10);
    await undo();
    await section('Standing').getByText('You set it 5 higher.').waitFor();
  });

  it('carries a talking point on until it was talked about', async () => {
    await chooseToAdd('Talking point');
    await panel.keyboard.type('How the merger reads');
    await panel.keyboard.press('Enter');
    const points = section('For when you next meet');
    await row('How the merger reads', points).waitFor();
    const [point] = (await readTable<FollowUp>(panel, 'followUps')).filter(
      ({ text }) => text === 'How the merger reads',
    );
    expect(point).toMatchObject({ atNextMeeting: true, state: 'open' });
    await panel
      .getByRole('checkbox', { name: 'Talked about: How the merger reads' })
      .press('Space');
    await row('Talked about', section('Story')).waitFor();
  });

  it('keeps one story of everything, which is narrowed, searched and edited', async () => {
    const notes = Array.from(
      { length: 1_000 },
      (_, index): Note => ({
        ...stamp(`note-${index}`, 1 + index / 4),
        text: index === 900 ? 'Said that the cranes come back' : `Note number ${index}`,
        personIds: [WREN],
        // In a meeting that no calendar shows any more.
        ...(index === 900 && { meetingId: 'gone' }),
      }),
    );
    await writeRows(panel, 'notes', notes);
    await openWren();
    await panel.reload();
    const story = section('Story');
    await story.getByText('Note number 0').waitFor();
    await expect.poll(() => story.getByRole('listitem').count()).toBeLessThan(60);
    await story.getByRole('combobox', { name: 'What is shown' }).selectOption('Promises');
    await story.getByText('Note number 0').waitFor({ state: 'detached' });
    await row('You promised', story).waitFor();
    await story.getByRole('combobox', { name: 'What is shown' }).selectOption('Everything');
    await story.getByRole('button', { name: 'Search', exact: true }).press('Enter');
    await panel.keyboard.type('CRANES back');
    await story.getByText('1 entry').waitFor();
    expect(await violations(panel)).toEqual([]);
    await story.getByRole('button', { name: /cranes come back/ }).press('Enter');
    await panel.keyboard.type('The cranes came back');
    await panel.keyboard.press('Enter');
    const words = async () => (await readTable<Note>(panel, 'notes')).map(({ text }) => text);
    await until('Edited', words, (all) => all.includes('The cranes came back'));
    await story.getByRole('button', { name: 'Remove this note' }).press('Enter');
    await until('Removed', words, (all) => !all.includes('The cranes came back'));
    await undo();
    await until('Back', words, (all) => all.includes('The cranes came back'));
  });
});
