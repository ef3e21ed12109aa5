import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { GOOGLE_READ, TOUR_NOW } from '@/demo/screens/tour-day';
import type { Meeting, Person, Walk } from '@/utils/records/schema';
import type { Invitation } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { chooseItem } from './support/menu';
import { LONDON, openSession, type Session } from './support/session';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Ten weeks after the sample's own day, also a Tuesday: by then it has lost touch with many. */
const NOW = TOUR_NOW + 10 * WEEK;
const READ = { ...GOOGLE_READ, read: [{ start: NOW - DAY, end: NOW + 3 * WEEK }] };

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await restoreBackupFile(session.app, await sampleBackup(TOUR_NOW, LONDON));
  await panel.bringToFront();
  await panel.clock.setFixedTime(NOW);
  await store(panel, 'local', 'pages', { google: READ });
});
afterAll(() => session?.app.close());

async function go(path: string): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#${path}`));
}

const walks = async () =>
  (await readTable<Walk>(panel, 'walks')).sort((a, b) => (a.id < b.id ? -1 : 1));
const planned = async () => (await walks()).filter(({ state }) => state === 'planned');
/** Those that were made here; the story has older ones. */
const invitations = async () =>
  (await readTable<Invitation>(panel, 'invitations')).filter(({ at }) => at > TOUR_NOW);
const nameOf = async ({ personId }: Walk) =>
  (await readTable<Person>(panel, 'people')).find(({ id }) => id === personId)?.name ?? '';
const hours = (all: readonly Walk[]) =>
  all.map(({ personId, start }) => `${personId} ${start}`).sort();

const press = (name: string | RegExp) => panel.getByRole('button', { name }).press('Enter');
/** Takes back what the toast says, which may have to take the place of an earlier one. */
async function undo(said: RegExp): Promise<void> {
  const toast = panel.getByRole('status').filter({ hasText: said });
  await toast.getByRole('button', { name: 'Undo' }).press('Enter');
}
const rowOf = (name: string): Locator => panel.getByRole('listitem').filter({ hasText: name });
async function choose(name: string, item: string): Promise<void> {
  await press(`More about the visit with ${name}`);
  await chooseItem(panel, item);
}

