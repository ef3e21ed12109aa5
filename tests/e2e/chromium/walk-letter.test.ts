import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import type { Walk } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { openedForm } from './support/opened-form';
import { LONDON, openSession, type Session } from './support/session';
import { walkPage } from './support/walk-page';
import { ines, PROMISES, wren } from './support/walkers';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wren, ines]);
  await writeRows(panel, 'promises', PROMISES);
});
afterAll(() => session?.app.close());

const { letter, words, press, openWalk, openPage, openForm, takeBack } = walkPage(() => session);
const choice = () => panel.getByRole('combobox', { name: 'Words' });

/** What the draft of a walk holds in the session's storage, once it is as wanted. */
const keptText = (good: (text: string) => boolean) =>
  until(
    'What is kept',
    () =>
      panel.evaluate(async (key) => {
        const kept: unknown = (await chrome.storage.session.get(key))[key];
        return JSON.stringify(kept ?? null);
      }, `walkDraft:${wren.id}`),
    good,
  );

describe('the words of a walk', () => {
  it('has words for each situation, and keeps the user’s own for the next time', async () => {
    await openWalk(`/walk/${wren.id}`);
    await expect.poll(() => choice().inputValue()).toBe('first-time');
    await choice().selectOption({ label: 'Offering help' });
    await until('The words for it', words, (text) =>
      text.includes('I would like to be of use to you in this: night shifts'),
    );
    await choice().selectOption({ label: 'First time' });
    await letter().fill('Wrenna, once round the quay? About night shifts.');
    await press('Keep these words for next time');
    await panel.getByText(/^Kept\./).waitFor();
    await openWalk(`/walk/${ines.id}`);
    await until('Own words again', words, (text) =>
      text.includes('Inesa, once round the quay? About a second depot.'),
    );
    await press('Forget these words of yours');
    await until('The usual words', words, (text) => text.includes('a talk of our own'));
    await press('Undo');
    await choice().selectOption({ label: 'once round the quay? About .' });
    await until('Own words', words, (text) => text.startsWith('Inesa, once round the quay?'));
    expect(await violations(panel)).toEqual([]);
    await press('Forget these words of yours');
  });

  it('that were typed are kept where others are chosen, and are back with Undo', async () => {
    await openWalk(`/walk/${wren.id}`);
    await letter().fill('Wrenna, one thing about the harbour.');
    await choice().selectOption({ label: 'Offering help' });
    await until('Others', words, (text) => text.includes('I would like to be of use to you'));
    await panel.getByText(/^What you wrote is kept under .+First time.+\.$/).waitFor();
    await press('Undo');
    await until('Mine', words, (text) => text === 'Wrenna, one thing about the harbour.');
    await choice().selectOption({ label: 'Offering help' });
    await until('Others again', words, (text) => text.includes('be of use to you'));
    await openWalk(`/walk/${wren.id}`);
    await choice().selectOption({ label: 'First time, as you wrote it' });
    await until('Mine again', words, (text) => text === 'Wrenna, one thing about the harbour.');
  });

  it('that are put back as they were, or kept for next time, are back with Undo as they were typed', async () => {
    const typed = 'Wrenna, a second thing about the harbour.';
    await openWalk(`/walk/${wren.id}`);
    await letter().fill(typed);
    await press('Back as it was');
    await until('As it was', words, (text) => text.includes('No slides.'));
    await press('Undo');
    await until('Mine', words, (text) => text === typed);
    await press('Keep these words for next time');
    await panel.getByRole('button', { name: 'Forget these words of yours' }).waitFor();
    await press('Undo');
    await panel.getByRole('button', { name: 'Keep these words for next time' }).waitFor();
    await until('Mine once more', words, (text) => text === typed);
  });

  it('about a problem that was removed go out without those for the same person alone', async () => {
    await openWalk(`/walk/${wren.id}`);
    await letter().fill('For another day.');
    await keptText((kept) => kept.includes('For another day.'));
    await openWalk(`/walk/${wren.id}/about/removed`);
    await letter().fill('About what is gone.');
    expect((await openForm()).get('details')).toBe('About what is gone.');
    await panel.getByText(/^The form for a walk with Wrenna Adeyo/).waitFor();
    await keptText((kept) => kept.includes('For another day.'));
    await takeBack();
  });

  it('of the user’s own alone have nothing ticked, and take in what is ticked then', async () => {
    await openWalk(`/walk/${wren.id}`);
    await letter().fill('Wrenna, one thing about the harbour.');
    const ticks = panel.getByRole('list', { name: 'From your notes' }).getByRole('checkbox');
    await expect.poll(() => ticks.count()).toBeGreaterThan(1);
    for (const tick of await ticks.all()) await expect.poll(() => tick.isChecked()).toBe(false);
    await panel.getByRole('checkbox', { name: /churn tables/ }).check();
    await until('The line', words, (text) =>
      text.includes('– Still open from me: The churn tables'),
    );
    await panel.getByRole('checkbox', { name: /churn tables/ }).uncheck();
    await until('Mine alone', words, (text) => text === 'Wrenna, one thing about the harbour.');
  });

  it('too long for a link are said to be so beside them, and go on the clipboard', async () => {
    await openWalk(`/walk/${wren.id}`);
    const said = panel.getByText(/^Too long for a link: /);
    await letter().fill('A word about the quay. '.repeat(150));
    await said.waitFor();
    expect(await violations(panel)).toEqual([]);
    await letter().fill('A word about the quay.');
    await said.waitFor({ state: 'detached' });
    await letter().fill('A word about the quay. '.repeat(150));
    await said.waitFor();
    const asked = await openForm();
    expect(asked.get('details')).toMatch(/quay.*…$/);
    await panel.getByText(/All of it is on your clipboard\.$/).waitFor();
    await takeBack();
    await letter().fill('A word about the quay.');
    await said.waitFor({ state: 'detached' });
    expect((await openForm()).get('details')).toBe('A word about the quay.');
    await takeBack();
  });

  it('that were written go with the hour that is pressed in a list, and are kept with Undo', async () => {
    await openWalk(`/walk/${wren.id}`);
    await letter().fill('Wrenna, one thing about the harbour.');
    await panel.getByLabel('Where').fill('North gate');
    await keptText((kept) => kept.includes('North gate'));
    await openPage('/people');
    await panel.getByRole('searchbox').fill('Wrenna');
    const link = panel.getByRole('link', { name: 'Wrenna Adeyo' });
    await link.focus();
    const asked = await openedForm(session, () => panel.keyboard.press('w'));
    expect(asked.get('details')).toBe('Wrenna, one thing about the harbour.');
    expect(asked.get('location')).toBe('North gate');
    await panel.getByText(/It has the words you wrote\.$/).waitFor();
    await keptText((kept) => kept === 'null');
    await takeBack();
    await keptText((kept) => kept.includes('one thing about the harbour'));

    await openWalk(`/walk/${wren.id}`);
    expect(await words()).toBe('Wrenna, one thing about the harbour.');
    await openForm();
    await panel.getByText(/^The form for a walk with Wrenna Adeyo/).waitFor();
    await takeBack();
    await keptText((kept) => kept.includes('one thing about the harbour'));
    await openWalk(`/walk/${wren.id}`);
    await until('Kept', words, (text) => text === 'Wrenna, one thing about the harbour.');
  });
});

