import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import type { Person } from '@/utils/records/schema';
import type { FunctionRule } from '@/utils/records/schema-functions';
import { violations } from '../support/accessibility';
import { chooseItem } from './support/menu';
import { openSession, type Session } from './support/session';

let session: Session;
let panel: Page;
let settings: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await writeRows(panel, 'people', [
    person('teacher', 'Odile Vance', 'Head of Growth'),
    person('follower', 'Maro Lind', 'Growth Manager'),
    { ...person('said', 'Ivo Pell', 'VP Growth'), sources: { functionId: 'user' } },
    { ...person('lawyer', 'Runa Aske', 'General Counsel'), functionId: 'legal' },
  ]);
  await panel.reload();
  settings = await session.app.open('options.html', { width: 420, height: 900 });
  await settings.getByRole('heading', { name: 'What you taught' }).waitFor();
});
afterAll(() => session?.app.close());

function person(id: string, name: string, title: string): Person {
  return {
    id,
    createdAt: 0,
    updatedAt: 0,
    name,
    aliases: [],
    emails: [`${id}@pelicanthrush.example`],
    title,
    functionId: 'marketing',
    sources: { functionId: 'title' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
}

async function functions(): Promise<Record<string, string | undefined>> {
  const people = await readTable<Person>(settings, 'people');
  return Object.fromEntries(people.map(({ id, functionId }) => [id, functionId]));
}

const untilFunctions = (expected: Record<string, string>) =>
  until('The functions', functions, (now) =>
    Object.entries(expected).every(([id, functionId]) => now[id] === functionId),
  );

const NAMES = { teacher: 'Odile Vance', follower: 'Maro Lind', lawyer: 'Runa Aske' };

async function openPerson(id: keyof typeof NAMES): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#/person/${id}`));
  await panel.getByRole('heading', { level: 1, name: NAMES[id] }).waitFor();
  await panel.getByRole('combobox', { name: 'Function', exact: true }).waitFor();
}

/** Takes the last thing back with the key, once the toast that offers it is there. */
async function undo(page: Page): Promise<void> {
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('z');
}

/** Renames a function where it stands in the settings, by keyboard. */
async function rename(from: string, to: string): Promise<void> {
  await settings.getByTitle(`Name of ${from}`).press('Enter');
  const box = settings.getByRole('textbox', { name: `Name of ${from}` });
  await box.fill(to);
  await box.press('Enter');
}

/** A menu of a function's row in the settings, by keyboard. */
async function chooseFromMenu(row: string, item: string): Promise<void> {
  await settings.bringToFront();
  await settings.getByRole('button', { name: `More about ${row}` }).press('Enter');
  await chooseItem(settings, item);
}

it('learns from a correction, says what follows, and can keep it to the one', async () => {
  await openPerson('teacher');
  const choice = panel.getByRole('combobox', { name: 'Function', exact: true });
  await choice.selectOption({ label: 'Operations' });
  await panel.getByText('Growth is Operations here: 1 more person follows.').waitFor();
  await untilFunctions({ teacher: 'operations', follower: 'operations', said: 'marketing' });
  await panel.getByRole('button', { name: 'Only this person' }).press('Enter');
  await untilFunctions({ teacher: 'operations', follower: 'marketing' });
  await undo(panel);
  await untilFunctions({ teacher: 'marketing' });
  await choice.selectOption({ label: 'Operations' });
  await untilFunctions({ follower: 'operations', lawyer: 'legal' });
});

it('shows what was taught, and forgets it with everybody who followed', async () => {
  await settings.bringToFront();
  const rule = settings.getByRole('listitem').filter({ hasText: 'Growth' });
  // It learns of the follower from another page.
  await expect.poll(() => rule.textContent()).toMatch(/Growth.*Operations.*1 person/s);
  const forget = settings.getByRole('button', { name: 'Forget that Growth is Operations' });
  await forget.press('Enter');
  await until('The follower', functions, ({ follower }) => follower !== 'operations');
  expect((await functions()).teacher).toBe('operations');
  expect(await readTable<FunctionRule>(settings, 'functionRules')).toEqual([]);
  await undo(settings);
  await untilFunctions({ follower: 'operations' });
  await forget.waitFor();
});

it('carries a new name to the panel at once', async () => {
  await openPerson('follower');
  await settings.bringToFront();
  await rename('Operations', 'Yards and Routes');
  await panel.getByText('Yards and Routes').first().waitFor();
  await rename('Yards and Routes', 'legal');
  await settings.getByText('Another function has that name.').waitFor();
  await settings.getByTitle('Name of Yards and Routes').waitFor();
});

it('merges by keyboard, and takes it back', async () => {
  await chooseFromMenu('Yards and Routes', 'Merge into another…');
  const dialog = settings.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Legal' });
  expect(await violations(settings)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge' }).press('Enter');
  await settings.getByText('Yards and Routes is Legal from now on. 2 people moved.').waitFor();
  await untilFunctions({ teacher: 'legal', follower: 'legal', lawyer: 'legal' });
  await settings.getByRole('button', { name: 'Separate Yards and Routes again' }).waitFor();
  await undo(settings);
  await untilFunctions({ teacher: 'operations', follower: 'operations', lawyer: 'legal' });
});

it('adds a function, fills it, and asks where its people go when it is removed', async () => {
  await settings.getByRole('button', { name: 'Add a function' }).press('Enter');
  await settings.getByRole('textbox', { name: 'Name', exact: true }).last().fill('Legal');
  await settings.keyboard.press('Enter');
  await settings.getByText('Another function has that name.').waitFor();
  await settings.keyboard.press('ControlOrMeta+a');
  await settings.keyboard.type('Grants');
  await settings.keyboard.press('Enter');
  await settings.getByText('Grants is added.').waitFor();
  await openPerson('lawyer');
  const choice = panel.getByRole('combobox', { name: 'Function', exact: true });
  await choice.selectOption({ label: 'Grants' });
  await until('The lawyer', functions, ({ lawyer }) => lawyer?.startsWith('own-') === true);
  // The settings learn of it a moment later, from another page.
  await settings
    .getByRole('listitem')
    .filter({ hasText: 'Grants' })
    .getByText(/1 person/)
    .waitFor();
  await chooseFromMenu('Grants', 'Remove');
  const dialog = settings.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Finance' });
  await dialog.getByRole('button', { name: 'Remove' }).press('Enter');
  await untilFunctions({ lawyer: 'finance' });
  await settings.getByText('Grants is added.').waitFor({ state: 'detached' });
  await undo(settings);
  await settings.getByTitle('Name of Grants').waitFor();
});

it('opens the people of a function, and stays readable to everybody', async () => {
  const opened = session.app.context.waitForEvent('page');
  await chooseFromMenu('Yards and Routes', 'Show its people');
  const list = await opened;
  await list.getByRole('link', { name: 'Odile Vance', exact: true }).waitFor();
  expect(await list.getByRole('link', { name: 'Ivo Pell', exact: true }).count()).toBe(0);
  await list.close();
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Yards and Routes matters to me' }).press('Enter');
  await settings.getByRole('button', { name: /^Colour of Yards and Routes/ }).press('Enter');
  await settings.locator('[role^="menuitem"]:focus').waitFor();
  await settings.getByRole('menuitemradio', { name: 'Lilac' }).press('Enter');
  await settings.getByRole('button', { name: 'Colour of Yards and Routes, Lilac' }).waitFor();
  expect(await violations(settings)).toEqual([]);
});
