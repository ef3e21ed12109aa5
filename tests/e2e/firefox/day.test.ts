import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import type { FirefoxPage } from '@/demo/browser/firefox-page';
import { readTable } from '@/demo/journey/records';
import { restoreInFirefox } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { writeRows } from '@/demo/screens/tables';
import { createReplica } from '@/demo/serve';
import type { FollowUp, Meeting, Note, Person, Walk } from '@/utils/records/schema';
import type { Issue, PromiseRecord } from '@/utils/records/schema-between';
import { attendance, meeting, person } from '../../builders';
import { FIREFOX } from '../support/built';
import { inSight } from '../support/in-sight';

const LONDON = 'Europe/London';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Tuesday 12 May 2026, 07:00 in London, before anything of the company's day. */
const NOW = Date.UTC(2026, 4, 12, 6);
const START = NOW + 20 * MINUTE;
/** By then the sample company has lost touch with many. */
const LATER = NOW + 70 * DAY;

/** Of whom the company's story knows nothing, so that what is found is the test's own. */
const peer = (id: string, name: string, functionId: 'legal' | 'finance') =>
  person({
    ...{ id, name, functionId, level: 'director', emails: [`${id}@pelicanthrush.example`] },
    sources: { functionId: 'user', level: 'user' },
    createdAt: NOW - 200 * DAY,
  });
const wrenna = peer('wrenna', 'Wrenna Adeyo', 'legal');
const rana = peer('rana', 'رنا الخطيب', 'finance');
const owed: PromiseRecord = {
  ...{ id: 'owed', createdAt: NOW - 20 * DAY, updatedAt: NOW - 20 * DAY, personIds: ['wrenna'] },
  ...{ text: 'The clause on returns', by: 'me', due: '2026-05-09', state: 'open' },
};
const racks: FollowUp = {
  ...{ id: 'racks', createdAt: NOW, updatedAt: NOW, personIds: ['wrenna'] },
  ...{ text: 'Ask about the new racks', due: '2026-04-12', state: 'open' },
};

let app: CrosswalkInFirefox;
let panel: FirefoxPage;

beforeAll(async () => {
  app = await launchFirefox({ ...FIREFOX, replica: createReplica({ now: NOW, timeZone: LONDON }) });
  await restoreInFirefox(app, await sampleBackup(NOW, LONDON));
  panel = await app.open('sidepanel.html');
  await panel.page.setViewport({ width: 360, height: 800 });
  await writeRows(panel, 'people', [wrenna, rana]);
  await writeRows(panel, 'promises', [owed]);
  await writeRows(panel, 'followUps', [racks]);
  const meetings = [
    meeting({ id: 'before', start: NOW - 40 * DAY, title: 'Scanner kick-off' }),
    meeting({ id: 'sync', start: START, title: 'Scanner sync' }),
    meeting({ id: 'call', start: START + 60 * MINUTE, title: 'Budget call' }),
  ].map((one) => ({ ...one, createdAt: NOW - 50 * DAY, attendeeCount: 3 }));
  // The company's own of these days would be asked about too.
  const others = (await readTable<Meeting>(panel, 'meetings')).filter(
    ({ start }) => Math.abs(start - NOW) > 2 * DAY,
  );
  await writeRows(panel, 'meetings', [...others, ...meetings], true);
  const guests = meetings.flatMap(({ id, start }) =>
    [wrenna, rana].map((guest) =>
      attendance({ id: `${id} ${guest.id}`, meetingId: id, personId: guest.id, start }),
    ),
  );
  await writeRows(panel, 'attendances', guests);
  // No page hears of what was written past the extension.
  await panel.reload();
});
afterAll(() => app?.close());

/** A page of the panel, at another moment. */
async function at(now: number, path = '/'): Promise<void> {
  await app.show(panel, `sidepanel.html#${path}`);
  await panel.setTime(now);
  await panel.getByRole('heading', { level: 1 }).waitFor();
}
const undo = () => panel.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
const card = () => panel.getByRole('article', { name: /^Scanner sync$/ });
const question = (title: string) =>
  panel.getByRole('article', { name: new RegExp(`^How was \\W*${title}`) });