describe('how long and how often a walk is to be', () => {
  it('goes with the hour that is pressed in a list, and is kept with Undo', async () => {
    await openWalk(`/walk/${ines.id}`);
    await panel.getByRole('radio', { name: '4 weeks' }).check();
    // Shorter, so that whatever the hour is it is free.
    await panel.getByRole('combobox', { name: 'Length' }).selectOption('15');
    await openPage('/people');
    await panel.getByRole('searchbox').fill('Inesa');
    await panel.getByRole('link', { name: ines.name }).focus();
    const asked = await openedForm(session, () => panel.keyboard.press('w'));
    expect(asked.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=4;/);
    const walk = await until(
      'The walk',
      async () => (await readTable<Walk>(panel, 'walks')).find((one) => one.personId === ines.id),
      (kept) => kept !== undefined,
    );
    expect(walk).toMatchObject({ everyWeeks: 4 });
    expect((walk?.end ?? 0) - (walk?.start ?? 0)).toBe(15 * 60_000);
    await takeBack();
    await openWalk(`/walk/${ines.id}`);
    await expect.poll(() => panel.getByRole('radio', { name: '4 weeks' }).isChecked()).toBe(true);
    await expect
      .poll(() => panel.getByRole('combobox', { name: 'Length' }).inputValue())
      .toBe('15');
  });
});
