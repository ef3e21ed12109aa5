import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/demo/journey/until';
import { fillBigCompany } from '@/demo/screens/big-company';
import { store } from '@/demo/screens/stored';
import type { Person } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { PROFILE } from './support/crowd';
import { openSession, type Session } from './support/session';

const EVERYBODY = 20_000;
const MET = 40;

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await panel.bringToFront();
  await store(panel, 'local', 'profile', PROFILE);
  await fillBigCompany(panel, {
    people: EVERYBODY,
    met: MET,
    attendances: 2_000,
    now: Date.now(),
  });
  await session.app.show(panel, 'sidepanel.html#/people');
  await panel.reload();
  await panel.getByRole('radio', { name: /^Everybody/ }).waitFor();
});
afterAll(() => session?.app.close());

const rows = () => panel.locator('main li[data-index]');
const count = (text: string | RegExp) => panel.getByRole('status').getByText(text).waitFor();

/** Of these people, or of all, what is kept under a key; read in the page, as there are so many. */
const kept = (key: keyof Person, ids?: readonly string[]) =>
  panel.evaluate(
    async ([name, wanted]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('crosswalk');
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = await new Promise<Record<string, unknown>[]>((resolve) => {
        const reading = db.transaction('people').objectStore('people').getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      db.close();
      const some = wanted ? all.filter(({ id }) => wanted.includes(String(id))) : all;
      return some.map((one) => one[name]);
    },
    [key, ids] as const,
  );

/** How much of the window, below the tools, no row covers, px. */
const gap = () =>
  panel.evaluate(() => {
    const list = document.querySelector('main ul');
    if (!list) return innerHeight;
    const seen = [...list.querySelectorAll('li[data-index]')].map((one) =>
      one.getBoundingClientRect(),
    );
    const from = Math.max(list.getBoundingClientRect().top, 44);
    const to = Math.min(list.getBoundingClientRect().bottom, innerHeight);
    const first = Math.min(...seen.map(({ top }) => top));
    const last = Math.max(...seen.map(({ bottom }) => bottom));
    return Math.max(0, first - from) + Math.max(0, to - last);
  });

it('begins with the people one meets, and shows everybody in one click', async () => {
  await count(`${MET} people`);
  expect(await rows().first().textContent()).toMatch(/^(Today|\d+\sd)/);
  expect(await violations(panel)).toEqual([]);
  await panel.getByRole('radio', { name: 'Everybody 20,000' }).check();
  await count('20,000 people');
  await expect.poll(() => rows().count()).toBeLessThan(60);
  await expect.poll(() => rows().first().getAttribute('aria-setsize')).toBe(`${EVERYBODY}`);
});

it('scrolls to the end without a blank row', async () => {
  for (let step = 0; step < 40; step += 1) {
    await panel.mouse.move(180, 500);
    await panel.mouse.wheel(0, 700);
    expect(await gap(), `after ${step} turns of the wheel`).toBeLessThan(1);
  }
  await rows().first().locator('a').first().focus();
  await panel.keyboard.press('End');
  await panel.locator(`li[data-index="${EVERYBODY - 1}"] a:focus`).waitFor();
  await expect.poll(gap).toBeLessThan(1);
  await panel.keyboard.press('Home');
  await panel.locator('li[data-index="0"] a:focus').waitFor();
  await panel.keyboard.press('ArrowUp');
  await panel.locator('input[type=search]:focus').waitFor();
});

it('finds as one types, whatever the marks, and Escape empties the field', async () => {
  await panel.getByRole('radio', { name: /^You meet/ }).check();
  const search = panel.getByRole('searchbox');
  await search.fill('lukasz kovac');
  await until(
    'Only those',
    () => rows().first().textContent(),
    (text) => /Łukasz Kovač/.test(text ?? ''),
  );
  await search.fill('person.19999@');
  await count('1 person');
  await search.press('Escape');
  await expect.poll(() => search.inputValue()).toBe('');
  await count(`${MET} people`);
});

it('narrows by function, place and contact', async () => {
  await panel.getByRole('radio', { name: 'Never met' }).check();
  await count('19,960 people');
  await panel.getByRole('combobox', { name: 'Inside or outside' }).selectOption('Outside it');
  await panel.getByText('Nobody fits all of this.').waitFor();
  await panel.getByRole('combobox', { name: 'Inside or outside' }).selectOption('Anywhere');
  await panel.getByRole('radio', { name: 'All', exact: true }).check();
});

it('sets a function for three at once by keyboard, says so, and takes it back', async () => {
  await count(`${MET} people`);
  await panel.getByRole('searchbox').focus();
  await panel.keyboard.press('ArrowDown');
  await panel.locator('li[data-index="0"] a:focus').waitFor();
  await panel.keyboard.press('x');
  await panel.locator('li[data-index="0"] input:focus').waitFor();
  await panel.keyboard.press('Shift+ArrowDown');
  await panel.keyboard.press('Shift+ArrowDown');
  await count('3 selected');
  expect(await violations(panel)).toEqual([]);
  const boxes = await panel.locator('input[id^="select-"]:checked').all();
  const ids = await Promise.all(
    boxes.map(async (box) => ((await box.getAttribute('id')) ?? '').replace('select-', '')),
  );
  expect(ids).toHaveLength(3);
  const before = await kept('functionId', ids);
  await panel.getByRole('combobox', { name: 'Set function' }).selectOption('Procurement');
  await panel.getByText(/^Procurement set for 3 people\./).waitFor();
  expect(new Set(await kept('functionId', ids))).toEqual(new Set(['procurement']));
  await panel.getByRole('button', { name: 'Undo' }).click();
  await until(
    'As before',
    () => kept('functionId', ids),
    (now) => now.join() === before.join(),
  );
  await panel.locator('li[data-index="0"] input').focus();
  await panel.keyboard.press('Escape');
  await panel.getByText('3 selected').waitFor({ state: 'detached' });
});

it('mutes and removes five thousand at once, and brings them back', async () => {
  await panel.getByRole('radio', { name: /^Everybody/ }).check();
  await panel.getByRole('combobox', { name: 'Function', exact: true }).selectOption('Sales');
  const counted = async () => {
    const words = await panel.getByText(/^[\d,]+ people$/).textContent();
    return Number(words?.replace(/\D/g, ''));
  };
  // Not everybody any more, whom the line counted until the function was chosen.
  await expect.poll(counted).toBeLessThan(EVERYBODY);
  const shown = await counted();
  expect(shown).toBeGreaterThan(2_000);
  await panel.getByRole('button', { name: 'Select', exact: true }).click();
  await panel.getByRole('button', { name: /^All / }).click();
  await panel.getByRole('combobox', { name: 'Peer or not' }).selectOption('Not a peer');
  await panel.getByText(/people are not peers\./).waitFor();
  const notPeers = async () =>
    (await kept('relation')).filter((relation) => relation === 'not-peer').length;
  expect(await notPeers()).toBe(shown);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await until('Nobody', notPeers, (count) => count === 0);
  await panel.getByRole('button', { name: 'More for those selected' }).click();
  await panel.getByRole('menuitem', { name: 'Remove' }).click();
  await panel.getByText(/people are removed\./).waitFor({ timeout: 60_000 });
  const all = async () => (await kept('id')).length;
  expect(await all()).toBe(EVERYBODY - shown);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await until('Everybody again', all, (left) => left === EVERYBODY, 60_000);
}, 240_000);
