import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { FollowUp, Person } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { chooseItem } from './support/menu';
import { LONDON, openSession, type Session } from './support/session';

const DAY = 86_400_000;
/** Tuesday 12 May 2026, 10:00 in London, so that no day ends between two steps. */
const NOW = Date.UTC(2026, 4, 12, 9);
const WORDS = 'Ask about the new racks';

let session: Session;
let panel: Page;
let odalys = '';

/** The day so many days after today, where the sample company is. */
const day = (after: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: LONDON }).format(NOW + after * DAY);

beforeAll(async () => {
  session = await openSession({ machineZone: LONDON, now: NOW });
  await restoreBackupFile(session.app, await sampleBackup(NOW, LONDON));
  panel = session.panel;
  const people = await readTable<Person>(panel, 'people');
  odalys = people.find(({ name }) => name === 'Odalys Brandt')?.id ?? '';
  // First in the list, as it is the latest.
  const written: FollowUp = {
    ...{ id: 'racks', createdAt: NOW, updatedAt: NOW, text: WORDS, personIds: [odalys] },
    ...{ state: 'open', due: day(-30) },
  };
  await writeRows(panel, 'followUps', [written]);
  await panel.clock.setFixedTime(NOW);
  await panel.reload();
});
afterAll(() => session?.app.close());

const stored = async () =>
  (await readTable<FollowUp>(panel, 'followUps')).filter(({ text }) => text === WORDS);
const only = async () => (await stored()).find(({ state }) => state === 'open');
const row = () => panel.getByRole('listitem').filter({ hasText: WORDS }).first();

async function choose(item: string | RegExp): Promise<void> {
  await row()
    .getByRole('button', { name: `More about “${WORDS}”` })
    .press('Enter');
  await chooseItem(panel, item);
}
async function undo(): Promise<void> {
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
}

describe('a follow-up on Today', () => {
  it('is put off to tomorrow, to Monday and to another day, and each is taken back', async () => {
    await row().waitFor();
    await choose('Put off to tomorrow');
    await until('Tomorrow', only, (one) => one?.due === day(1));
    await undo();
    await until('As it was', only, (one) => one?.due === day(-30));
    await choose('Put off to another day');
    await panel.locator('main input[type="date"]').fill(day(-2));
    await panel.keyboard.press('Enter');
    await until('The day before yesterday', only, (one) => one?.due === day(-2));
    await row().getByText('2 d late').waitFor();
  });

  it('repeats, says so in its row, and makes the next one when it is done', async () => {
    await choose('Repeat');
    await panel.getByLabel('How often it repeats').selectOption({ label: 'Every 2 weeks' });
    await until('Its rhythm', only, (one) => one?.repeat?.every === 2);
    await panel.keyboard.press('Escape');
    await row().getByText('Every 2 weeks').waitFor();
    await panel.reload();
    await row().getByText('Every 2 weeks').waitFor();
    expect(await violations(panel)).toEqual([]);
    await row().getByRole('checkbox').press('Space');
    await panel.getByText(/^Done\. The next one is due /).waitFor();
    const [done, next] = await until(
      'Both',
      async () => (await stored()).sort((a, b) => (a.state < b.state ? -1 : 1)),
      (all) => all.length === 2,
    );
    // It was late, so it counts from today.
    expect([done?.state, next?.due]).toEqual(['done', day(14)]);
    await undo();
    const [again] = await until('One', stored, (all) => all.length === 1);
    expect(again).toMatchObject({ id: 'racks', state: 'open', due: day(-2) });
  });

  it('is saved as an event and as a task, which other programs can read', async () => {
    for (const [kind, part] of [
      ['As events', 'VEVENT'],
      ['As tasks', 'VTODO'],
    ] as const) {
      await choose('Save as a calendar file');
      const dialog = panel.getByRole('dialog');
      await dialog.getByText(kind).click();
      if (part === 'VEVENT') expect(await violations(panel)).toEqual([]);
      const coming = panel.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save the file' }).press('Enter');
      const file = await coming;
      await dialog.waitFor({ state: 'detached' });
      expect(file.suggestedFilename()).toMatch(/^follow-ups-\d{4}-\d\d-\d\d\.ics$/);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain(`BEGIN:${part}`);
      expect(text).toContain(`SUMMARY:${WORDS}`);
      if (part !== 'VEVENT') continue;
      const { sightings, problems } = readIcs(text);
      expect(problems).toEqual([]);
      expect(sightings).toMatchObject([{ title: WORDS, allDay: true }]);
    }
  });

  it('becomes a promise, and is a follow-up again with Undo', async () => {
    const before = await only();
    await choose('Make it a promise of theirs');
    const promises = async () =>
      (await readTable<PromiseRecord>(panel, 'promises')).filter(({ text }) => text === WORDS);
    const [promise] = await until('The promise', promises, (all) => all.length === 1);
    expect(promise).toMatchObject({ by: 'them', personIds: [odalys], due: day(-2) });
    expect(await stored()).toEqual([]);
    await undo();
    await until('As it was', promises, (all) => all.length === 0);
    expect(await only()).toMatchObject({ id: before?.id, repeat: before?.repeat });
  });

  it('waits for the next meeting with them, among what to bring up', async () => {
    await choose('Bring up when you next meet');
    await until('A talking point', only, (one) => one?.atNextMeeting === true);
    await session.app.show(panel, `sidepanel.html#/person/${odalys}`);
    const section = panel.getByRole('region', { name: 'For when you next meet' });
    await section.getByText(WORDS).waitFor();
    await panel.reload();
    await section.getByText(WORDS).waitFor();
  });
});
