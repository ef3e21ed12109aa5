import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { kim } from '@/demo/screens/name-question-state';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import type { Meeting, Person, Walk } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { LONDON, openSession, type Session } from './support/session';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DANA = 'dana';

let session: Session;
let panel: Page;

beforeAll(async () => {
  session = await openSession({ machineZone: LONDON });
  panel = session.panel;
  await writeRows(panel, 'people', [
    kim(DANA, { name: 'Dana Okafor', emails: ['dana.okafor@pelicanthrush.example'] }),
  ]);
  await know(Date.now() + 30 * DAY);
  // Rows that no command wrote are not announced to a page that is open.
  await panel.reload();
});
afterAll(() => session?.app.close());

/** As if Google's pages had been read up to then. */
async function know(end: number): Promise<void> {
  const { email, name } = session.replica.calendar.user;
  const account = { email, name, timeZone: LONDON, language: 'en-GB' };
  const read = [{ start: Date.now() - DAY, end }];
  await store(panel, 'local', 'pages', {
    google: { readAt: Date.now(), account, read, parts: {} },
  });
}

async function show(path: string): Promise<void> {
  await panel.bringToFront();
  await panel.evaluate((to) => {
    location.hash = to;
  }, path);
  await panel.getByRole('heading', { name: 'Dana Okafor' }).waitFor();
}

const dana = async () =>
  (await readTable<Person>(panel, 'people')).find(({ id }) => id === DANA)?.timeZone;