describe('before a meeting', () => {
  it('briefs on Today, and on a page of its own', async () => {
    await at(NOW);
    await card().getByText('Scanner kick-off').waitFor();
    await card().getByText('The clause on returns').waitFor();
    await card()
      .getByRole('link', { name: /^Brief$/ })
      .press('Enter');
    await panel.getByRole('button', { name: 'Print' }).waitFor();
    await panel.getByText('Settle what you owe first').waitFor();
  });

  it('copies the brief as text', async () => {
    await panel.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await panel.getByText('Copied.').waitFor();
    const text = (await pasted()).replaceAll(/[\u2068\u2069]/g, '');
    expect(text.split('\n')[0]).toBe('Scanner sync');
    expect(text).toContain('You owe: The clause on returns (3 days late)');
    expect(text).toContain(rana.name);
  });

  it('opens in a tab to be printed, since the sidebar can’t be', async () => {
    const tab = await app.openedFromSidebar('/brief/sync', 'Print');
    await tab.getByRole('button', { name: 'Print' }).waitFor();
    expect(await tab.evaluate(() => location.hash)).toBe('#/brief/sync');
    await tab.close();
    await panel.bringToFront();
  });
});

/** What Ctrl+V would write. */
async function pasted(): Promise<string> {
  await panel.evaluate(() => {
    const take = (event: ClipboardEvent) =>
      Reflect.set(globalThis, 'pasted', event.clipboardData?.getData('text/plain'));
    document.addEventListener('paste', take, { capture: true, once: true });
  });
  const { keyboard } = panel.page;
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await keyboard.down(modifier);
  await keyboard.press('v');
  await keyboard.up(modifier);
  const text = () => panel.evaluate(() => String(Reflect.get(globalThis, 'pasted') ?? ''));
  return until('What was copied', text, (words) => words !== '');
}

describe('after a meeting', () => {
  it('asks what came of it, and keeps what is written with who was there', async () => {
    await at(START + 30 * MINUTE);
    const line = question('Scanner sync').getByRole('textbox', { name: /What came out of/ });
    await line.fill('Both want one price list by region');
    await line.press('Enter');
    const notes = async () =>
      (await readTable<Note>(panel, 'notes')).filter(({ meetingId }) => meetingId === 'sync');
    const [note] = await until('The note', notes, (all) => all.length === 1);
    expect(note?.personIds.toSorted()).toEqual(['rana', 'wrenna']);
    await question('Scanner sync').waitFor({ state: 'detached' });
  });

  it('takes one key for nothing, and takes it back', async () => {
    const answer = async () =>
      (await readTable<Meeting>(panel, 'meetings')).find(({ id }) => id === 'call')?.afterword
        ?.answer;
    await at(START + 95 * MINUTE);
    await question('Budget call').waitFor();
    await panel.page.keyboard.press('0');
    await until('The answer', answer, (given) => given === 'nothing');
    await question('Budget call').waitFor({ state: 'detached' });
    await panel.page.keyboard.press('z');
    await until('No answer', answer, (given) => given === undefined);
    await question('Budget call').waitFor();
  });
});

describe('on Today', () => {
  it('puts a follow-up off, and takes it back', async () => {
    const due = async () =>
      (await readTable<FollowUp>(panel, 'followUps')).find(({ id }) => id === 'racks')?.due;
    const row = panel.getByRole('listitem').filter({ hasText: racks.text });
    await row.getByRole('button', { name: `More about “${racks.text}”` }).press('Enter');
    await panel.getByRole('menuitem', { name: 'Put off to tomorrow' }).press('Enter');
    await until('Tomorrow', due, (day) => day === '2026-05-13');
    await row.getByText('d late').waitFor({ state: 'detached' });
    await undo();
    await until('As it was', due, (day) => day === racks.due);
    await row.getByText('d late').waitFor();
  });

  it('makes a promise of a sentence, which stands on the page of the person', async () => {
    const line = panel.getByRole('textbox', { name: 'Write down anything about anybody' });
    await line.fill('promised Wrenna the churn tables in 2 weeks');
    await panel.getByRole('button', { name: 'Becomes: My promise' }).waitFor();
    await line.press('Enter');
    const promises = async () =>
      (await readTable<PromiseRecord>(panel, 'promises')).filter(
        ({ text }) => text === 'The churn tables',
      );
    const [promise] = await until('The promise', promises, (all) => all.length === 1);
    expect(promise).toMatchObject({ by: 'me', personIds: ['wrenna'], due: '2026-05-26' });
    await at(NOW + DAY, '/person/wrenna');
    await panel.getByText('The churn tables').waitFor();
  });
});

