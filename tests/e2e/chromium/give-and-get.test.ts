import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { Person } from '@/utils/records/schema';
import type { Ask, Favour } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { byKeys, type Keys } from './support/by-keys';
import { colleague, PROFILE } from './support/crowd';
import { askOf, favourOf } from './support/exchange';
import { openSession, type Session } from './support/session';

const LINE = 'What was asked, given or received';

let session: Session;
let panel: Page;
let press: Keys['press'];
let choose: Keys['choose'];
let focusIsSomewhere: Keys['focusIsSomewhere'];

const ada = colleague('Ada Okafor', { functionId: 'finance', level: 'director' });
const bo = colleague('Bo Lind', { functionId: 'finance', level: 'director' });
const cy = colleague('Cy Marsh', {
  functionId: 'legal',
  level: 'director',
  theirInitiatives: ['Contracts without paper'],
  careerGoals: ['Lead a region'],
});
const people: Person[] = [ada, bo, cy];
const ask = askOf(ada.id);
const favour = favourOf(ada.id);

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  ({ press, choose, focusIsSomewhere } = byKeys(panel));
  await panel.bringToFront();
  await store(panel, 'local', 'profile', { ...PROFILE, focusAreas: ['Contract templates'] });
});
afterAll(() => session?.app.close());
beforeEach(async () => {
  await writeRows(panel, 'people', people, true);
  await writeRows(panel, 'favours', [], true);
  await writeRows(panel, 'asks', [], true);
});

const favours = () => readTable<Favour>(panel, 'favours');
const asks = () => readTable<Ask>(panel, 'asks');
const section = (name: string) => panel.getByRole('region', { name, exact: true });
const toast = (words: string) => panel.getByText(words, { exact: true }).waitFor();

async function open(): Promise<void> {
  await at('/give-and-get');
  await panel.getByRole('heading', { name: 'Give and get' }).waitFor();
  await panel.getByLabel(LINE).waitFor();
}

/** Fills in the line by keyboard alone, without keeping it. */
async function write(kind: string, words: string, ...names: string[]): Promise<void> {
  await panel.getByLabel('What it is').selectOption(kind);
  await panel.keyboard.press('Escape');
  await panel.getByLabel(LINE).focus();
  await panel.keyboard.type(words);
  for (const name of names) {
    await panel.getByRole('button', { name: 'With whom: Add somebody' }).first().focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('combobox', { name: 'With whom' }).waitFor();
    await panel.keyboard.type(name);
    await panel.getByRole('option', { name }).waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: `Take out ${name}` }).waitFor();
    await panel.keyboard.press('Escape');
  }
}

async function keep(): Promise<void> {
  await panel.getByLabel(LINE).focus();
  await panel.keyboard.press('Enter');
}

async function undo(): Promise<void> {
  await panel.getByRole('button', { name: 'Undo' }).last().click();
  await toast('Put back as it was.');
}

it('says what will stand here while nothing does', async () => {
  await open();
  await panel.getByRole('heading', { name: 'Nothing is written down yet' }).waitFor();
  expect(await violations(panel)).toEqual([]);
});

