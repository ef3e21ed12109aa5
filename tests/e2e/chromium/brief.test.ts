import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { restoreBackupFile } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import type { FollowUp, Note } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { attendance, meeting } from '../../builders';
import { violations } from '../support/accessibility';
import { colleague } from './support/crowd';
import { LONDON, openSession, type Session } from './support/session';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Tuesday 12 May 2026, 07:00 in London; the company's own next meeting is at 07:10. */
const NOW = Date.UTC(2026, 4, 12, 6);
const START = NOW + 5 * MINUTE;
const TITLE = 'Scanner rollout';
const ACROSS = 'رنا الخطيب';

/** Of whom the company's story knows nothing, so that what is found is the test's own. */
const peer = (id: string, name: string, functionId: 'legal' | 'finance') => ({
  ...colleague(name, {
    emails: [`${id}@pelicanthrush.example`],
    functionId,
    level: 'director',
    sources: { functionId: 'user', level: 'user' },
  }),
  id,
  createdAt: NOW - 200 * DAY,
});
const wrenna = peer('wrenna', 'Wrenna Adeyo', 'legal');
const rana = peer('rana', ACROSS, 'finance');
const promise: PromiseRecord = {
  ...{ id: 'owed', createdAt: NOW - 20 * DAY, updatedAt: NOW - 20 * DAY, personIds: ['wrenna'] },
  ...{ text: 'The clause on returns', by: 'me', due: '2026-05-09', state: 'open' },
};
const note: Note = {
  ...{ id: 'said', createdAt: NOW - 30 * DAY, updatedAt: NOW - 30 * DAY, personIds: ['rana'] },
  text: 'Wants one number\nthat both sign',
};

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession({ now: NOW });
  await restoreBackupFile(session.app, await sampleBackup(NOW, LONDON));
  panel = session.panel;
  await writeRows(panel, 'people', [wrenna, rana]);
  const meetings = [
    meeting({ id: 'before', start: NOW - 40 * DAY, title: 'Scanner kick-off' }),
    meeting({ id: 'scanners', start: START, title: TITLE, location: 'Room Heron' }),
  ].map((one) => ({ ...one, createdAt: NOW - 50 * DAY, attendeeCount: 3 }));
  await writeRows(panel, 'meetings', meetings);
  const rows = meetings.flatMap(({ id, start }) =>
    [wrenna, rana].map((person) =>
      attendance({ id: `${id} ${person.id}`, meetingId: id, personId: person.id, start }),
    ),
  );
  await writeRows(panel, 'attendances', rows);
  await writeRows(panel, 'promises', [promise]);
  await writeRows(panel, 'notes', [note]);
  await panel.bringToFront();
  await panel.clock.setFixedTime(NOW);
  await go('/');
  await panel.reload();
  await card().waitFor();
});
afterAll(() => session?.app.close());

const card = () => panel.getByRole('article', { name: TITLE, exact: true });
const section = () => panel.getByRole('region', { name: TITLE, exact: true });

async function go(path: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, path);
}
/** Another moment: the panel looks at the clock when the minute turns, or when it is opened. */
async function at(now: number): Promise<void> {
  await panel.clock.setFixedTime(now);
  await panel.reload();
}

