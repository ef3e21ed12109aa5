import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { TOUR_NOW } from '@/demo/screens/tour-day';
import type { Person } from '@/utils/records/schema';
import type { FunctionRecord } from '@/utils/records/schema-functions';
import type { Backup } from '@/utils/transfer/backup';
import { person } from '../../builders';
import { violations } from '../support/accessibility';
import { LONDON, openSession, type Session } from './support/session';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, { peerHoursGoal?: number }>> } };
};

/** Of whom only a file tells, in a function in which the user meets nobody. */
const ON_FILE = {
  name: 'Ottilie Marsh',
  functionId: 'administration',
  function: 'Administration',
} as const;

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await restoreBackupFile(session.app, await backup());
  await panel.bringToFront();
  await panel.clock.setFixedTime(TOUR_NOW);
  await panel.setViewportSize({ width: 360, height: 900 });
  await session.app.show(panel, 'sidepanel.html#/insights');
  await panel.reload();
  await somebody().waitFor();
});
afterAll(() => session?.app.close());

/** The sample company, and one more in its directory. */
async function backup(): Promise<string> {
  const file: Backup = JSON.parse(await sampleBackup(TOUR_NOW, LONDON));
  const [domain = ''] = file.profile?.organisationDomains ?? [];
  file.tables.people.push(
    person({
      ...{ id: crypto.randomUUID(), name: ON_FILE.name, emails: [`ottilie.marsh@${domain}`] },
      ...{ functionId: ON_FILE.functionId, level: 'director' },
      sources: { name: 'directory', functionId: 'directory', level: 'directory' },
    }),
  );
  return JSON.stringify(file);
}

const section = (name: string) => panel.getByRole('region', { name, exact: true });
const somebody = () => panel.getByRole('link', { name: /strength \d+ of 100/ }).first();
const storedGoal = () =>
  panel.evaluate(async () => (await chrome.storage.local.get('profile')).profile?.peerHoursGoal);
const undo = async () => {
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
  await panel.keyboard.press('z');
};

async function setGoal(hours: string): Promise<void> {
  const place = section('Where your time goes').getByTitle('Goal with peers, hours a week');
  await place.press('Enter');
  const box = panel.getByRole('textbox', { name: 'Goal with peers, hours a week' });
  await box.fill(hours);
  await box.press('Enter');
}

describe('A1 the hours with peers against all others', () => {
  it('says one thing first, then shows each week by whose it was', async () => {
    await expect
      .poll(() => panel.getByRole('heading', { level: 1 }).textContent())
      .toMatch(/peers/i);
    const time = section('Where your time goes');
    const picture = time.getByRole('img', { name: /^Hours in meetings by week/ });
    await expect.poll(() => picture.locator('rect').count()).toBeGreaterThan(8 * 3);
    const peers = time.getByRole('row', { name: /^Cross-functional peers/ });
    await expect.poll(() => peers.textContent()).toMatch(/\d\.\d/);
    await time.getByRole('row', { name: /^Reports/ }).waitFor();
  });

  it('keeps a goal, draws its line, and takes it back', async () => {
    const before = await storedGoal();
    await setGoal('7,5');
    await panel.getByText('Goal kept: 7.5 hours a week with peers.').waitFor();
    expect(await storedGoal()).toBe(7.5);
    await panel.getByRole('img', { name: /The goal is 7\.5/ }).waitFor();
    await undo();
    await until('The goal before', storedGoal, (goal) => goal === before);
    await setGoal('plenty');
    await panel.getByText('That is no number of hours').waitFor();
    expect(await storedGoal()).toBe(before);
    await setGoal('4');
    await until('The new goal', storedGoal, (goal) => goal === 4);
    await panel.reload();
    await panel.getByRole('img', { name: /The goal is 4/ }).waitFor();
  });

  it('is a table as well, with a row for each week and what they add up to', async () => {
    const time = section('Where your time goes');
    await time.getByRole('button', { name: 'Show as table: Where your time goes' }).press('Enter');
    const table = time.getByRole('table').first();
    await expect.poll(() => table.getByRole('row').count()).toBe(9);
    const cells = await table.getByRole('row').nth(1).getByRole('cell').allTextContents();
    const hours = cells.map(Number);
    const all = hours.pop() ?? 0;
    const sum = hours.reduce((total, one) => total + one, 0);
    expect(Math.abs(all - sum), `${hours.join(' + ')} = ${all}`).toBeLessThan(0.06 * hours.length);
    expect(await violations(panel)).toEqual([]);
    await time.getByRole('button', { name: 'Show as picture' }).press('Enter');
    await time.getByRole('img', { name: /^Hours in meetings/ }).waitFor();
  });
});

