import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';
import type { FunctionRule } from '@/utils/records/schema-functions';
import { violations } from '../support/accessibility';
import { type Crowd, crowd, metPerson, PROFILE } from './support/crowd';
import { pressTwice } from './support/double-press';
import { openSession, type Session } from './support/session';

/** Between two presses of the same key by one finger, ms; sooner it is taken for a double press. */
const FINGER = 210;
const FUNCTIONS: AnyFunctionId[] = ['legal', 'finance', 'sales', 'operations', 'design'];

let session: Session;
let panel: Page;
let presses = 0;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await panel.bringToFront();
  await store(panel, 'local', 'profile', PROFILE);
});
afterAll(() => session?.app.close());

async function begin(people: Crowd): Promise<void> {
  await writeRows(panel, 'people', people.people, true);
  await writeRows(panel, 'meetings', people.meetings, true);
  await writeRows(panel, 'attendances', people.attendances, true);
  await writeRows<'functionRules'>(panel, 'functionRules', [], true);
  await session.app.show(panel, 'sidepanel.html#/sort');
  await panel.reload();
  await panel.getByText('Which function is this?').waitFor();
  presses = 0;
}

const press = async (key: string) => {
  presses += 1;
  await panel.keyboard.press(key, { delay: FINGER });
};
const title = () => panel.getByRole('heading', { level: 1 });
const asked = () => title().textContent();
const stored = async (name: string) =>
  (await readTable<Person>(panel, 'people')).find((one) => one.name === name);
const untilAsked = (name: string) => until(`The card of ${name}`, asked, (now) => now === name);

describe('fifty people', () => {
  const wanted = (at: number) => FUNCTIONS[at % FUNCTIONS.length] ?? 'legal';
  const name = (at: number) => `Person ${String(at).padStart(2, '0')}`;

  beforeAll(() => begin(crowd(50, name, wanted)));

  it('are sorted by fifty presses when the guesses are right, in well under two minutes', async () => {
    const start = performance.now();
    for (let at = 0; at < 50; at += 1) {
      await untilAsked(name(at));
      await panel.getByRole('button', { name: /Best guess, as 3 of the 3 people/ }).waitFor();
      await press('Enter');
    }
    await panel.getByRole('heading', { name: 'Everybody is sorted' }).waitFor();
    expect(presses).toBe(50);
    expect(performance.now() - start).toBeLessThan(100_000);
    const people = await until(
      'All of them written',
      async () =>
        (await readTable<Person>(panel, 'people')).filter((one) => /^Person/.test(one.name)),
      (all) => all.every(({ functionId }) => functionId !== undefined),
    );
    expect(people).toHaveLength(50);
    for (const { name: of, functionId, sources } of people) {
      expect(functionId, of).toBe(wanted(Number(of.slice(-2))));
      expect(sources.functionId).toBe('user');
    }
    await panel.getByText(/10 in Legal/).waitFor();
    expect(await violations(panel)).toEqual([]);
  }, 110_000);

  it('are taken back one by one, newest first, and all at once', async () => {
    for (const at of [49, 48, 47]) {
      await panel.keyboard.press('z');
      await untilAsked(name(at));
    }
    await until(
      'Three of them unsorted',
      () => readTable<Person>(panel, 'people'),
      (people) => people.filter(({ functionId }) => functionId === undefined).length === 3,
    );
    expect((await stored(name(46)))?.functionId).toBe(wanted(46));
    await press('x');
    await press('s');
    await press('s');
    await panel.getByRole('heading', { name: 'That is all for now' }).waitFor();
    await panel.getByText(/1 not a peer/).waitFor();
    await panel.getByRole('button', { name: 'Undo all of it' }).click();
    await until(
      'All of them unsorted',
      async () =>
        (await readTable<Person>(panel, 'people')).filter((one) => /^Person/.test(one.name)),
      (all) => all.every(({ functionId, relation }) => !functionId && !relation),
    );
    await panel.getByText('Which function is this?').waitFor();
  });
});