describe('their time zone', () => {
  it('is found by the name of its country, kept, shown beside each hour, and taken back', async () => {
    await show(`/walk/${DANA}`);
    await panel
      .getByRole('button', { name: 'Their time zone: Time zone not known, taken as yours' })
      .focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('nepal');
    await panel.getByRole('option', { name: /Kathmandu/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Enter');
    await panel
      .getByText(/ for them$/)
      .first()
      .waitFor();
    expect(await dana()).toMatch(/^Asia\/(?:Kathmandu|Katmandu)$/);
    // The line that was pressed has the focus again.
    const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    await until('The focus', focused, (text) => text.startsWith('Kathmandu'));

    await panel.reload();
    await panel
      .getByText(/ for them$/)
      .first()
      .waitFor();
    await show(`/person/${DANA}`);
    await panel.getByRole('button', { name: /^Their time zone: Kathmandu/ }).click();
    await panel.getByRole('button', { name: 'Same as mine' }).click();
    await until('The zone', dana, (zone) => zone === undefined);
    await panel.getByRole('button', { name: /^Undo/ }).click();
    await until('The zone', dana, (zone) => zone !== undefined);
  });

  it('is said when working hours never meet, and hours are offered all the same', async () => {
    const people = await readTable<Person>(panel, 'people');
    await writeRows(
      panel,
      'people',
      people.map((one) => (one.id === DANA ? { ...one, timeZone: 'Pacific/Auckland' } : one)),
    );
    await show(`/walk/${DANA}`);
    await panel.reload();
    await panel.getByText('Your working hours never meet').waitFor();
    await panel.getByText(/^Outside their working hours/).waitFor();
    expect(await violations(panel)).toEqual([]);
    await writeRows(
      panel,
      'people',
      people.map(({ timeZone: _, ...one }) => one),
    );
  });
});

describe('a week that was never read', () => {
  it('is said of the hour, opened in the calendar’s own tab by one press, and then sure', async () => {
    await know(Date.now());
    await show(`/walk/${DANA}`);
    await panel.reload();
    await panel.getByText(/^This day was never read/).waitFor();
    const { calendar } = session;
    // Another day is open, far from the hour that is offered.
    await calendar.goto(weekOf(session.replica, Date.now() + 90 * DAY));
    await panel.bringToFront();
    const pages = session.app.context.pages().length;
    await panel.getByRole('button', { name: /^Read that week/ }).click();
    const far = weekOf(session.replica, Date.now() + 90 * DAY);
    await until(
      'The week',
      async () => calendar.url(),
      (url) => /\/r\/week\/\d{4}\/\d{1,2}\/\d{1,2}$/.test(url) && url !== far,
    );
    expect(session.app.context.pages()).toHaveLength(pages);
    await panel.bringToFront();
    await panel.getByText(/^You are free/).waitFor();
  });
});

describe('two weeks without a free hour', () => {
  it('names what would free one, and plans the walk there', async () => {
    await calendarGone();
    await know(Date.now() + 30 * DAY);
    const day = (days: number) => {
      const at = new Date(Date.now() + days * DAY);
      return Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 9, 30);
    };
    const workday = [2, 3, 4].find((n) => ![0, 6].includes(new Date(day(n)).getUTCDay())) ?? 2;
    const maybe = { start: day(workday), end: day(workday) + 1.5 * HOUR };
    const before = { start: Date.now() - HOUR, end: maybe.start - HOUR / 6 };
    const after = { start: maybe.end + HOUR / 6, end: Date.now() + 15 * DAY };
    const { id, ...row } = busyMeeting();
    const rows = [
      { ...row, id: 'before', ...before },
      { ...row, id: 'after', ...after },
      { ...row, id, ...maybe, title: 'Vendor demo', myResponse: 'tentative' as const },
    ];
    await writeRows(panel, 'meetings', rows, true);
    await show(`/walk/${DANA}`);
    await panel.reload();
    await panel.getByText('No free half hour in the next 14 days').waitFor();
    const demo = panel.getByRole('button', { name: /If .*Vendor demo.* gives way/ });
    await demo.waitFor();
    await panel.getByRole('button', { name: /In the two weeks after/ }).waitFor();
    expect(await violations(panel)).toEqual([]);

    await demo.focus();
    await panel.keyboard.press('Enter');
    const form = await session.app.openedBy(() =>
      panel.getByRole('button', { name: /^Open in calendar/ }).click(),
    );
    await form.close();
    const walk = await until(
      'The walk',
      async () => (await readTable<Walk>(panel, 'walks')).at(-1),
      (kept) => kept !== undefined,
    );
    expect(walk?.start).toBeGreaterThanOrEqual(maybe.start);
    expect(walk?.end).toBeLessThanOrEqual(maybe.end);
  });

  it('says that working hours end before they begin, and leads to the settings', async () => {
    const working = { timeZone: LONDON, days: { 1: [{ start: '17:00', end: '09:00' }] } };
    await store(panel, 'local', 'profile', { ...emptyProfile(LONDON), working });
    await show(`/walk/${DANA}`);
    await panel.getByText('Your working hours end before they begin').waitFor();
    const settings = await session.app.openedBy(() =>
      panel.getByRole('button', { name: 'Open settings' }).click(),
    );
    await settings.getByRole('heading', { name: 'Lunch', exact: true }).waitFor();
    await settings.close();
    await store(panel, 'local', 'profile', emptyProfile(LONDON));
  });
});

describe('lunch and the air between meetings', () => {
  it('are kept at once, and what is no number is said', async () => {
    const options = await session.app.open('options.html');
    await options.getByRole('button', { name: 'Remove these hours: Lunch' }).click();
    await until(
      'Lunch',
      () => storedProfile(options),
      (kept) => kept?.lunch === null,
    );
    await options.getByRole('button', { name: 'Add hours: Lunch' }).click();
    await options.getByLabel('Lunch, until').fill('11:00');
    await options.getByText('The end has to come after the start.').waitFor();
    await options.getByLabel('Lunch, until').fill('12:45');
    await until(
      'Lunch',
      () => storedProfile(options),
      (kept) => kept?.lunch?.end === '12:45',
    );

    const air = options.getByLabel('Minutes free before and after a meeting');
    await air.fill('ten');
    await air.press('Enter');
    await options.getByText('A whole number from 0 to 120, please.').waitFor();
    expect(await violations(options)).toEqual([]);
    await air.fill('20');
    await air.press('Enter');
    await until(
      'The air',
      () => storedProfile(options),
      (kept) => kept?.bufferMinutes === 20,
    );
    await options.reload();
    await expect.poll(() => air.inputValue()).toBe('20');
    await options.close();
  });
});

/** Nothing is read any more, so that the rows stay as they are written. */
async function calendarGone(): Promise<void> {
  await session.calendar.goto('about:blank');
}

function busyMeeting(): Meeting {
  return {
    id: 'maybe',
    createdAt: 0,
    updatedAt: 0,
    kind: 'event',
    onMyCalendar: true,
    title: 'Offsite',
    start: 0,
    end: 0,
    allDay: false,
    status: 'confirmed',
    sources: {},
  };
}

/** Undefined until the first change. */
async function storedProfile(page: Page): Promise<Profile | undefined> {
  const kept = await page.evaluate(async () => (await chrome.storage.local.get('profile')).profile);
  return kept as Profile | undefined;
}
