import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { CALENDAR, openEvent, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import type { PageReading } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import { keptMeeting, untilMeeting } from './support/kept';
import { openSession, type Session, under } from './support/session';

const HOUR = 3_600_000;
const TABLES = ['people', 'meetings', 'attendances', 'notes', 'followUps', 'touches', 'walks'];

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.app.close());

const meetings = () => readTable<Meeting>(session.panel, 'meetings');

async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLES) all[table] = await readTable(session.panel, table);
  return all;
}

/** What is known of the grid of Google's pages. */
interface Remembered {
  outcome: PageReading['outcome'] | 'none';
  readAt: number;
  problems: PageReading['problems'];
}

async function remembered(): Promise<Remembered | undefined> {
  const { pages } = await session.panel.evaluate(() => chrome.storage.local.get('pages'));
  return (pages as { google?: { parts: { grid?: Remembered } } } | undefined)?.google?.parts.grid;
}

/** Opens a page and waits for what becomes of reading it. */
async function readingOf(url: string, outcome: Remembered['outcome']): Promise<Remembered> {
  const before = (await remembered())?.readAt ?? 0;
  await session.calendar.bringToFront();
  await session.calendar.goto(url);
  const state = await until(
    `The outcome of ${url}`,
    remembered,
    (now) => now !== undefined && now.readAt > before && now.outcome === outcome,
  );
  if (!state) throw new Error('Nothing was read.');
  return state;
}

async function goodWeek(): Promise<void> {
  await readingOf(`${CALENDAR}/week`, 'read');
}

describe('a calendar page that can’t be understood', () => {
  it.each([
    ['no-grid', 'no-grid'],
    ['no-labels', 'chip-without-label'],
    ['no-account', 'time-zone-unknown'],
  ])(
    '%s: says so in one line, keeps what was there, recovers by itself',
    async (condition, reason) => {
      const { panel } = session;
      await goodWeek();
      const before = await everything();
      expect(before.meetings?.length).toBeGreaterThan(10);
      const state = await readingOf(under(condition), 'not-understood');
      expect(Object.keys(state.problems)).toContain(reason);
      const heading = panel.getByText('Google Calendar can’t be read', { exact: true });
      await heading.waitFor();
      expect(await heading.count()).toBe(1);
      const box = await heading.boundingBox();
      expect(box?.height).toBeLessThan(30);
      expect(await everything()).toEqual(before);
      await panel.getByRole('heading', { level: 2 }).first().waitFor();
      await goodWeek();
      await heading.waitFor({ state: 'detached' });
    },
  );

  it('empty: takes nothing for deleted, as the calendar may just be hidden', async () => {
    await goodWeek();
    const before = (await meetings()).filter(({ deletedAt }) => deletedAt === undefined);
    await readingOf(under('empty'), 'none');
    const after = (await meetings()).filter(({ deletedAt }) => deletedAt === undefined);
    expect(after.length).toBe(before.length);
  });

  it('huge: is read in good time, and the panel goes on', async () => {
    const { calendar, panel } = session;
    const began = performance.now();
    await calendar.goto(under('huge'));
    await until('A thousand entries', meetings, (all) => all.length > 1_000, 40_000);
    expect(performance.now() - began).toBeLessThan(30_000);
    await goodWeek();
    await panel.reload();
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
  });
});

describe('the reasons', () => {
  it('are counted in the settings, and the report holds nothing personal', async () => {
    const { app, replica } = session;
    await readingOf(under('no-grid'), 'not-understood');
    await goodWeek();
    const count = (await remembered())?.problems['no-grid'] ?? 0;
    expect(count).toBeGreaterThan(0);
    await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const settings = await app.open('options.html', { width: 800, height: 900 });
    const shown = settings.locator('[data-reason=no-grid] dd').first();
    await expect.poll(() => shown.textContent()).toBe(count === 1 ? 'once' : `${count} times`);
    await settings.getByRole('button', { name: 'Copy a report' }).click();
    await settings.getByText('The report is on the clipboard.').waitFor();
    const report = await settings.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain(`no-grid: ${count}`);
    const { user, people, events, calendars, organisation } = replica.calendar;
    const personal = [
      organisation,
      user.email,
      ...people.flatMap(({ email, name }) => [email, name, ...name.split(' ')]),
      ...calendars.flatMap(({ email, name }) => [email, name]),
      ...events.flatMap(({ title }) => (title ? [title] : [])),
    ];
    expect(report).not.toContain('@');
    const words = new Set(report.split(/[^\p{L}]+/u));
    for (const text of personal) {
      expect(text.includes(' ') ? report.includes(text) : words.has(text), text).toBe(false);
    }
    await settings.close();
  });
});

describe('a hostile event', () => {
  it.each([
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
    ['ten kilobytes', 'Überlang '.repeat(1_200)],
    ['bidi controls', 'Plan \u202Egnp.exe\u202C \u2066\u200Fends'],
    ['control characters', 'Bell\u0007 and\u0000 nul\u001b[31m'],
  ])('shows its title as text: %s', async (name, title) => {
    const { calendar, panel, replica } = session;
    const event = eventOf(replica.calendar, title, Date.now() + 6 * HOUR, [
      person('Mallory Quist', { name: title.slice(0, 300) }),
    ]);
    event.location = title;
    replica.addEvent(event);
    await calendar.bringToFront();
    // At some hours of the week that is the next one.
    await calendar.goto(weekOf(replica, event.start));
    await openEvent(calendar, event.id);
    await untilMeeting(panel, event.id, name, ({ attendeeCount }) => attendeeCount === 2);
    const kept = (await keptMeeting(panel, event.id))?.title ?? '';
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.length).toBeLessThanOrEqual(500);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be kept
    expect(kept).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    await panel.bringToFront();
    const heading = panel.getByRole('heading', { level: 2, name: kept.slice(0, 40) }).first();
    await heading.waitFor();
    expect((await heading.textContent())?.trim()).toBe(kept.trim());
    expect(await panel.title()).not.toMatch(/^[12]$/);
    expect(await panel.locator('main img, main script').count()).toBe(0);
    const sideways = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    replica.calendar.events.pop();
  });
});