describe('A2 the functions that matter, and who is there', () => {
  const reach = () => section('Who you reach');
  const mattering = async () =>
    (await readTable<FunctionRecord>(panel, 'functions'))
      .filter(({ matters }) => matters)
      .map(({ id }) => id);

  it('shows each with its peers, and those with nobody', async () => {
    const security = reach().getByRole('listitem').filter({ hasText: 'Security' });
    await expect.poll(() => security.textContent()).toMatch(/0 of 1/);
    await security.getByRole('link', { name: 'Petra Oyelaran, Lapsed' }).waitFor();
    const first = reach()
      .getByText(/^\d+ of \d+$/)
      .first();
    await expect.poll(() => first.textContent()).toMatch(/^3 of/);
  });

  it('lets the user say which matter; a function with nobody leads to finding somebody', async () => {
    await reach().getByText('Choose which functions matter').click();
    const choice = reach().getByRole('checkbox', { name: 'Consulting', exact: true });
    await choice.click();
    await until('Consulting matters', mattering, (all) => all.includes('consulting'));
    const row = reach().getByRole('listitem').filter({ hasText: 'Consulting' });
    await row.getByText('Who?').press('Enter');
    await panel.getByRole('dialog', { name: 'Add somebody' }).waitFor();
    await panel.keyboard.press('Escape');
    await undo();
    await until(
      'It counts no more',
      () => row.count(),
      (count) => count === 0,
    );
    await expect.poll(() => choice.isChecked()).toBe(false);
    expect(await mattering()).not.toContain('consulting');
  });

  it('leads from a function with colleagues on file to their list', async () => {
    const choice = reach().getByRole('checkbox', { name: ON_FILE.function, exact: true });
    if (!(await choice.isVisible())) await reach().getByText('Choose which functions').click();
    await choice.click();
    await reach()
      .getByRole('link', { name: `Who is in ${ON_FILE.function}?` })
      .click();
    await panel.getByRole('searchbox').waitFor();
    await panel.getByText(ON_FILE.name, { exact: true }).waitFor();
    await panel.goBack();
    await somebody().waitFor();
    await reach().getByText('Choose which functions').click();
    await expect.poll(() => choice.isChecked()).toBe(true);
    await choice.click();
    await until('It counts no more', mattering, (all) => !all.includes(ON_FILE.functionId));
  });
});