describe('B1 asks from peers', () => {
  it('are written in one line, counted by month, answered, declined, or become help', async () => {
    await open();
    await write('They asked me', 'My view on the price list', ada.name, bo.name);
    await keep();
    await toast('Kept. It waits for your answer.');
    expect(await asks()).toMatchObject([
      {
        text: 'My view on the price list',
        by: 'them',
        state: 'open',
        personIds: [ada.id, bo.id],
      },
    ]);
    await section('Peers who asked you').getByText('One ask from peers this month.').waitFor();
    await panel.reload();
    await section('Asked of you').getByText('My view on the price list').waitFor();
    await panel.getByText(/One ask waits for your answer/).waitFor();

    const more = section('Asked of you').getByRole('button', { name: /^More about My view/ });
    await press(panel.getByRole('button', { name: 'Answered: My view on the price list' }));
    await toast('Answered.');
    expect(await asks()).toMatchObject([{ state: 'answered' }]);
    await until('The focus', focusIsSomewhere, Boolean);
    await undo();
    expect(await asks()).toMatchObject([{ state: 'open' }]);

    await choose(more, 'Declined');
    await toast('Declined.');
    expect(await asks()).toMatchObject([{ state: 'declined' }]);
    await undo();

    await choose(more, 'I helped: Solid');
    await toast('Answered, and kept as help given.');
    const [answered] = await asks();
    expect(answered).toMatchObject({ state: 'answered' });
    expect(await favours()).toMatchObject([
      {
        direction: 'given',
        weight: 2,
        askId: answered?.id,
        personIds: [ada.id, bo.id],
        text: 'My view on the price list',
      },
    ]);
    await undo();
    expect(await favours()).toEqual([]);
    expect(await asks()).toMatchObject([{ state: 'open' }]);
  });

  it('stand month by month as bars and as a table with the trend', async () => {
    const months = [40, 45, 70, 200];
    await writeRows(
      panel,
      'asks',
      months.map((daysAgo, at) => ask(`m${at}`, daysAgo, { state: 'answered' })),
    );
    await open();
    const trend = section('Peers who asked you');
    await trend.getByText('No peer has asked for your help or view this month.').waitFor();
    await trend.getByText(/they ask you more\.$/).waitFor();
    await trend.getByText('As a table').click();
    await expect.poll(() => trend.getByRole('row').count()).toBe(13);
    const figures = await trend.getByRole('row').locator('td:nth-of-type(1)').allTextContents();
    expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(months.length);
    expect(await violations(panel)).toEqual([]);
  });
});

describe('B3 asks to peers', () => {
  it('warn before one too many is kept', async () => {
    const mine = (id: string, daysAgo: number, state: Ask['state']) =>
      ask(id, daysAgo, { by: 'me', state });
    await writeRows(panel, 'asks', [mine('a', 90, 'open'), mine('b', 4, 'answered')]);
    await open();
    await write('I ask them', 'An hour on the model', bo.name);
    expect(await panel.getByText(/Careful not to overwhelm/).count()).toBe(0);
    await panel.getByRole('button', { name: `Take out ${bo.name}` }).click();
    await write('I ask them', '', ada.name);
    await panel.getByText(/With this one you have asked .Ada Okafor. 3 times/).waitFor();
    expect(await asks()).toHaveLength(2);
    await keep();
    await toast('Kept as your ask.');
    await section('You asked')
      .getByText(/a lot to ask of .Ada Okafor/)
      .waitFor();
    await write('I ask them', 'One more', ada.name);
    await panel.getByText(/You have asked .Ada Okafor. 3 times in 30 days/).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.reload();
    await section('You asked').getByText('An hour on the model').waitFor();
    expect(await asks()).toHaveLength(3);
  });

  it('find whom to ask by function, with the reason, and begin the ask', async () => {
    await writeRows(panel, 'favours', [favour('given', { direction: 'given' })]);
    await writeRows(
      panel,
      'asks',
      [1, 2, 3].map((at) => ask(`b${at}`, at, { by: 'me', personIds: [bo.id] })),
    );
    await open();
    const whom = section('Whom could you ask?');
    await whom.getByLabel('Help from which function').selectOption('Finance');
    await whom.getByText('You have helped them more than they you.').waitFor();
    await expect
      .poll(() => whom.getByRole('heading', { level: 3 }).allTextContents())
      .toEqual([ada.name, bo.name]);
    await whom.getByText(/^Asked 3 times in 30 days/).waitFor();
    await press(whom.getByRole('button', { name: `Ask ${ada.name}` }));
    await panel.keyboard.type('A second look at the forecast');
    await panel.keyboard.press('Enter');
    await toast('Kept as your ask.');
    const kept = (await asks()).find(({ text }) => text === 'A second look at the forecast');
    expect(kept).toMatchObject({ by: 'me', personIds: [ada.id], state: 'open' });
  });
});

