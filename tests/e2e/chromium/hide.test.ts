import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import type { Note, Person } from '@/utils/records/schema';
import type { Initiative, Issue } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { inSight, look } from '../support/in-sight';
import { readOut } from '../support/read-out';
import { badgeText, LONDON, openSession, type Session } from './support/session';

/** Of every record that holds the user's own words: tables and the field. */
const WORDS = {
  ...{ notes: 'text', followUps: 'text', promises: 'text', favours: 'text', asks: 'text' },
  ...{ issues: 'title', initiatives: 'title', skirmishes: 'what', credits: 'what' },
};

let session: Session;
let panel: Page;
let settings: Page;
let words: string[] = [];
let people: Person[] = [];

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
  settings = await session.app.open('options.html');
  people = await readTable<Person>(panel, 'people');
  const written = await Promise.all(
    Object.entries(WORDS).map(async ([table, field]) =>
      (await readTable<object>(panel, table)).map((row) => Reflect.get(row, field)),
    ),
  );
  const cares = people.flatMap(({ caresAbout }) => caresAbout ?? []);
  words = [...written.flat(), ...cares]
    .flatMap((one: unknown) => (typeof one === 'string' ? one.split('\n') : []))
    .map((one) => one.trim())
    .filter((one) => one.length > 5);
  expect(words.length).toBeGreaterThan(30);
});
afterAll(() => session?.app.close());

async function go(path: string): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#${path}`));
  await panel.locator('main').first().waitFor();
}

const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? 'nobody';
const isPrivate = (seen: string) => words.some((one) => seen.includes(one));
/** A figure, a date, a clock; of the interface's own words only the licences of sources have one. */
const LICENCES = /O\*NET|U\.S\. Department of Labor|ESCO|Open Government Licence/;
const isFigure = (seen: string) => /\d/.test(seen) && !LICENCES.test(seen);

async function leaks(page: Page): Promise<string[]> {
  const { read } = await inSight(page);
  return [...read, ...(await readOut(page))].filter((one) => isPrivate(one) || isFigure(one));
}

