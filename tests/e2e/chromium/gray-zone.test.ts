import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import type { Person } from '@/utils/records/schema';
import type { Credit, Initiative, Issue, Skirmish } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { clickTwice } from './support/double-press';
import { LONDON, openSession, type Session } from './support/session';

const PARCELS = 'Parcels that Jun Abernathy and Sales count twice';

let session: Session;
let panel: Page;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  const people = await readTable<Person>(panel, 'people');
  ids = new Map(people.map(({ name, id }) => [name, id]));
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.bringToFront();
  await board();
});
afterAll(() => session?.app.close());

const idOf = (name: string) => ids.get(name) ?? `nobody called ${name}`;

async function board(): Promise<void> {
  await panel.evaluate(() => {
    location.hash = '/gray-zone';
  });
  await panel.getByRole('button', { name: 'Add a problem' }).waitFor();
}
async function issue(title: string): Promise<Issue | undefined> {
  return (await readTable<Issue>(panel, 'issues')).find((one) => one.title === title);
}
const untilIssue = (title: string, good: (one: Issue) => boolean) =>
  until(
    title,
    () => issue(title),
    (one) => one !== undefined && good(one),
  );
const card = (title: string) =>
  panel
    .getByRole('listitem')
    .filter({ has: panel.getByRole('link', { name: title, exact: true }) });
const cardLink = (title: string) => panel.getByRole('link', { name: title, exact: true });
const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
const untilFocused = (words: string) =>
  until(`The focus on ${words}`, focused, (text) => text.includes(words));
const section = (name: string) => panel.getByRole('region', { name, exact: true });
const untilIn = (stage: string, title: string) =>
  section(stage).getByRole('link', { name: title, exact: true }).waitFor();

async function addProblem(title: string): Promise<void> {
  await panel.getByRole('button', { name: 'Add a problem' }).click();
  await panel.getByRole('textbox', { name: 'The problem' }).fill(title);
  await panel.keyboard.press('Enter');
  await cardLink(title).waitFor();
  await panel.keyboard.press('Escape');
}

/** Types into words that are changed in place. */
async function write(label: string, words: string, within = panel.locator('main')): Promise<void> {
  await within.getByTitle(label, { exact: true }).click();
  await panel.keyboard.type(words);
  await panel.keyboard.press('Enter');
}
async function choosePerson(name: string, within = panel.locator('main')): Promise<void> {
  await within.getByRole('button', { name: /: Add somebody$/ }).click();
  await panel.keyboard.type(name);
  await panel.getByRole('option', { name }).first().waitFor();
  await panel.keyboard.press('Enter');
  await within.getByRole('button', { name: `Take out ${name}` }).waitFor();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
}
async function undo(): Promise<void> {
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Put back as it was.').waitFor();
}