describe('D2 the ledger', () => {
  it('keeps who owes whom, with several people, settled in part', async () => {
    await open();
    await panel.getByLabel('What it is').selectOption('They helped me');
    await panel.getByLabel('How much help it was').selectOption('Big');
    await write('They helped me', 'Lent me an analyst', ada.name, bo.name);
    await keep();
    await toast('Kept as help received.');
    expect(await favours()).toMatchObject([
      { direction: 'received', weight: 4, personIds: [ada.id, bo.id] },
    ]);
    await panel.getByText(/You owe .Ada Okafor. and .Bo Lind./).waitFor();
    const owe = section('You owe');
    await expect.poll(() => owe.getByText('Big', { exact: true }).count()).toBe(2);

    const ofAda = owe
      .getByRole('listitem')
      .filter({ has: panel.getByRole('heading', { name: ada.name }) });
    const back = ofAda.getByRole('button', { name: 'Give back: Lent me an analyst' });
    await choose(back, 'A small part');
    await owe.getByText('Big, three quarters open').waitFor();
    expect(await favours()).toMatchObject([{ settlements: [{ personId: ada.id, weight: 1 }] }]);
    await panel.reload();
    await owe.getByText('Big, three quarters open').waitFor();
    expect(await violations(panel)).toEqual([]);

    await choose(back, 'All that is open');
    await toast('Nothing is open there any more.');
    await until(
      'Ada gone from the debts',
      () => owe.getByRole('heading', { name: ada.name }).count(),
      (count) => count === 0,
    );
    await owe.getByRole('heading', { name: bo.name }).waitFor();
    await until('The focus', focusIsSomewhere, Boolean);
    await undo();
    await owe.getByText('Big, three quarters open').waitFor();

    await press(ofAda.getByRole('button', { name: /^It did not come back: Small/ }));
    await toast('Open again.');
    expect((await favours())[0]).not.toHaveProperty('settlements');
  });

  it('changes words, size, day and people where they stand, and links an ask', async () => {
    await writeRows(panel, 'favours', [favour('one', { direction: 'given', text: 'Read it' })]);
    await writeRows(panel, 'asks', [ask('theirs', 5, { text: 'Read my draft' })]);
    await open();
    const all = section('All of it');
    const done = all.getByRole('button', { name: 'Done' });
    const more = all.getByRole('button', { name: 'More about Read it twice' });
    await press(all.getByRole('button', { name: 'Read it', exact: true }));
    await panel.keyboard.type('Read it twice');
    await panel.keyboard.press('Enter');
    await until('The words', favours, ([one]) => one?.text === 'Read it twice');
    await choose(more, 'Big help');
    await until('The size', favours, ([one]) => one?.weight === 4);
    await choose(more, 'Link to an ask');
    await panel.getByLabel('Link to an ask').selectOption('Read my draft');
    await until('The link', favours, ([one]) => one?.askId === 'theirs');
    await press(done);
    await choose(more, 'With whom');
    await press(all.getByRole('button', { name: 'With whom: Add somebody' }));
    await panel.keyboard.type('Cy');
    await panel.getByRole('option', { name: cy.name }).waitFor();
    await panel.keyboard.press('Enter');
    await until('The people', favours, ([one]) => one?.personIds.length === 2);
    await panel.keyboard.press('Escape');
    await press(done);
    await press(all.getByRole('button', { name: /Change the day$/ }));
    await panel.keyboard.press('Escape');
    await until('The focus', focusIsSomewhere, Boolean);
    await press(all.getByRole('button', { name: /Change the day$/ }));
    await all.locator('input[type=date]').fill('2026-01-15');
    await panel.keyboard.press('Enter');
    await until(
      'The day',
      favours,
      ([one]) => new Date(one?.at ?? 0).toISOString().slice(0, 10) === '2026-01-15',
    );
    await panel.reload();
    await all.getByText('Came of the ask:').waitFor();
    await choose(more, 'Remove');
    await toast('Removed.');
    expect(await favours()).toEqual([]);
    await undo();
    expect(await favours()).toMatchObject([{ text: 'Read it twice', weight: 4, askId: 'theirs' }]);
  });
});