describe('hiding what is personal', () => {
  it('takes one press of the eye: names and functions stay, notes and figures go', async () => {
    await until(
      'The badge',
      () => badgeText(panel),
      (text) => Number(text) > 0,
    );
    await go('/');
    await until(
      'Own words',
      () => inSight(panel),
      ({ read }) => read.some(isPrivate),
    );
    await panel.getByRole('button', { name: 'Hide what is personal' }).press('Enter');
    await panel.getByText('Notes and figures are hidden.').waitFor();
    const { read, withheld } = await until(
      'The names',
      () => inSight(panel),
      ({ read }) => people.some(({ name }) => read.includes(name)),
    );
    expect(read).toContain('Today');
    expect(read.filter((one) => isPrivate(one) || isFigure(one))).toEqual([]);
    expect(withheld.length).toBeGreaterThan(10);
    expect(withheld.filter((one) => isPrivate(one) || isFigure(one))).toEqual([]);
    const said = await readOut(panel);
    expect(said.filter((one) => people.some(({ name }) => name === one))).not.toEqual([]);
    expect(said.filter((one) => isPrivate(one) || isFigure(one))).toEqual([]);
    expect(await violations(panel)).toEqual([]);
    await until(
      'The badge',
      () => badgeText(panel),
      (text) => text === '',
    );
    const named = async () => {
      const title = await settings.evaluate(() => chrome.action.getTitle({}));
      return people.filter(({ name }) => title.includes(name));
    };
    await expect.poll(named).toEqual([]);
  });

  // That no screen of the tour shows anything, and that each would: screens.test.ts, screens-others.test.ts.
  it('is so in what browsers tell screen readers, and in every other page at once', async () => {
    const [issue] = await readTable<Issue>(panel, 'issues');
    const odalys = idOf('Odalys Brandt');
    const notes = await readTable<Note>(panel, 'notes');
    // Not hers: the same page twice would never come anew.
    const note = notes.find(({ personIds: [first] }) => first !== undefined && first !== odalys);
    const paths = [
      ...['/people', `/person/${odalys}`, `/person/${note?.personIds[0]}`, `/walk/${odalys}`],
      ...['/gray-zone', `/gray-zone/${issue?.id}`, '/give-and-get', '/promises', '/initiatives'],
      ...['/insights', '/rounds', '/check-in', '/stakeholders', '/rotation', '/sort', '/import'],
      ...[`/invite/${odalys}`, '/invite', '/'],
    ];
    const [initiative] = await readTable<Initiative>(panel, 'initiatives');
    expect(words).toContain(initiative?.title);
    for (const path of paths) {
      await panel.evaluate(() =>
        document.querySelector('main')?.toggleAttribute('data-left', true),
      );
      await go(path);
      await panel.locator('main:not([data-left])').waitFor();
      await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await until(
        path,
        () => inSight(panel),
        ({ withheld }) => withheld.length > 0 || path === '/import',
      );
      await panel.getByRole('main').waitFor();
      expect(await leaks(panel), path).toEqual([]);
      expect(await leaks(panel), `${path}, complete`).toEqual([]);
    }
    await settings.getByText('Notes and figures are hidden.').waitFor();
    expect(await leaks(settings)).toEqual([]);
  });

  it('is not undone by pointing, by the focus, by selecting or by printing', async () => {
    await go(`/person/${idOf('Odalys Brandt')}`);
    await panel.locator('main p[data-withheld]').nth(4).waitFor();
    const withheld = panel.locator('main p[data-withheld]');
    for (const at of [0, 2, 4]) await withheld.nth(at).hover({ force: true });
    expect(await leaks(panel)).toEqual([]);
    for (let press = 0; press < 12; press += 1) {
      await panel.keyboard.press('Tab');
      expect(await leaks(panel)).toEqual([]);
    }
    await panel.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const selected = await panel.evaluate(() => getSelection()?.toString() ?? '');
    expect(words.filter((one) => selected.includes(one))).toEqual([]);
    await panel.emulateMedia({ media: 'print' });
    expect(await leaks(panel)).toEqual([]);
    await panel.emulateMedia({ media: 'screen' });
  });

  it('holds for what is being written, and for what comes later', async () => {
    await go('/');
    const line = panel.getByPlaceholder('Promised Ada the numbers by Friday');
    await line.fill('Owe Odalys the 14 numbers');
    expect((await inSight(panel)).read).not.toContain('Owe Odalys the 14 numbers');
    await panel.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'A screen of tomorrow with 7 words';
      late.title = 'And a tooltip of 5';
      document.querySelector('main')?.append(late);
    });
    expect(await leaks(panel)).toEqual([]);
    await line.fill('');
  });

  it('is remembered, and nothing is seen while the page loads', async () => {
    await panel.addInitScript(`
      globalThis.leaked = [];
      const look = ${look.toString()};
      const frame = () => {
        if (document.body) globalThis.leaked.push(...look().read.filter((one) => /\\d/.test(one)));
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);`);
    await panel.reload();
    await until(
      'Own words',
      () => inSight(panel),
      ({ withheld }) => withheld.length > 10,
    );
    expect(await panel.evaluate(() => Reflect.get(globalThis, 'leaked'))).toEqual([]);
  });

  it('ends by the key, everywhere', async () => {
    await panel.locator('main').first().focus();
    await panel.keyboard.press('Shift+H');
    await until(
      'Own words',
      () => inSight(panel),
      ({ read }) => read.some(isPrivate),
    );
    await until(
      'Nothing withheld',
      () => panel.locator('[data-withheld]').count(),
      (count) => count === 0,
    );
    await until(
      'The settings',
      () => settings.locator('[data-withheld]').count(),
      (count) => count === 0,
    );
    await until(
      'The badge',
      () => badgeText(panel),
      (text) => Number(text) > 0,
    );
  });
});