describe('the picture of the people around', () => {
  const focused = () =>
    panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('is one stop of Tab, moves by arrows, says who, and opens them with Enter', async () => {
    const stops = section('You in the middle').locator('svg a[tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await stops.focus();
    const first = await focused();
    expect(first).toMatch(/strength \d+ of 100, /);
    await panel.keyboard.press('PageDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Home');
    const seen = new Set<string>();
    const people = await section('You in the middle').locator('svg a').count();
    for (let at = 0; at < people; at += 1) {
      seen.add(await focused());
      await panel.keyboard.press('PageDown');
    }
    expect(seen.size, 'everybody is reached').toBe(people);
    const name = (await focused()).split(',')[0] ?? '';
    await section('You in the middle').getByText(`${name}, `).first().waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 1, name }).waitFor();
    await panel.goBack();
    await somebody().waitFor();
  });

  it('is a table of the same people', async () => {
    const middle = section('You in the middle');
    const people = await middle.locator('svg a').count();
    await middle.getByRole('button', { name: /^Show as table/ }).click();
    await until(
      'A row for each',
      async () => {
        const more = middle.getByRole('button', { name: /^Show \d+ more$/ }).first();
        if (await more.isVisible()) await more.click();
        return middle.getByRole('table').getByRole('row').count();
      },
      (rows) => rows === people + 1,
    );
    await middle.getByRole('button', { name: /^Show as picture/ }).click();
  });

  it('names what runs through the user alone and who a function hangs on, with a walk', async () => {
    const middle = section('You in the middle');
    await middle
      .getByText(/ties? between functions( that matter to you)? runs? through you alone/)
      .waitFor();
    await middle
      .getByRole('link', { name: /^All of .+ hangs on / })
      .first()
      .waitFor();
    await middle
      .getByRole('button', { name: /^Walk .+ with / })
      .first()
      .waitFor();
  });

  it.each(['SVG', 'PNG'])('is saved as %s, a file that needs nothing of the page', async (kind) => {
    await panel.getByRole('button', { name: 'Save the picture: You in the middle' }).click();
    const coming = panel.waitForEvent('download');
    await panel.getByRole('menuitem', { name: `Save as ${kind}` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`crosswalk-network-2026-05-12.${kind.toLowerCase()}`);
    const bytes = await readFile(await file.path());
    if (kind === 'PNG') await expectPicture(bytes);
    else await expectDrawing(bytes.toString('utf8'));
  });

  async function expectPicture(bytes: Buffer): Promise<void> {
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(400);
    const colours = await panel.evaluate(async (base64) => {
      const raw = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add(`${data[at]} ${data[at + 1]} ${data[at + 2]} ${data[at + 3]}`);
      }
      return seen.size;
    }, bytes.toString('base64'));
    expect(colours, 'it is painted').toBeGreaterThan(30);
  }

  async function expectDrawing(text: string): Promise<void> {
    expect(text).not.toMatch(/var\(|light-dark|oklch|class=|href=|aria-|tabindex|url\(http/);
    const drawn = await panel.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        wrong: parsed.querySelectorAll('parsererror').length,
        root: parsed.documentElement.nodeName,
        title: parsed.querySelector('title')?.textContent,
        marks: parsed.querySelectorAll('a rect').length,
        words: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
      };
    }, text);
    const people = await section('You in the middle').locator('svg a').count();
    expect(drawn).toMatchObject({
      wrong: 0,
      root: 'svg',
      title: 'You in the middle',
      marks: people,
    });
    expect(drawn.words).toContain('You');
    expect(drawn.words).toContain('Petra');
  }
});

describe('what changes slowly', () => {
  it('has each line in a sentence without jargon, and as a table', async () => {
    const trends = section('Over time');
    await trends
      .getByText(/Of the hours with colleagues in the last four weeks, \d+ of 100/)
      .waitFor();
    await trends.getByText(/^In the last four weeks you met/).waitFor();
    await trends.getByRole('button', { name: 'Show as table: Outside your function' }).click();
    await expect.poll(() => trends.getByRole('table').getByRole('row').count()).toBeGreaterThan(8);
    await trends.getByRole('button', { name: 'Show as picture: Outside your function' }).click();
  });

  it('shows the tie to whoever is chosen', async () => {
    const ties = section('Ties over time');
    const people = await readTable<Person>(panel, 'people');
    expect(people.some(({ name }) => name === 'Petra Oyelaran')).toBe(true);
    const box = ties.getByRole('combobox');
    await box.fill('petra');
    await box.press('Enter');
    await ties.getByRole('img', { name: /^Strength of the tie to Petra Oyelaran/ }).waitFor();
  });
});

describe('for everybody', () => {
  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 900],
    ['dark', 900],
  ] as const)(
    'stands up to axe, %s at %i px, and never scrolls sideways',
    async (scheme, width) => {
      await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await panel.setViewportSize({ width, height: 900 });
      await somebody().waitFor();
      expect(await violations(panel)).toEqual([]);
      const sideways = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );

  it('has as many weeks as there is room for', async () => {
    await panel.setViewportSize({ width: 900, height: 900 });
    const time = section('Where your time goes');
    await time.getByText('Mean of 26').waitFor();
    await panel.setViewportSize({ width: 360, height: 900 });
    await time.getByText('Mean of 8').waitFor();
  });
});