it('B7 says who gives more, in all and by person, and asks to give first', async () => {
  await writeRows(panel, 'favours', [
    favour('a', { weight: 4 }),
    favour('b', { weight: 2, personIds: [bo.id], direction: 'given' }),
  ]);
  await open();
  await panel
    .getByText(/you got more than you gave of late, by how much .* given once, received once\./)
    .waitFor();
  const offer = section('What you could offer');
  const first = offer.getByRole('heading', { level: 3 }).first();
  await expect.poll(() => first.textContent()).toBe(ada.name);
  await offer.getByText(/Ada Okafor. gave more than you did so far/).waitFor();
  await press(offer.getByRole('button', { name: `Offer help to ${ada.name}` }));
  await panel.keyboard.type('Read the board paper');
  await panel.keyboard.press('Enter');
  await toast('Kept as help given.');
  const given = (await favours()).find(({ text }) => text === 'Read the board paper');
  expect(given).toMatchObject({ direction: 'given', personIds: [ada.id] });
});

it('B3, B7 stand on a person’s own page, where more is added in a line', async () => {
  await writeRows(panel, 'favours', [favour('a', { weight: 4 })]);
  await writeRows(
    panel,
    'asks',
    [1, 2].map((daysAgo) => ask(`p${daysAgo}`, daysAgo, { by: 'me' })),
  );
  await at(`/person/${ada.id}`);
  const block = section('Give and get');
  await block.getByText(/Given by you never, by .Ada Okafor. once\./).waitFor();
  await block.getByRole('img', { name: 'Given 0, received 1' }).waitFor();
  await expect.poll(() => block.getByText('You asked').count()).toBe(2);
  await choose(block.getByRole('button', { name: 'Add', exact: true }), 'I ask them');
  await block.getByText(/With this one you have asked .Ada Okafor. 3 times/).waitFor();
  await panel.keyboard.type('A word with the auditors');
  await panel.keyboard.press('Enter');
  await toast('Kept as your ask.');
  expect(await asks()).toHaveLength(3);
  await panel.keyboard.press('Escape');
  await until('The focus', focusIsSomewhere, Boolean);
  await choose(block.getByRole('button', { name: 'Give back: Favour a' }), 'A solid part');
  await block.getByText(/Big, half open/).waitFor();
  await block.getByText(/Given by you once, by .Ada Okafor. once\./).waitFor();
  expect(await violations(panel)).toEqual([]);
});

it('B1 asks that wait stand on Today, with one press each', async () => {
  await writeRows(
    panel,
    'asks',
    [1, 2, 3, 4].map((daysAgo) => ask(`t${daysAgo}`, daysAgo, {})),
  );
  await at('/');
  const waiting = section('Asked of you');
  await waiting.getByText('Ask t4').waitFor();
  expect(await waiting.getByText('Ask t1').count()).toBe(0);
  await press(waiting.getByRole('button', { name: 'All 4' }));
  await waiting.getByText('Ask t1').waitFor();
  await press(waiting.getByRole('button', { name: 'Answered: Ask t4' }));
  await toast('Answered.');
  expect((await asks()).find(({ id }) => id === 't4')).toMatchObject({ state: 'answered' });
  await undo();
  await waiting.getByText('Ask t4').waitFor();
});

it('E4 offers help with their initiatives by the user’s focus, which becomes help given', async () => {
  await open();
  const offer = section('What you could offer');
  await offer.getByText('Contracts without paper').waitFor();
  await offer.getByText('Touches your focus:').waitFor();
  await offer.getByText('Lead a region').waitFor();
  const help = offer.getByRole('button', { name: 'Offer help: Contracts without paper, Cy Marsh' });
  await press(help);
  await toast('Kept as help given.');
  expect(await favours()).toMatchObject([
    { direction: 'given', text: 'Help with: Contracts without paper', personIds: [cy.id] },
  ]);
  const message = offer.getByLabel('Message to Cy Marsh');
  await expect.poll(() => message.inputValue()).toContain('Contracts without paper');
  expect(await message.inputValue()).toContain('Contract templates');
  expect(await violations(panel)).toEqual([]);
  await section('Owe you').getByText('Help with: Contracts without paper').waitFor();
  await panel.reload();
  await offer.getByText(/^Kept as help given/).waitFor();
  await help.waitFor({ state: 'detached' });

  await press(offer.getByTitle('Your focus areas, parted by semicolons'));
  await panel.keyboard.type('Regions; Audit');
  await panel.keyboard.press('Enter');
  await offer.getByText('Regions', { exact: true }).waitFor();
});

async function at(path: string): Promise<void> {
  await session.app.show(panel, `sidepanel.html#${path}`);
  await panel.reload();
}