describe('a problem between functions', () => {
  it('A3 is noted in one line, with the people and functions that it names', async () => {
    await addProblem(PARCELS);
    const jun = idOf('Jun Abernathy');
    const noted = await untilIssue(PARCELS, ({ stage }) => stage === 'spotted');
    expect(noted?.personIds).toEqual([jun]);
    expect(noted?.functionIds[0]).toBe('sales');
    expect(noted?.functionIds).toHaveLength(2);
    await cardLink(PARCELS).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 1, name: PARCELS }).waitFor();
    await choosePerson('Dov Marchetti');
    await panel.getByRole('button', { name: 'Take out Operations' }).waitFor();
    const between = panel.getByRole('combobox', { name: 'Between: Add a function' });
    await between.selectOption({ label: 'Legal' });
    await panel.getByRole('button', { name: 'Take out Legal' }).waitFor();
    const told = await untilIssue(PARCELS, ({ functionIds }) => functionIds.includes('legal'));
    expect(told?.personIds).toEqual([jun, idOf('Dov Marchetti')]);
    await undo();
    await untilIssue(PARCELS, ({ functionIds }) => !functionIds.includes('legal'));
    expect(await violations(panel)).toEqual([]);
  });

  it('D3 says what it costs, what is next and by when, and keeps it', async () => {
    await write('What it costs to leave it', 'A weekly argument');
    await write('Next step', 'One page with both counts');
    await panel.getByRole('button', { name: 'Due: No date' }).click();
    await panel.getByRole('menuitemradio', { name: 'Today' }).click();
    await write('Notes', 'Half of them are gifts');
    await untilIssue(PARCELS, ({ notes }) => notes === 'Half of them are gifts');
    await panel.reload();
    await panel.getByText('Half of them are gifts').waitFor();
    await panel.getByRole('button', { name: /^Walk .+ with Dov Marchetti$/ }).waitFor();
    await board();
    // What is due today is late at midnight.
    await expect.poll(() => card(PARCELS).textContent()).toMatch(/Today|1\sd late/);
    for (const words of ['A weekly argument', 'One page with both counts', 'Operations']) {
      await expect.poll(() => card(PARCELS).textContent()).toContain(words);
    }
    expect(await violations(panel)).toEqual([]);
  });

  it('D3 moves by keyboard, takes the focus along, and is put back by Z', async () => {
    await cardLink(PARCELS).focus();
    await panel.keyboard.press('ArrowRight');
    await panel.getByText(`“${PARCELS}”: Case built.`).waitFor();
    await untilIn('Case built', PARCELS);
    await untilFocused(PARCELS);
    // Faster than the records answer.
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('ArrowRight');
    await untilIn('Working', PARCELS);
    const moved = await untilIssue(PARCELS, ({ stages }) => stages.length === 5);
    expect(moved?.stages.map(({ stage }) => stage)).toEqual([
      'spotted',
      'case-built',
      'working',
      'case-built',
      'working',
    ]);
    await untilFocused(PARCELS);
    await panel.keyboard.press('z');
    await untilIn('Case built', PARCELS);
    await untilFocused(PARCELS);
    expect((await untilIssue(PARCELS, ({ stages }) => stages.length === 4))?.stage).toBe(
      'case-built',
    );
  });

  it('D3 is ordered by keyboard within its stage, and moved by its menu', async () => {
    await addProblem('Older than it looks');
    await addProblem('Newest of all');
    const order = () => section('Spotted').getByRole('heading', { level: 3 }).allTextContents();
    const first = async () => (await order()).slice(0, 2);
    await expect.poll(first).toEqual(['Newest of all', 'Older than it looks']);
    await cardLink('Newest of all').focus();
    await panel.keyboard.press('ArrowDown');
    await until('The order', order, ([first]) => first === 'Older than it looks');
    await untilFocused('Newest of all');
    await panel.reload();
    await cardLink('Newest of all').waitFor();
    await expect.poll(first).toEqual(['Older than it looks', 'Newest of all']);
    await panel.getByRole('button', { name: 'More about “Newest of all”' }).click();
    await panel.getByRole('menuitem', { name: 'Drop it' }).click();
    await panel.getByText(/^Dropped, \d+$/).click();
    await panel.getByRole('button', { name: 'Take up “Newest of all” again' }).click();
    await untilIn('Spotted', 'Newest of all');
  });

  it.each([
    ['on a panel', 420],
    ['on a whole tab', 900],
  ])('D3 is dragged by mouse %s, with its place in sight', async (_, width) => {
    await panel.setViewportSize({ width, height: 1200 });
    const title = 'Older than it looks';
    await card(title).scrollIntoViewIfNeeded();
    const from = await card(title).boundingBox();
    const to = await section('Case built').boundingBox();
    if (!from || !to) throw new Error('The board is not there.');
    await panel.mouse.move(from.x + 90, from.y + 12);
    await panel.mouse.down();
    await panel.mouse.move(to.x + 100, to.y + 60, { steps: 6 });
    await until('A place to land', landing, (count) => count === 1);
    await panel.mouse.up();
    await untilIn('Case built', title);
    await expect.poll(landing).toBe(0);
    expect((await untilIssue(title, ({ stage }) => stage === 'case-built'))?.stage).toBeDefined();
    expect(panel.url(), 'letting go is no press').toMatch(/#\/gray-zone$/);
    await undo();
    await untilIn('Spotted', title);
    expect(await violations(panel)).toEqual([]);
  });

  it('D3 is dragged by a finger that rests on it first', async () => {
    await panel.setViewportSize({ width: 900, height: 1200 });
    const title = 'Older than it looks';
    const from = await card(title).boundingBox();
    const to = await section('Working').boundingBox();
    if (!from || !to) throw new Error('The board is not there.');
    const devtools = await panel.context().newCDPSession(panel);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', from.x + 90, from.y + 12);
    await until('Taken up', landing, (count) => count === 1);
    await touch('touchMove', to.x + 60, to.y + 60);
    await touch('touchMove', to.x + 61, to.y + 61);
    await touch('touchEnd');
    await untilIn('Working', title);
    await devtools.detach();
    await undo();
    await untilIn('Spotted', title);
  });

  it('D3 stays where it is when a drag ends with Escape', async () => {
    await panel.setViewportSize({ width: 900, height: 1200 });
    const from = await card('Older than it looks').boundingBox();
    const to = await section('Working').boundingBox();
    if (!from || !to) throw new Error('The board is not there.');
    await panel.mouse.move(from.x + 90, from.y + 12);
    await panel.mouse.down();
    await panel.mouse.move(to.x + 50, to.y + 60, { steps: 4 });
    await until('A place to land', landing, (count) => count === 1);
    await panel.keyboard.press('Escape');
    await expect.poll(landing).toBe(0);
    await panel.mouse.up();
    expect((await issue('Older than it looks'))?.stage).toBe('spotted');
    await panel.setViewportSize({ width: 360, height: 800 });
  });

  /** How many lines show where something would land. */
  const landing = () =>
    panel.evaluate(() => {
      const all = [...document.querySelectorAll('[data-stage] ol, [data-stage] li')];
      const line = (element: Element) =>
        ['::before', '::after'].some((part) => getComputedStyle(element, part).content !== 'none');
      return all.filter(line).length;
    });
});