describe('one person', () => {
  const harbour = { title: 'Head of Harbour Nine' };
  beforeEach(() => {
    const first = metPerson('Ada First', 5, harbour);
    const second = metPerson('Bo Second', 4, harbour);
    const third = metPerson('Cy Third', 3);
    const fourth = metPerson('Di Fourth', 2, {
      level: 'senior-manager',
      sources: { level: 'title' },
    });
    const all = [first, second, third, fourth];
    return begin({
      people: all.map(({ person }) => person),
      meetings: all.flatMap(({ meetings }): Meeting[] => meetings),
      attendances: all.flatMap(({ attendances }): Attendance[] => attendances),
    });
  });

  it('takes along who has the same title, which is said and can be left at the one', async () => {
    await untilAsked('Ada First');
    await panel.getByText('more waits with the same title or department').waitFor();
    await panel.keyboard.press('1');
    await untilAsked('Cy Third');
    await panel.getByText(/means .* from now on: 1 more follows\./).waitFor();
    await panel.getByText('3 of 4').waitFor();
    expect((await stored('Bo Second'))?.functionId).toBe((await stored('Ada First'))?.functionId);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Only this one' }).click();
    await panel.getByText('2 of 4').waitFor();
    expect(await asked(), 'nobody moves under a finger').toBe('Cy Third');
    expect(await readTable<FunctionRule>(panel, 'functionRules')).toEqual([]);
    expect((await stored('Ada First'))?.sources.functionId).toBe('user');
  });

  it('is decided about once by a double press and by a held key', async () => {
    await pressTwice(panel, 's');
    await untilAsked('Bo Second');
    await panel.keyboard.down('x');
    for (let held = 0; held < 5; held += 1) await panel.keyboard.down('x');
    await panel.keyboard.up('x');
    await untilAsked('Cy Third');
    await until(
      'Bo',
      () => stored('Bo Second'),
      (bo) => bo?.relation === 'not-peer',
    );
    expect((await stored('Cy Third'))?.relation).toBeUndefined();
  });

  it('is there at once with what is known, and takes the focus', async () => {
    await panel.keyboard.press('s');
    await untilAsked('Bo Second');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Bo Second');
    await panel.getByText(/^Next: Bo Second/).waitFor({ state: 'attached' });
  });

  it('is given a level by a letter, and any function by its first letters', async () => {
    await press('s');
    await press('s');
    await press('s');
    await untilAsked('Di Fourth');
    const rung = panel.getByRole('radio', { name: 'Senior manager', exact: true });
    await expect.poll(() => rung.isChecked()).toBe(true);
    await panel.keyboard.press('d');
    await panel.keyboard.press('/');
    await panel.keyboard.type('procu');
    await panel.keyboard.press('Enter');
    const di = await until(
      'Di',
      () => stored('Di Fourth'),
      (one) => one?.functionId !== undefined,
    );
    expect(di).toMatchObject({ functionId: 'procurement', level: 'director' });
    expect(di?.sources).toMatchObject({ functionId: 'user', level: 'user' });
  });

  it('is reached by arrows, and decided by Enter on what is highlighted', async () => {
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowRight');
    const label = () => panel.evaluate(() => document.activeElement?.textContent);
    await expect.poll(label).toMatch(/^2/);
    await panel.keyboard.press('Enter');
    const ada = await until(
      'Ada',
      () => stored('Ada First'),
      (one) => one?.functionId !== undefined,
    );
    expect(ada?.sources.functionId).toBe('user');
  });

  it('is made one with somebody else, and parted again', async () => {
    await panel.keyboard.press('m');
    const dialog = panel.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('combobox').fill('Di Fourth');
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Merge', exact: true }).click();
    await until(
      'One less',
      () => stored('Ada First'),
      (one) => one === undefined,
    );
    await panel.getByText('Merged').waitFor();
    await panel.keyboard.press('z');
    await until(
      'Ada again',
      () => stored('Ada First'),
      (one) => one !== undefined,
    );
  });
});
