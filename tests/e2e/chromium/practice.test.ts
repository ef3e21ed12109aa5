import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { type CheckIn, type PracticeWeek, TRUST_PRACTICES } from '@/utils/records/schema-between';
import { violations } from '../support/accessibility';
import { chooseItem } from './support/menu';
import { LONDON, openSession, type Session } from './support/session';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  await restoreBackupFile(session.app, await sampleBackup(Date.now(), LONDON));
  panel = session.panel;
});
afterAll(() => session?.app.close());

async function go(path: string): Promise<void> {
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*|$/, `#${path}`));
}

const checkIns = () => readTable<CheckIn>(panel, 'checkIns');
const weeks = () => readTable<PracticeWeek>(panel, 'practiceWeeks');

async function undo(): Promise<void> {
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
}

describe('B6 the trust check-in', () => {
  it('is gone through by keyboard, every answer kept at once', async () => {
    const before = (await checkIns()).length;
    await go('/check-in');
    await panel.getByRole('button', { name: 'Go through it again' }).press('Enter');
    await panel.getByText(`1 of ${TRUST_PRACTICES.length}`).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('2');
    await panel.getByText('2 of 13').waitFor();
    await until('The first answer', checkIns, (all) => all.length === before + 1);
    await panel.keyboard.press('Space');
    await panel.getByText('3 of 13').waitFor();
    await panel.keyboard.press('Backspace');
    await panel.getByText('2 of 13').waitFor();
    for (let step = 2; step <= TRUST_PRACTICES.length; step++) {
      await panel.getByText(`${step} of 13`).waitFor();
      await panel.keyboard.press('5');
    }
    await panel.getByText('Your answers are kept.').waitFor();
    const newest = (await checkIns()).sort((a, b) => a.at - b.at).at(-1);
    expect(newest?.answers).toMatchObject({ safety: 2, 'others-concerns': 5, 'shares-credit': 5 });
    expect(Object.keys(newest?.answers ?? {})).toHaveLength(TRUST_PRACTICES.length);
  });

  it('shows each practice over time, and the time it was gone through can be taken out', async () => {
    await panel.reload();
    await panel.getByRole('heading', { name: 'The ten practices of trust' }).waitFor();
    const safety = panel
      .getByRole('listitem')
      .filter({ hasText: 'Connecting with safety' })
      .first();
    await expect.poll(() => safety.textContent()).toContain('Sometimes');
    expect(await violations(panel)).toEqual([]);
    const before = (await checkIns()).length;
    const past = panel.getByRole('region', { name: 'When you went through it' });
    await past.getByRole('button', { name: 'More' }).first().press('Enter');
    await chooseItem(panel, 'Take this one out again');
    await until('One less', checkIns, (all) => all.length === before - 1);
    await undo();
    await until('All back', checkIns, (all) => all.length === before);
  });
});

describe('C3 the practice of the week', () => {
  it('is suggested on Today from the weakest, taken in one press, and told how it went', async () => {
    await go('/');
    const section = panel.getByRole('region', { name: 'This week’s practice' });
    await section.getByText('Connecting with safety').waitFor();
    await section.getByRole('button', { name: 'Practise this' }).press('Enter');
    const taken = await until('The week', weeks, (all) =>
      all.some(({ practice, outcome }) => practice === 'safety' && outcome === undefined),
    );
    expect(new Set(taken.map(({ week }) => week)).size).toBe(taken.length);

    await go('/check-in');
    await panel.getByRole('radio', { name: 'Now and then' }).press('Space');
    await until('The outcome', weeks, (all) => all.some((one) => one.outcome === 'partly'));
    await panel.getByTitle('What happened').press('Enter');
    await panel.getByRole('textbox', { name: 'What happened' }).fill('Asked first, twice.');
    await panel.keyboard.press('Enter');
    await until('The note', weeks, (all) => all.some((one) => one.note === 'Asked first, twice.'));

    await go('/');
    await panel.getByRole('heading', { name: 'Follow-ups' }).waitFor();
    await section.waitFor({ state: 'detached' });
  });

  it('asks on the day that was chosen, or never', async () => {
    await go('/check-in');
    const day = panel.getByLabel('Ask me how it went on');
    await day.selectOption({ label: 'Never' });
    await panel.reload();
    await until(
      'The choice',
      () => day.inputValue(),
      (value) => value === 'never',
    );
    await day.selectOption({ label: 'Monday' });
  });
});