describe('what was won', () => {
  const credits = async () => {
    const won = await issue(PARCELS);
    const all = await readTable<Credit>(panel, 'credits');
    return all.filter(({ issueId }) => issueId === won?.id);
  };

  it('D4 asks who made it happen, and names who was never credited', async () => {
    await cardLink(PARCELS).focus();
    await panel.keyboard.press('ArrowRight');
    await untilIn('Working', PARCELS);
    await panel.keyboard.press('ArrowRight');
    const dialog = panel.getByRole('dialog', { name: 'Who made this happen?' });
    await dialog.waitFor();
    expect(await violations(panel)).toEqual([]);
    await dialog.getByRole('button', { name: 'Give credit' }).click();
    await dialog.getByText('Say what at least one of them did.').waitFor();
    await dialog.getByLabel('Jun Abernathy', { exact: true }).fill('Wrote the one definition');
    await panel.keyboard.press('Enter');
    await panel.getByText('Credit given to Jun Abernathy.').waitFor();
    expect(await credits()).toMatchObject([
      { text: 'Wrote the one definition', personIds: [idOf('Jun Abernathy')] },
    ]);
    await untilFocused(PARCELS);
    const never = section('Never credited');
    await never.getByText(`Had a part in “${PARCELS}”`).first().waitFor();
    expect(await never.getByRole('link', { name: 'Jun Abernathy' }).count()).toBe(0);
    await never.getByRole('button', { name: 'Give credit to Dov Marchetti' }).click();
    await panel.getByLabel('Dov Marchetti', { exact: true }).fill('Counted by hand');
    await panel.keyboard.press('Enter');
    await until('Dov credited', credits, (all) => all.length === 2);
    await never.getByRole('link', { name: 'Dov Marchetti' }).waitFor({ state: 'detached' });
    await undo();
    await never.getByRole('link', { name: 'Dov Marchetti' }).waitFor();
  });

  it('D4 drafts thanks to the peer and to their manager, from words the user can change', async () => {
    const stamp = { id: 'jun-reports', createdAt: 0, updatedAt: 0 };
    const edge = { personId: idOf('Jun Abernathy'), managerId: idOf('Dov Marchetti') };
    await writeRows(panel, 'orgEdges', [{ ...stamp, ...edge, source: 'user' }]);
    await cardLink(PARCELS).click();
    await panel.getByRole('button', { name: 'Thank Jun Abernathy' }).click();
    const dialog = panel.getByRole('dialog');
    const message = dialog.getByRole('textbox', { name: 'Message' });
    await message.waitFor();
    const words = () => message.inputValue();
    await expect.poll(words).toMatch(/Dear Jun Abernathy.*Wrote the one definition/s);
    expect(await violations(panel)).toEqual([]);
    await dialog.getByText('Change what it starts from').click();
    await dialog.getByRole('textbox', { name: 'Words it starts from' }).fill('Hej {name}: {what}!');
    await expect.poll(words).toBe('Hej Jun Abernathy: Wrote the one definition!');
    await dialog.getByRole('button', { name: 'I thanked them otherwise' }).click();
    await until('The peer thanked', credits, ([one]) => one?.thanked?.[0]?.whom === 'peer');
    await dialog.getByText('Their manager', { exact: true }).click();
    const mail = dialog.getByRole('link', { name: 'Write as a mail' });
    const dov = (await readTable<Person>(panel, 'people')).find(
      ({ name }) => name === 'Dov Marchetti',
    );
    const href = async () => (await mail.getAttribute('href')) ?? '';
    await expect.poll(href).toContain(`mailto:${dov?.emails[0]}?`);
    const link = new URL(await href());
    expect(link.searchParams.get('body')).toMatch(/Dear Dov Marchetti,\r\n.*Jun Abernathy/s);
    await panel.keyboard.press('Escape');
    await panel.reload();
    await panel.getByText(/^Thanked on/).waitFor();
    await panel.getByRole('button', { name: 'Thank Jun Abernathy' }).click();
    await panel.getByRole('dialog').getByText('Themselves').click();
    await expect.poll(words).toBe('Hej Jun Abernathy: Wrote the one definition!');
    await panel.keyboard.press('Escape');
  });

  it('D6 is raised to an initiative with the same people, once', async () => {
    const raised = async () => {
      const from = await issue(PARCELS);
      const all = await readTable<Initiative>(panel, 'initiatives');
      return all.filter(({ issueId }) => issueId === from?.id);
    };
    const raise = panel.getByRole('button', { name: 'Raise to an initiative' });
    await clickTwice(panel, raise);
    await panel.getByText('Raised to the initiative:').waitFor();
    await raise.waitFor({ state: 'detached' });
    const before = await issue(PARCELS);
    expect(await raised()).toMatchObject([
      { title: PARCELS, personIds: before?.personIds, functionIds: before?.functionIds },
    ]);
    await undo();
    await raise.waitFor();
    expect(await raised()).toEqual([]);
    // A press this soon after the last one would be taken for a double click.
    await panel.reload();
    await raise.click();
    await panel.getByRole('link', { name: PARCELS }).waitFor();
    await panel.reload();
    await panel.getByText('Raised to the initiative:').waitFor();
    expect(await raised()).toHaveLength(1);
  });
});