describe('a round', () => {
  it('is planned as many a week, and on the days, as the user wants', async () => {
    await go('/rounds');
    await panel.reload();
    const all = panel.getByRole('button', { name: /^Keep all \d+ hours$/ });
    await all.waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByText('2 a week, on any working day').press('Enter');
    await panel.getByRole('radio', { name: '3', exact: true }).press('Space');
    for (const day of ['Monday', 'Wednesday', 'Friday']) {
      await panel.getByRole('checkbox', { name: day }).press('Space');
    }
    await panel.getByText('3 a week, on Tue and Thu').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('is kept whole with one press, and given up with one', async () => {
    const all = panel.getByRole('button', { name: /^Keep all \d+ hours$/ });
    const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThanOrEqual(6);
    const before = await walks();
    await all.press('Enter');
    const kept = await until('The plan', planned, (found) => found.length === count);
    const weeks = new Map<number, number>();
    for (const { start } of kept) {
      expect([2, 4]).toContain(new Date(start).getUTCDay());
      const week = Math.floor((start - NOW + 1.5 * DAY) / WEEK);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    expect(Math.max(...weeks.values())).toBeLessThanOrEqual(3);
    expect(new Set(kept.map(({ start }) => start)).size).toBe(count);
    await all.waitFor({ state: 'detached' });
    await undo(/hours kept\./);
    await until('Nothing', walks, (found) => hours(found).join() === hours(before).join());
    // So soon after the first a second press counts as one by accident.
    await panel.reload();
    await all.press('Enter');
    await until('The plan again', planned, (found) => found.length === count);
    await all.waitFor({ state: 'detached' });
  });

  it('moves one at a time, and nothing else with it', async () => {
    const before = await planned();
    const [first] = [...before].sort((a, b) => a.start - b.start);
    if (!first) throw new Error('A visit stands.');
    const name = await nameOf(first);
    const row = await rowOf(name).textContent();
    await choose(name, 'Another hour');
    const dialog = panel.getByRole('dialog', { name: `Another hour for ${name}` });
    await dialog.waitFor();
    expect(await violations(panel)).toEqual([]);
    await dialog.getByRole('button', { name: /\d/ }).last().press('Enter');
    const isMoved = (found: Walk[]) =>
      found.some(({ id, start }) => id === first.id && start !== first.start);
    const moved = await until('Another hour', planned, isMoved);
    const others = (all: Walk[]) => hours(all.filter(({ id }) => id !== first.id));
    expect(others(moved)).toEqual(others(before));
    await undo(/: moved to /);
    await until('The hour back', planned, (found) => !isMoved(found));
    await until(
      'Its row back',
      () => rowOf(name).textContent(),
      (shown) => shown === row,
    );

    await choose(name, 'Another hour');
    await dialog.getByLabel('Or on a day of your own').fill('2026-07-31');
    await dialog
      .getByRole('button', { name: /^Fri.*31/ })
      .first()
      .press('Enter');
    await until('The Friday', planned, isMoved);
    await panel.reload();
    await rowOf(name)
      .getByText(/^(31 Jul|Jul 31)$/)
      .waitFor();
  });

  it('leaves one out for this round only, and takes them in again', async () => {
    const before = await planned();
    const last = [...before].sort((a, b) => b.start - a.start)[0];
    if (!last) throw new Error('A visit stands.');
    const name = await nameOf(last);
    await choose(name, 'Leave out of this round');
    const out = panel.getByRole('region', { name: 'Left out of this round' });
    await out.getByText(name).waitFor();
    await until('One less', planned, (all) => all.length === before.length - 1);
    await undo(/left out of this round/);
    await until('All back', planned, (all) => hours(all).join() === hours(before).join());
    const pin = panel.getByRole('button', { name: `Keep this hour for ${name}` });
    const pinIs = (pressed: boolean) =>
      panel.getByRole('button', { name: `Keep this hour for ${name}`, pressed }).waitFor();
    await pinIs(true);
    await choose(name, 'Leave out of this round');
    await out.getByText(name).waitFor();
    await until('One less again', planned, (all) => all.length === before.length - 1);
    await panel.reload();
    await press(`Take ${name} in again`);
    await out.waitFor({ state: 'detached' });
    await until('Their hour', planned, (all) => hours(all).join() === hours(before).join());
    await pinIs(true);
    await undo(/in the round again/);
    await out.getByText(name).waitFor();
    await until('Gone with Undo', planned, (all) => all.length === before.length - 1);
    await press(`Take ${name} in again`);
    await until('All stand', planned, (all) => hours(all).join() === hours(before).join());
    await pinIs(true);
    // Pressed once more it is given up, and the focus stays.
    await pin.press('Enter');
    await until('Given up', planned, (all) => all.length === before.length - 1);
    await pinIs(false);
    // So soon after the first a second press counts as one by accident.
    await panel.reload();
    await pinIs(false);
    await pin.press('Enter');
    await until('All stand again', planned, (all) => all.length === before.length);
  });

  it('opens the form of a visit, and says that it waits there', async () => {
    const before = await planned();
    const [first] = [...before].sort((a, b) => a.start - b.start);
    if (!first) throw new Error('A visit stands.');
    const name = await nameOf(first);
    const form = await session.app.openedBy(() =>
      panel.getByRole('button', { name: new RegExp(`^Walk .* with ${name}$`) }).press('Enter'),
    );
    await form.locator('#xTiIn').waitFor();
    await form.close();
    await panel.bringToFront();
    await until('Proposed', walks, (all) =>
      all.some(({ id, state }) => id === first.id && state === 'proposed'),
    );
    await rowOf(name)
      .getByText(/Waiting to be saved in your calendar/)
      .waitFor();
    const rest = (all: Walk[]) => hours(all.filter(({ id }) => id !== first.id));
    expect(rest(await planned())).toEqual(rest(before));
  });

  it('says what has come into a planned hour, and moves only when told to', async () => {
    const before = await planned();
    const [visit] = [...before].sort((a, b) => a.start - b.start);
    if (!visit) throw new Error('A visit stands.');
    const audit: Meeting = {
      ...{ id: 'audit', createdAt: 0, updatedAt: 0, title: 'Audit', kind: 'event' },
      ...{ start: visit.start, end: visit.end, allDay: false, status: 'confirmed' },
      ...{ onMyCalendar: true, sources: {} },
    };
    await writeRows(panel, 'meetings', [audit]);
    await panel.reload();
    const row = rowOf(await nameOf(visit));
    await row.getByText(/Audit.* now stands in this hour\./).waitFor();
    expect(hours(await planned())).toEqual(hours(before));
    expect(await violations(panel)).toEqual([]);
    await row.getByRole('button', { name: /^Move to/ }).press('Enter');
    await until('Moved', planned, (all) =>
      all.some(({ id, start }) => id === visit.id && start !== visit.start),
    );
    await row.getByText(/now stands/).waitFor({ state: 'detached' });
  });

  it('says of weeks that were never read that they are unknown', async () => {
    const unread = panel.getByText(
      'Not all of this week was read, and what stands there is unknown.',
    );
    await unread.first().waitFor();
  });
});

describe('the nudge to plan', () => {
  const wave = () => panel.getByRole('button', { name: 'Not this week' });

  it('comes on Today from the chosen day on, unless walks stand, and goes when waved away', async () => {
    await go('/rounds');
    await panel.getByText('3 a week, on Tue and Thu').press('Enter');
    await panel.getByLabel('Remind me to plan on').selectOption({ label: 'Monday' });
    await go('/');
    await panel.getByRole('heading', { name: 'Follow-ups' }).waitFor();
    expect(await wave().count()).toBe(0);

    await panel.clock.setFixedTime(NOW + 10 * WEEK);
    await panel.reload();
    await wave().waitFor();
    await wave().press('Enter');
    await wave().waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByRole('heading', { name: 'Follow-ups' }).waitFor();
    expect(await wave().count()).toBe(0);

    await panel.clock.setFixedTime(NOW + 11 * WEEK);
    await panel.reload();
    await wave().waitFor();
    await panel.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
    await panel.getByRole('heading', { name: 'Rounds' }).waitFor();
  });
});

describe('a peer at the team meeting', () => {
  it('is chosen by function, with what they could bring, and remembered for it', async () => {
    await panel.clock.setFixedTime(TOUR_NOW);
    await go('/invite');
    await panel.reload();
    await panel.getByRole('heading', { name: 'Peers at your team meetings' }).waitFor();
    await panel.getByText('Your team’s meetings').waitFor();
    expect(await violations(panel)).toEqual([]);
    const operations = panel.getByRole('listitem').filter({ hasText: 'Operations' });
    await operations.getByText('Nobody yet.').waitFor();
    await operations
      .getByRole('link', { name: 'Invite Dov Marchetti to your team' })
      .press('Enter');
    await panel.getByRole('heading', { name: 'Invite Dov Marchetti to your team' }).waitFor();
    await panel.getByText('Nobody from Operations has been with your team yet.').waitFor();
    const letter = panel.getByLabel('What they will read');
    await expect.poll(() => letter.inputValue()).toContain('scanner pilot in two depots');
    await panel.getByLabel('What they could bring').fill('what a returns scanner costs a day');
    await expect.poll(() => letter.inputValue()).toContain('what a returns scanner costs a day');
    expect(await letter.inputValue()).not.toContain('scanner pilot');
    expect(await violations(panel)).toEqual([]);

    const opened = await session.app.openedBy(() =>
      panel.getByRole('button', { name: 'Open in calendar' }).press('Enter'),
    );
    await opened.locator('#xTiIn').waitFor();
    const form = new URL(opened.url());
    await opened.close();
    expect(form.searchParams.get('text')).toContain('Dov Marchetti');
    expect(form.searchParams.get('add')).toContain('@pelicanthrush.example');
    expect(form.searchParams.get('details')).toContain('what a returns scanner costs a day');
    const [kept] = await until('The invitation', invitations, (all) => all.length === 1);
    expect(kept?.at).toBeGreaterThan(TOUR_NOW);
    expect(kept?.bring).toBe('what a returns scanner costs a day');
    await panel.bringToFront();
    await panel.getByText(/^Somebody from Operations is coming already/).waitFor();

    await go('/invite');
    await operations.getByText(/Dov Marchetti\u2069? is coming\./).waitFor();
    await panel.clock.setFixedTime((kept?.at ?? 0) + 120 * DAY);
    await panel.reload();
    await operations.getByText(/^Not since /).waitFor();
    await panel.clock.setFixedTime(TOUR_NOW);
  });

  it('is asked from the page of a person too, and taken back', async () => {
    const people = await readTable<Person>(panel, 'people');
    await go(`/person/${people.find(({ name }) => name === 'Dov Marchetti')?.id}`);
    await panel.reload();
    await panel.getByRole('heading', { name: 'Dov Marchetti' }).waitFor();
    await panel.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await chooseItem(panel, 'Invite to a team meeting');
    const before = await invitations();
    // The same date is kept once: another one is asked for.
    const date = panel.getByRole('combobox', { name: 'When', exact: true });
    await date.selectOption({ index: 1 });
    const opened = await session.app.openedBy(() =>
      panel.getByRole('button', { name: 'Open in calendar' }).press('Enter'),
    );
    await opened.close();
    await panel.bringToFront();
    await until('Another one', invitations, (all) => all.length === before.length + 1);
    await undo(/^The form is open, with/);
    await until('Taken back', invitations, (all) => all.length === before.length);
  });
});