describe('the card of the meeting that is next', () => {
  it('tells last time, what is owed and said, and one thing to do, most urgent first', async () => {
    await card().getByText('In 5 minutes').waitFor();
    const names = card().getByRole('heading', { level: 3 }).getByRole('link');
    await expect.poll(() => names.allTextContents()).toEqual(['Wrenna Adeyo', ACROSS]);
    await card().getByText('Settle what you owe first').waitFor();
    const words = ((await card().textContent()) ?? '').replaceAll(/\s+/g, ' ');
    for (const said of [
      'Last time Scanner kick-off',
      'You owe The clause on returns',
      'Settle what you owe first',
      '“Wants one number”',
      'Ask',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('that both sign');
    expect(words).toContain('3 d late');
  });

  it('keeps a promise where it stands, and takes it back', async () => {
    const tick = card().getByRole('checkbox', { name: /The clause on returns/ });
    await tick.press('Space');
    await tick.waitFor({ state: 'detached' });
    const [kept] = (await readTable<PromiseRecord>(panel, 'promises')).filter(
      ({ id }) => id === 'owed',
    );
    expect(kept?.state).toBe('kept');
    await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await tick.waitFor();
  });

  it('goes on through the meeting, and gives way when it is over', async () => {
    await at(START + 2 * MINUTE);
    await card()
      .getByText(/^Until /)
      .waitFor();
    await card().getByText('Settle what you owe first').waitFor();
    await at(START + 40 * MINUTE);
    await panel.getByRole('article').first().waitFor();
    expect(await card().count()).toBe(0);
    await at(NOW);
    await card().waitFor();
  });
});

describe('the brief on a page of its own', () => {
  it('is one press from the card, and reads the same', async () => {
    await card().getByRole('link', { name: 'Brief', exact: true }).press('Enter');
    await section().getByText('Settle what you owe first').waitFor();
    await section().getByText('Scanner kick-off').first().waitFor();
    expect(await panel.evaluate(() => location.hash)).toBe('#/brief/scanners');
    expect(await violations(panel)).toEqual([]);
    await panel.reload();
    await section().getByText('Room Heron').waitFor();
  });

  it('is copied as text that can be read aloud', async () => {
    await session.app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await panel.getByText('Copied.').waitFor();
    const text = await panel.evaluate(() => navigator.clipboard.readText());
    const plain = text.replaceAll(/[\u2068\u2069]/g, '');
    expect(plain.split('\n')[0]).toBe(TITLE);
    expect(plain).toContain('You owe: The clause on returns (3 days late)');
    expect(plain).toContain('“Wants one number”');
    expect(text).toContain(`\u2068${ACROSS}\u2069`);
  });

  it('is black on white on paper, without bars and buttons', async () => {
    await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const visible = (name: string) => panel.getByRole('button', { name }).isVisible();
    expect(await visible('Print')).toBe(false);
    expect(await panel.getByRole('link', { name: 'Today' }).isVisible()).toBe(false);
    expect(await panel.getByRole('checkbox').first().isVisible()).toBe(false);
    expect(await section().getByText('The clause on returns').isVisible()).toBe(true);
    const colours = () =>
      section()
        .getByText('The clause on returns')
        .evaluate((one) => [
          getComputedStyle(one).color,
          getComputedStyle(document.body).backgroundColor,
        ]);
    await expect.poll(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await panel.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('asks the browser for its message only when it is wanted, and keeps what was chosen', async () => {
    const wanted = panel.getByRole('checkbox', { name: /^Tell me shortly before/ });
    expect(await wanted.isChecked()).toBe(false);
    await store(panel, 'local', 'briefReminder', 10);
    const choice = panel.getByLabel('How long before');
    await choice.selectOption({ label: '30 minutes' });
    await until(
      'The minutes',
      () =>
        panel.evaluate(async () => (await chrome.storage.local.get('briefReminder')).briefReminder),
      (minutes) => minutes === 30,
    );
    await wanted.press('Space');
    await choice.waitFor({ state: 'detached' });
  });

  it('wakes the background so many minutes before, by the clock on the wall', async () => {
    const start = Math.ceil(Date.now() / MINUTE) * MINUTE + 90 * MINUTE;
    await writeRows(panel, 'meetings', [{ ...meeting({ id: 'real', start }), attendeeCount: 2 }]);
    await writeRows(panel, 'attendances', [
      attendance({ id: 'real wrenna', meetingId: 'real', personId: 'wrenna', start }),
    ]);
    const alarm = () =>
      panel.evaluate(async () => (await chrome.alarms.get('before-meeting'))?.scheduledTime);
    await store(panel, 'local', 'briefReminder', 15);
    await until('The alarm', alarm, (at) => at === start - 15 * MINUTE);
    await store(panel, 'local', 'briefReminder', null);
    await until('No alarm', alarm, (at) => at === undefined);
  });

  it('says so of a meeting that nobody knows', async () => {
    await go('/brief/nobody');
    await panel.getByRole('heading', { name: 'This meeting is not known' }).waitFor();
    expect(await violations(panel)).toEqual([]);
  });
});

describe('the briefs of a day and of a week', () => {
  it('are reached from Today, each meeting once and in order', async () => {
    await go('/');
    await panel.getByRole('link', { name: 'The week ahead' }).press('Enter');
    await section().getByText('Settle what you owe first').waitFor();
    const titles = panel.getByRole('heading', { level: 2 });
    await expect.poll(() => titles.count()).toBeGreaterThan(2);
    expect((await titles.allTextContents())[0]).toBe(TITLE);
    expect(await violations(panel)).toEqual([]);
    await panel.reload();
    await section().waitFor();
    await expect.poll(() => titles.count()).toBeGreaterThan(2);
  });

  it('begin a new sheet for each meeting, its agenda with it', async () => {
    const point: FollowUp = {
      ...{ id: 'paper', createdAt: NOW, updatedAt: NOW, personIds: [], meetingId: 'scanners' },
      ...{ text: 'Words for paper', state: 'open', atNextMeeting: true },
    };
    await writeRows(panel, 'followUps', [point]);
    await panel.reload();
    await section().getByText('Words for paper').waitFor();
    await panel.emulateMedia({ media: 'print' });
    await section().getByText('Words for paper').waitFor();
    expect(await section().getByRole('button', { name: 'Add a point' }).count()).toBe(0);
    const breaks = await panel
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll(':scope > section')].map(
          (one) => getComputedStyle(one).breakBefore,
        ),
      );
    expect(new Set(breaks.slice(1))).toEqual(new Set(['page']));
    expect(breaks[0]).toBe('auto');
    await panel.emulateMedia({ media: 'screen' });
  });

  it('tell of tomorrow without today, and of a day with nothing', async () => {
    await go('/');
    await panel.getByRole('link', { name: 'Tomorrow’s brief' }).press('Enter');
    await panel.getByRole('heading', { name: /^Brief, Wed/ }).waitFor();
    await panel.getByRole('button', { name: 'Copy as text' }).waitFor();
    expect(await section().count()).toBe(0);
    await go('/briefs/2026-12-25?days=1');
    await panel.getByRole('heading', { name: 'No meetings with peers that day' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('link', { name: 'The week ahead' }).press('Enter');
    await section().waitFor();
  });
});