it('D7 a skirmish between two sides is noted, worked on and settled', async () => {
  const title = 'Who pays for the second reading';
  const skirmish = async () =>
    (await readTable<Skirmish>(panel, 'skirmishes')).find((one) => one.title === title);
  // Tall enough that no toast lies over what is pressed next.
  await panel.setViewportSize({ width: 360, height: 1200 });
  await board();
  await section('Skirmishes').getByRole('button', { name: 'Add' }).click();
  await panel.getByRole('textbox', { name: 'What it is about' }).fill(title);
  await panel.keyboard.press('Enter');
  await cardLink(title).click();
  await panel.getByRole('heading', { level: 1, name: title }).waitFor();
  const one = section('One side');
  const other = section('The other side');
  await one.getByRole('combobox', { name: 'One side: Function' }).selectOption({ label: 'Legal' });
  await choosePerson('Tamsin Achterberg', one);
  await choosePerson('Ruben Castellow', other);
  await write('One side: what they need', 'No clause unread', one);
  await write('The other side: what they need', 'An answer in two days', other);
  await write('What both want', 'Renewals in time');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await panel.keyboard.type('Lunch with both');
  await panel.keyboard.press('Enter');
  await panel.getByTitle('What was tried').getByText('Lunch with both').waitFor();
  await panel.keyboard.press('Escape');
  const told = await until('All of it', skirmish, (now) => now?.tried.length === 1);
  const [tamsin, ruben] = [idOf('Tamsin Achterberg'), idOf('Ruben Castellow')];
  expect(told).toMatchObject({
    personIds: [tamsin, ruben],
    secondSideIds: [ruben],
    sides: [{ functionId: 'legal', needs: 'No clause unread' }, { needs: 'An answer in two days' }],
    sharedInterest: 'Renewals in time',
    tried: [{ text: 'Lunch with both' }],
    state: 'open',
  });
  expect(told?.sides[1].functionId, 'from who is on it').toBeDefined();
  expect(await violations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'It is settled' }).click();
  await panel.getByText(/^Settled on/).waitFor();
  await undo();
  await panel.getByRole('button', { name: 'It is settled' }).click();
  await until('Settled', skirmish, (now) => now?.state === 'settled');
  await panel.reload();
  await panel.getByText(/^Settled on/).waitFor();
  await board();
  await panel.getByText(/^Settled, \d+$/).click();
  await section('Skirmishes').getByRole('link', { name: title }).waitFor();
});