describe('a round', () => {
  it('is planned, and a visit of it is kept', async () => {
    await at(LATER, '/rounds');
    const all = panel.getByRole('button', { name: /^Keep all \d+ hours$/ });
    await all.waitFor();
    const name = await panel.evaluate(
      () =>
        document
          .querySelector('[aria-label^="Keep this hour for "]')
          ?.getAttribute('aria-label')
          ?.replace('Keep this hour for ', '') ?? '',
    );
    const pin = panel.getByRole('button', { name: `Keep this hour for ${name}` });
    await pin.press('Enter');
    const planned = async () =>
      (await readTable<Walk>(panel, 'walks')).filter(({ state }) => state === 'planned');
    const [walk] = await until('The visit', planned, (kept) => kept.length === 1);
    const people = await readTable<Person>(panel, 'people');
    expect(people.find(({ id }) => id === walk?.personId)?.name).toBe(name);
    await panel.reload();
    await panel.setTime(LATER);
    await panel.locator(`[aria-label="Keep this hour for ${name}"][aria-pressed=true]`).waitFor();
  });
});

describe('what is worked out', () => {
  it('stands in Insights', async () => {
    await at(NOW, '/insights');
    await panel.getByRole('link', { name: /strength \d+ of 100/ }).waitFor();
  });

  it('stands on the board of the gray zone', async () => {
    await at(NOW, '/gray-zone');
    await panel.getByRole('button', { name: 'Add a problem' }).waitFor();
    const [issue] = await readTable<Issue>(panel, 'issues');
    await panel.getByRole('link', { name: issue?.title ?? 'None is stored' }).waitFor();
  });
});

describe('what is personal', () => {
  const words = [owed.text, racks.text, 'The churn tables', 'one price list'];
  const isPersonal = (one: string) =>
    /\d/.test(one) || words.some((personal) => one.includes(personal));
  /** Waits until names stand there, and much that can't be read; what can be that is personal. */
  async function seen(): Promise<string[]> {
    const { read } = await until(
      'The names',
      () => inSight(panel),
      ({ read, withheld }) => read.some((one) => one.includes(wrenna.name)) && withheld.length > 5,
    );
    return read.filter(isPersonal);
  }

  it('is hidden by the eye, stays so after a reload, and is shown again by the key', async () => {
    await at(NOW + DAY);
    await panel.getByText(owed.text).waitFor();
    await panel.getByRole('button', { name: 'Hide what is personal' }).press('Enter');
    await panel.getByText('Notes and figures are hidden.').waitFor();
    expect(await seen()).toEqual([]);
    await panel.reload();
    await panel.setTime(NOW + DAY);
    expect(await seen()).toEqual([]);
    await at(NOW + DAY, '/person/wrenna');
    await panel.getByRole('heading', { name: wrenna.name, level: 1 }).waitFor();
    expect(await seen()).toEqual([]);
    const { keyboard } = panel.page;
    await keyboard.down('Shift');
    await keyboard.press('h');
    await keyboard.up('Shift');
    await panel.getByText('The churn tables').waitFor();
    expect((await inSight(panel)).read.some(isPersonal)).toBe(true);
    expect(await panel.locator('[data-withheld]').count()).toBe(0);
  });
});

describe('the console', () => {
  it('was told of nothing that went wrong', () => expect(app.problems).toEqual([]));

  it('would have been', async () => {
    await panel.evaluate(() => {
      setTimeout(() => {
        throw new Error('Made by the test.');
      });
    });
    await until(
      'The problem',
      async () => app.problems,
      (all) => all.length === 1,
    );
  });
});
